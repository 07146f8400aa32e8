package ashore.authoring;

/** A change of one dialog file in the middle of a story. */
public sealed interface FileEdit {
  /** The file, below the dialogs folder: {@code overdue.yaml}, {@code cards/negotiate.yaml}. */
  String file();

  /**
   * Words of the file become other words.
   *
   * @param text what is replaced; stands in the file exactly once
   * @param with what stands there then; empty to take it out
   */
  record Replace(String file, String text, String with) implements FileEdit {}

  /** The whole file is written, new or over what it was. */
  record Write(String file, String text) implements FileEdit {}

  /** The file gets another name. */
  record Rename(String file, String to) implements FileEdit {}

  /** The file is taken away. */
  record Remove(String file) implements FileEdit {}
}

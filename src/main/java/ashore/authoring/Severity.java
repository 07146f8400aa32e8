package ashore.authoring;

/** How much a problem matters. */
public enum Severity {
  /** The dialogs cannot be used. */
  ERROR("error"),
  /** The dialogs work; someone should look at this. */
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** How it is printed. */
  public String word() {
    return word;
  }
}

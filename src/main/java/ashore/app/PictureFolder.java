package ashore.app;

import ashore.dialog.DialogName;
import ashore.drawing.Album;
import ashore.drawing.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** A folder of pictures on disk. */
final class PictureFolder {
  static final String INDEX = "index.html";
  private static final String OVERVIEW = "overview";
  private static final String SVG = ".svg";
  private static final String MERMAID = ".mmd";

  private final Path folder;

  PictureFolder(Path folder) {
    this.folder = folder;
  }

  /** What is written for each picture. */
  enum Form {
    /** A picture. */
    SVG,
    /** A picture, and its text for pages that draw it themselves. */
    SVG_AND_MERMAID
  }

  /**
   * Draws these dialogs and the overview of all. Pictures of other dialogs that are there already
   * stay, and stay within reach.
   *
   * @throws UncheckedIOException when the folder cannot be written
   */
  void draw(Album album, Set<DialogName> drawn, Form form) {
    Set<DialogName> there = new TreeSet<>(drawn);
    album.dialogs().dialogs().keySet().stream()
        .filter(name -> Files.exists(folder.resolve(name + SVG)))
        .forEach(there::add);
    Pictures pictures = new Pictures(album, there);
    try {
      Files.createDirectories(folder);
      for (DialogName name : drawn) {
        write(name + SVG, pictures.svg(name));
        if (form == Form.SVG_AND_MERMAID) {
          write(name + MERMAID, pictures.mermaid(name));
        }
      }
      write(OVERVIEW + SVG, pictures.overviewSvg());
      if (form == Form.SVG_AND_MERMAID) {
        write(OVERVIEW + MERMAID, pictures.overviewMermaid());
      }
      write(INDEX, pictures.index());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}

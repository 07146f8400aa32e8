package ashore.drawing;

import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import java.util.Optional;
import java.util.Set;

/** Draws dialogs. The same dialogs give the same bytes. Thread-safe. */
public final class Pictures {
  private final Album album;
  private final Links links;

  /**
   * Draws from this album.
   *
   * @param drawn the dialogs of which there are pictures in the folder, to which others may lead
   */
  public Pictures(Album album, Set<DialogName> drawn) {
    this.album = album;
    this.links = new Links(drawn);
  }

  /**
   * A dialog as an SVG file.
   *
   * @throws IllegalArgumentException if there is no such dialog
   */
  public String svg(DialogName dialog) {
    return svg(diagram(dialog));
  }

  /** How the dialogs lead to each other, as an SVG file. */
  public String overviewSvg() {
    return svg(overview());
  }

  /**
   * A dialog as Mermaid text.
   *
   * @throws IllegalArgumentException if there is no such dialog
   */
  public String mermaid(DialogName dialog) {
    return MermaidText.of(diagram(dialog));
  }

  /** How the dialogs lead to each other, as Mermaid text. */
  public String overviewMermaid() {
    return MermaidText.of(overview());
  }

  /** A page with the overview and a list of all dialogs, as HTML. */
  public String index() {
    return new IndexPage(album, links).of(overviewSvg());
  }

  private String svg(Diagram diagram) {
    return new SvgPicture(album.language()).of(diagram);
  }

  private Diagram overview() {
    return OverviewDiagram.of(album, links);
  }

  private Diagram diagram(DialogName name) {
    Dialog dialog =
        Optional.ofNullable(album.dialogs().dialogs().get(name))
            .orElseThrow(
                () -> new IllegalArgumentException("pictures: no dialog \"" + name + "\""));
    return DialogDiagram.of(album, dialog, links);
  }
}

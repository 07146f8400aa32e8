package ashore.drawing;

import ashore.dialog.Language;

/** A diagram as an SVG file: headline, drawing, legend. */
final class SvgPicture {
  private static final double MARGIN = 28;
  private static final double GAP = 18;
  private static final double NARROWEST = 720;

  private final Language language;
  private final LineBreaker breaker;

  SvgPicture(Language language) {
    this.language = language;
    this.breaker = new LineBreaker(language.locale());
  }

  /** The text of the file. */
  String of(Diagram diagram) {
    return of(diagram, sheet(diagram));
  }

  /** Where everything in this diagram is. */
  Sheet sheet(Diagram diagram) {
    return new Layout().place(diagram, new Typesetter(breaker));
  }

  /** The text of the file, of a diagram of which the places are known. */
  String of(Diagram diagram, Sheet sheet) {
    double width = Math.max(NARROWEST, sheet.width());
    Xml top = new Xml();
    double drawingTop = new Header(top, breaker, MARGIN, width).draw(diagram, MARGIN) + GAP;
    double legendTop = drawingTop + sheet.height() + GAP;
    Xml bottom = new Xml();
    Terms terms = new Terms(language);
    double legendHeight =
        new Legend(bottom, terms, new Sheet.Point(MARGIN, legendTop), width)
            .draw(diagram.boxes(), diagram.arrows());
    Page page = new Page(width + 2 * MARGIN, legendTop + legendHeight + MARGIN);
    return page(
        diagram,
        page,
        top,
        drawing(sheet, (width - sheet.width()) / 2 + MARGIN, drawingTop),
        bottom);
  }

  /** The size of a picture. */
  private record Page(double width, double height) {}

  private static Xml drawing(Sheet sheet, double x, double y) {
    Xml xml = new Xml();
    Ink ink = new Ink(xml);
    xml.open("g", "transform", "translate(%s %s)".formatted(Xml.number(x), Xml.number(y)));
    sheet.arrows().forEach(ink::arrow);
    sheet.boxes().forEach(ink::box);
    sheet.arrows().forEach(ink::label);
    return xml.close();
  }

  private String page(Diagram diagram, Page page, Xml top, Xml drawing, Xml bottom) {
    Xml xml = new Xml();
    xml.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        page.width(),
        "height",
        page.height(),
        "viewBox",
        "0 0 %s %s".formatted(Xml.number(page.width()), Xml.number(page.height())),
        "font-family",
        Typeface.family(language),
        "xml:lang",
        language.tag(),
        "lang",
        language.tag(),
        "role",
        "graphics-document",
        "aria-labelledby",
        "picture-title picture-description");
    xml.text(diagram.title(), "title", "id", "picture-title");
    xml.text(diagram.description(), "desc", "id", "picture-description");
    xml.text(Typeface.rules() + Resource.text("picture.css"), "style");
    new Ink(xml).tips();
    xml.empty("rect", "class", "paper", "width", page.width(), "height", page.height());
    xml.raw(top.toString()).raw(drawing.toString()).raw(bottom.toString());
    return xml.close().toString();
  }
}

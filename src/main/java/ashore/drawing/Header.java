package ashore.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The headline of a picture and the lines below it. */
final class Header {
  private static final double SPACE = 5;

  private final Xml xml;
  private final LineBreaker breaker;
  private final double left;
  private final double width;

  Header(Xml xml, LineBreaker breaker, double left, double width) {
    this.xml = xml;
    this.breaker = breaker;
    this.left = left;
    this.width = width;
  }

  /** Draws it from {@code top} on; returns where it ends. */
  double draw(Diagram diagram, double top) {
    double y = top;
    for (String line : breaker.lines(diagram.title(), Lettering.TITLE, width, 3)) {
      write(List.of(new Remark.Item(line, Optional.empty())), Lettering.TITLE, y);
      y += Lettering.TITLE.lineHeight();
    }
    for (Remark remark : diagram.remarks()) {
      for (List<Remark.Item> line : lines(remark)) {
        write(line, Lettering.REMARK, y);
        y += Lettering.REMARK.lineHeight();
      }
    }
    return y;
  }

  /** The pieces of a remark, as many in a line as fit. */
  private List<List<Remark.Item>> lines(Remark remark) {
    List<List<Remark.Item>> lines = new ArrayList<>();
    List<Remark.Item> line = new ArrayList<>();
    double used = 0;
    for (Remark.Item piece : pieces(remark)) {
      double more = TextWidth.of(piece.text(), Lettering.REMARK) + SPACE;
      if (!line.isEmpty() && used + more > width) {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
      }
      line.add(piece);
      used += more;
    }
    lines.add(line);
    return lines;
  }

  private List<Remark.Item> pieces(Remark remark) {
    List<Remark.Item> pieces = new ArrayList<>();
    add(new Remark.Item(remark.text(), Optional.empty()), pieces);
    int before = pieces.size();
    for (Remark.Item item : remark.items()) {
      if (pieces.size() > before) {
        add(new Remark.Item("·", Optional.empty()), pieces);
      }
      add(item, pieces);
    }
    return pieces;
  }

  private void add(Remark.Item item, List<Remark.Item> pieces) {
    for (String line : breaker.lines(item.text(), Lettering.REMARK, width, 3)) {
      pieces.add(new Remark.Item(line, item.link()));
    }
  }

  /** One line; its pieces follow each other however wide the reader's fonts make them. */
  private void write(List<Remark.Item> pieces, Lettering lettering, double top) {
    xml.around(
        pieces.stream().map(Header::span).collect(Collectors.joining(" ")),
        "text",
        "class",
        Typeface.of(lettering),
        "x",
        left,
        "y",
        top + lettering.baseline());
  }

  private static String span(Remark.Item piece) {
    String text = "<tspan>" + Xml.escaped(piece.text()) + "</tspan>";
    return piece
        .link()
        .map(link -> "<a href=\"" + Xml.escaped(link) + "\">" + text + "</a>")
        .orElse(text);
  }
}

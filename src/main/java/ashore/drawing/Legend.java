package ashore.drawing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the shapes, arrows and marks of one picture mean; only those that are in it. */
final class Legend {
  private static final double SAMPLE_WIDTH = 34;
  private static final double SAMPLE_HEIGHT = 24;
  private static final double LINE = 33;
  private static final double GAP = 24;

  private final Xml xml;
  private final Ink ink;
  private final Terms terms;
  private final Sheet.Point corner;
  private final Flowing flowing;

  Legend(Xml xml, Terms terms, Sheet.Point corner, double width) {
    this.xml = xml;
    this.ink = new Ink(xml);
    this.terms = terms;
    this.corner = corner;
    this.flowing = new Flowing(width, LINE, GAP);
  }

  /** Draws it; returns how high it is. */
  double draw(List<Box> boxes, List<Arrow> arrows) {
    xml.open("g", "id", "legend");
    kinds(boxes).forEach(this::box);
    flowing.breakLine();
    Set<Arrow.Kind> ways =
        arrows.stream().map(Arrow::kind).collect(Collectors.toCollection(TreeSet::new));
    ways.forEach(kind -> arrow(terms.name("arrow", kind), Ink.of(kind)));
    if (arrows.stream().anyMatch(Arrow::untold)) {
      arrow(terms.say("arrow.untold"), Ink.UNTOLD);
    }
    flowing.breakLine();
    marks(boxes).forEach(this::mark);
    xml.close();
    return flowing.height();
  }

  private static Set<BoxKind> kinds(List<Box> boxes) {
    return boxes.stream().map(Box::kind).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Mark.Kind> marks(List<Box> boxes) {
    return boxes.stream()
        .flatMap(box -> box.marks().stream())
        .map(Mark::kind)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void box(BoxKind kind) {
    double width = kind.written() ? SAMPLE_WIDTH + kind.left() + kind.right() : BoxKind.DOT;
    Sheet.Point place = place(terms.name("kind", kind), width);
    xml.open("g", "class", "box " + Ink.of(kind));
    double height = kind.written() ? SAMPLE_HEIGHT : BoxKind.DOT;
    ink.shape(kind, place.x(), place.y() + (SAMPLE_HEIGHT - height) / 2, width, height);
    xml.close();
  }

  private void arrow(String text, String style) {
    Sheet.Point place = place(text, SAMPLE_WIDTH);
    double y = place.y() + SAMPLE_HEIGHT / 2;
    xml.open("g", "class", "arrow " + style);
    ink.line(
        Ink.TIP + style,
        List.of(new Sheet.Point(place.x(), y), new Sheet.Point(place.x() + SAMPLE_WIDTH, y)));
    xml.close();
  }

  private void mark(Mark.Kind kind) {
    Sheet.Point place = place(terms.name("legend", kind), SAMPLE_WIDTH);
    ink.strip(kind, place, SAMPLE_WIDTH, SAMPLE_HEIGHT);
  }

  /** Writes the words behind a sample; returns the place of the sample. */
  private Sheet.Point place(String text, double sample) {
    double width = sample + 8 + TextWidth.of(text, Lettering.ITEM);
    Sheet.Point at = flowing.next(width);
    double x = corner.x() + at.x();
    double y = corner.y() + at.y();
    ink.write(text, Lettering.ITEM, x + sample + 8, y + SAMPLE_HEIGHT / 2 + 4);
    return new Sheet.Point(x, y);
  }
}

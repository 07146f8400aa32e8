package ashore.drawing;

import java.util.ArrayList;
import java.util.List;

/** Sets the words of boxes and arrows, and so finds how large these are. */
final class Typesetter {
  private static final double WIDEST = 250;
  private static final double NARROWEST = 96;
  private static final double SIDE = 12;
  private static final double TOP = 7;
  private static final double GAP = 14;
  private static final double PARAGRAPH = 4;
  private static final double LABEL_WIDTH = 150;
  private static final int LABEL_LINES = 6;
  private static final int MARK_LINES = 3;

  private final LineBreaker breaker;

  Typesetter(LineBreaker breaker) {
    this.breaker = breaker;
  }

  /** The box with its words set. */
  SetBox set(Box box) {
    return box.kind().written()
        ? new Setting(box).set()
        : new SetBox(box, List.of(), List.of(), BoxKind.DOT, BoxKind.DOT);
  }

  /** The lines of an arrow's label; none when it has no label. */
  SetArrow set(Arrow arrow) {
    List<String> lines = breaker.lines(arrow.label(), Lettering.LABEL, LABEL_WIDTH, LABEL_LINES);
    double width =
        lines.stream().mapToDouble(line -> TextWidth.of(line, Lettering.LABEL)).max().orElse(0);
    return new SetArrow(arrow, lines, width);
  }

  /** One box in the making. */
  private final class Setting {
    private final Box box;
    private final List<SetBox.Line> lines = new ArrayList<>();
    private final List<SetBox.Strip> strips = new ArrayList<>();
    private final double left;
    private double y = TOP;
    private double right;

    Setting(Box box) {
      this.box = box;
      this.left = SIDE + box.kind().left();
      this.right = left + NARROWEST;
    }

    SetBox set() {
      heading();
      Lettering before = Lettering.NAME;
      for (Row row : box.rows()) {
        if (row.lettering() != before) {
          y += PARAGRAPH;
        }
        before = row.lettering();
        add(row.text(), row.lettering(), row.most());
      }
      if (!box.rows().isEmpty()) {
        y += PARAGRAPH;
      }
      marks();
      double width = right + SIDE + box.kind().right();
      double foot = strips.isEmpty() ? 4 : 2;
      return new SetBox(box, atTheRight(width), strips, width, y + foot);
    }

    private void heading() {
      Box.Heading heading = box.heading();
      add(heading.name(), Lettering.NAME, 2);
      if (!heading.tag().isEmpty()) {
        SetBox.Line last = lines.getLast();
        double width = TextWidth.of(heading.tag(), Lettering.TAG);
        boolean beside = last.x() + last.width() + GAP + width <= left + WIDEST;
        if (!beside) {
          add(heading.tag(), Lettering.TAG, 2);
        } else {
          lines.add(new SetBox.Line(Lettering.TAG, heading.tag(), -1, last.y(), width));
          right = Math.max(right, last.x() + last.width() + GAP + width);
        }
      }
    }

    private void marks() {
      for (Mark mark : box.marks()) {
        double top = y;
        add(mark.text(), Lettering.MARK, MARK_LINES);
        strips.add(new SetBox.Strip(mark.kind(), top, y - top));
      }
    }

    private void add(String text, Lettering lettering, int most) {
      for (String line : breaker.lines(text, lettering, WIDEST, most)) {
        double width = TextWidth.of(line, lettering);
        lines.add(new SetBox.Line(lettering, line, left, y + lettering.baseline(), width));
        right = Math.max(right, left + width);
        y += lettering.lineHeight();
      }
    }

    /** What stands beside the name goes to the right edge, now that this is known. */
    private List<SetBox.Line> atTheRight(double width) {
      double edge = width - SIDE - box.kind().right();
      return lines.stream()
          .map(
              line ->
                  line.x() < 0
                      ? new SetBox.Line(
                          line.lettering(),
                          line.text(),
                          edge - line.width(),
                          line.y(),
                          line.width())
                      : line)
          .toList();
    }
  }
}

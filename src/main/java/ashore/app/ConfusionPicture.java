package ashore.app;

import ashore.app.Svg.Anchor;
import ashore.app.Svg.At;
import ashore.dialog.IntentName;
import ashore.nlu.ConfusionMatrix;
import java.util.List;
import java.util.function.Function;

/**
 * Draws who was taken for whom: a row for what was wanted, a column for what it was taken for, each
 * cell as dark as its share of the row.
 */
final class ConfusionPicture {
  private static final int CELL = 20;
  private static final int LETTER = 7;
  private static final int NAME_SIZE = 12;
  private static final int COUNT_SIZE = 10;
  private static final int GAP = 6;
  private static final String RIGHT = "#2a7f9e";
  private static final String WRONG = "#d1495b";

  /** Also a single mistake among many messages must be seen. */
  private static final double LEAST_FILLED = 0.15;

  private final ConfusionMatrix matrix;
  private final Function<IntentName, String> names;
  private final List<IntentName> intents;
  private final Svg svg = new Svg();
  private final int margin;

  private ConfusionPicture(ConfusionMatrix matrix, Function<IntentName, String> names) {
    this.matrix = matrix;
    this.names = names;
    intents = matrix.intents();
    margin =
        2 * GAP + LETTER * intents.stream().map(names).mapToInt(String::length).max().orElse(0);
  }

  /** The picture as one SVG element. */
  static String of(ConfusionMatrix matrix, Function<IntentName, String> names) {
    return new ConfusionPicture(matrix, names).drawn();
  }

  private String drawn() {
    int end = margin + CELL * intents.size();
    for (int i = 0; i <= intents.size(); i++) {
      double at = margin + CELL * (double) i;
      svg.line(new At(margin, at), new At(end, at), "#8884", "0.5");
      svg.line(new At(at, margin), new At(at, end), "#8884", "0.5");
    }
    for (int row = 0; row < intents.size(); row++) {
      double middle = margin + CELL * (row + 0.7);
      String name = names.apply(intents.get(row));
      svg.text(new At(margin - (double) GAP, middle), NAME_SIZE, Anchor.END, name);
      svg.upwards(new At(middle, margin - (double) GAP), NAME_SIZE, Anchor.START, name);
      for (int column = 0; column < intents.size(); column++) {
        cell(row, column);
      }
    }
    return svg.of(end + (double) GAP, end + (double) GAP);
  }

  private void cell(int row, int column) {
    IntentName wanted = intents.get(row);
    IntentName answered = intents.get(column);
    long count = matrix.of(wanted, answered);
    if (count == 0) {
      return;
    }
    long all = matrix.recall(wanted).whole();
    double share = (double) count / all;
    double x = margin + CELL * (double) column;
    double y = margin + CELL * (double) row;
    svg.box(
        new At(x + 0.5, y + 0.5),
        CELL - 1.0,
        CELL - 1.0,
        row == column ? RIGHT : WRONG,
        LEAST_FILLED + (1 - LEAST_FILLED) * share,
        "%s, taken for %s: %d of %d (%s)"
            .formatted(names.apply(wanted), names.apply(answered), count, all, Percent.of(share)));
    svg.text(
        new At(x + CELL / 2.0, y + CELL * 0.7), COUNT_SIZE, Anchor.MIDDLE, String.valueOf(count));
  }
}

package ashore.dialog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What plus and minus buttons of a question change, and what is worked out again after each tap.
 *
 * @param figures the figures that can be changed, in the order of their buttons
 * @param again the compute state that is worked out again
 * @param result stands above the question when all is known that it prints
 * @param otherwise stands there when it is not
 */
public record Adjusting(List<Figure> figures, StateName again, Words result, Words otherwise) {
  /** Keeps an unmodifiable copy. */
  public Adjusting {
    figures = List.copyOf(figures);
  }

  /**
   * A figure with a minus and a plus button.
   *
   * @param slot worked out before; it holds what is tried, never an answer
   * @param label how the buttons name it
   * @param step by how much a tap changes it
   * @param min the least that can be tried
   * @param max the most that can be tried
   */
  public record Figure(
      SlotName slot, Words label, BigDecimal step, BigDecimal min, BigDecimal max) {
    /** Refuses a step that leads nowhere. */
    public Figure {
      if (step.signum() <= 0 || min.compareTo(max) >= 0) {
        throw new IllegalArgumentException(
            "figure: step " + step + " must be above 0, and min " + min + " below max " + max);
      }
    }

    /** The value one step away, within the limits; empty for what is no number. */
    public Optional<Value> stepped(Value value, Way way) {
      return switch (value) {
        case Value.Days(int count) ->
            Optional.of(new Value.Days(moved(BigDecimal.valueOf(count), way).intValue()));
        case Value.Money(var yuan) -> Optional.of(new Value.Money(moved(yuan, way)));
        case Value.Percent(var percent) -> Optional.of(new Value.Percent(moved(percent, way)));
        case Value.Number(var number) -> Optional.of(new Value.Number(moved(number, way)));
        case Value.Day d -> Optional.empty();
        case Value.Picked p -> Optional.empty();
        case Value.PickedAll p -> Optional.empty();
        case Value.Text t -> Optional.empty();
        case Value.Unknown u -> Optional.empty();
      };
    }

    private BigDecimal moved(BigDecimal number, Way way) {
      return switch (way) {
        case LESS -> number.min(number.subtract(step).max(min));
        case MORE -> number.max(number.add(step).min(max));
      };
    }
  }

  /** Which way a tap changes a figure. */
  public enum Way {
    /** Down by a step. */
    LESS("less_", "\u2212"),
    /** Up by a step. */
    MORE("more_", "+");

    private final String prefix;
    private final String sign;

    Way(String prefix, String sign) {
      this.prefix = prefix;
      this.sign = sign;
    }

    /** The sign on the button. */
    public String sign() {
      return sign;
    }

    /** What a tap on this figure's button sends back. */
    public String option(Figure figure) {
      return prefix + figure.slot();
    }
  }
}

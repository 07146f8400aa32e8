package ashore.authoring;

import ashore.dialog.Condition;
import ashore.dialog.Language;
import ashore.dialog.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * What takes the place of something that could not be read, so that the rest is read all the same.
 * It never leaves the package: what it stands in for has been reported, so the dialogs are
 * rejected.
 */
final class StandIn {
  static final String NAME = "unread";
  static final Words WORDS = new Words(Map.of(Language.EN, "unread"));
  static final LocalDate DAY = LocalDate.MAX;
  static final Condition CONDITION = new Condition.AllOf(List.of());

  private StandIn() {}

  /** A text that is not there, at a place where it should be. */
  static Text text(Place place) {
    return new Text(place, place.index(), NAME, ScalarStyle.PLAIN);
  }
}

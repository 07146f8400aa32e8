package ashore.authoring;

import java.math.BigDecimal;
import java.util.Optional;

/** A label that is a number is the number of its own choice: numbers are typed to choose. */
final class NumberLabels implements Check {
  @Override
  public void check(Draft draft) {
    for (ChoiceList list : draft.parts().choiceLists()) {
      for (int i = 0; i < list.choices().size(); i++) {
        ChoiceList.Written choice = list.choices().get(i);
        BigDecimal own = BigDecimal.valueOf(i + 1L);
        BigDecimal most = BigDecimal.valueOf(list.choices().size());
        choice
            .ways()
            .forEach(
                (way, place) ->
                    NumberForm.read(way)
                        .filter(number -> isOther(number, own, most, choice.means()))
                        .ifPresent(number -> report(draft, place, way)));
      }
    }
  }

  /** Whether the number, typed, means something else than this choice. */
  private static boolean isOther(
      BigDecimal number, BigDecimal own, BigDecimal most, Optional<Text> means) {
    Optional<BigDecimal> stands = means.flatMap(text -> NumberForm.read(text.value().strip()));
    return stands.isPresent()
        ? number.compareTo(stands.get()) != 0
        : number.compareTo(own) != 0 && number.signum() > 0 && number.compareTo(most) <= 0;
  }

  private static void report(Draft draft, Place place, String number) {
    draft.report(
        Code.LABEL_IS_NUMBER,
        place,
        "people who write %s mean the number itself, or the choice that stands there: put a word to it"
            .formatted(number));
  }
}

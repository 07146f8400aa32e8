package ashore.authoring;

import ashore.dialog.IntentName;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An example stands nearer to those of its own intent than to any other. Nearness is the cosine of
 * the words of English and of the characters and pairs of them in Chinese, each counting by its
 * rarity (Salton, Buckley 1988).
 */
final class NearestExamples implements Check {
  /** So near to an example of another intent that one of the two is hardly where it belongs. */
  private static final double NEAR = 0.75;

  /** How much nearer it must stand to the other intent than to its own. */
  private static final double NEARER = 0.2;

  /** Whoever is near shares at least so much of what is rare. */
  private static final double RARE_SHARE = 0.3;

  private static final Pattern DENYING =
      Pattern.compile("[不没沒未别別无無非]|\\b(?:not?|never|none|without|\\w+n'?t)\\b");

  private final ExampleForm form = new ExampleForm();

  @Override
  public void check(Draft draft) {
    List<Parts.Example> examples = draft.parts().examples();
    var vectors =
        new RarityVectors(
            examples.stream().map(example -> form.units(example.line().value())).toList());
    boolean[] denies = new boolean[examples.size()];
    List<IntentName> intents = examples.stream().map(Parts.Example::intent).toList();
    for (int place = 0; place < denies.length; place++) {
      denies[place] = DENYING.matcher(examples.get(place).line().value()).find();
    }
    for (int place = 0; place < denies.length; place++) {
      double own = 0;
      double best = 0;
      int nearest = place;
      for (int other : vectors.sharing(place, RARE_SHARE)) {
        double near = vectors.cosine(place, other);
        if (intents.get(other).equals(intents.get(place))) {
          own = Math.max(own, near);
        } else if (near > best && denies[other] == denies[place]) {
          best = near;
          nearest = other;
        }
      }
      if (best >= NEAR && best >= own + NEARER) {
        report(draft, examples.get(place), examples.get(nearest));
      }
    }
  }

  private static void report(Draft draft, Parts.Example example, Parts.Example nearest) {
    draft.report(
        Code.STRAY_EXAMPLE,
        example.line().place(),
        "this stands nearer to \"%s\" than to any example of \"%s\": \"%s\" (%s); move it there, or"
                .formatted(
                    nearest.intent(),
                    example.intent(),
                    nearest.line().value(),
                    nearest.line().place().pointer())
            + " give \"%s\" more like it".formatted(example.intent()));
  }
}

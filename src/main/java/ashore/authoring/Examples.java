package ashore.authoring;

import ashore.dialog.Intent;
import java.util.HashMap;
import java.util.Map;

/** Intents have enough examples, and none under two of them. */
final class Examples implements Check {
  private static final int FEWEST = 20;
  private static final int ENOUGH = 40;

  private final ExampleForm form = new ExampleForm();

  @Override
  public void check(Draft draft) {
    draft.parts().intents().values().forEach(intent -> count(draft, intent));
    Map<String, Parts.Example> seen = new HashMap<>();
    Map<String, Parts.Example> gists = new HashMap<>();
    for (Parts.Example example : draft.parts().examples()) {
      Parts.Example first = seen.putIfAbsent(form.letters(example.line().value()), example);
      if (first == null) {
        form.gist(example.line().value())
            .map(gist -> gists.putIfAbsent(gist, example))
            .filter(like -> !like.intent().equals(example.intent()))
            .ifPresent(like -> reportSimilar(draft, like, example));
      } else if (!first.intent().equals(example.intent()) || isSame(first, example)) {
        report(draft, first, example);
      }
    }
  }

  private static void count(Draft draft, Intent intent) {
    int count = intent.english().size() + intent.chinese().size();
    if (count < ENOUGH) {
      Code code = count < FEWEST ? Code.TOO_FEW_EXAMPLES : Code.FEW_EXAMPLES;
      int wanted = count < FEWEST ? FEWEST : ENOUGH;
      draft
          .names()
          .place(Kind.INTENT, intent.name().value())
          .ifPresent(
              place ->
                  draft.report(
                      code,
                      place,
                      "the intent \"%s\" has %s examples; give it %s or more"
                          .formatted(intent.name(), count, wanted)));
    }
  }

  private static void report(Draft draft, Parts.Example first, Parts.Example again) {
    boolean same = first.intent().equals(again.intent());
    String where = first.line().place().pointer();
    draft.report(
        same ? Code.REPEATED_EXAMPLE : Code.AMBIGUOUS_EXAMPLE,
        again.line().place(),
        same
            ? "this example stands here already (%s)".formatted(where)
            : "this is an example of \"%s\" too (%s): keep it where it belongs"
                .formatted(first.intent(), where));
  }

  /** Within one intent a space more or less makes another example: people write both. */
  private static boolean isSame(Parts.Example one, Parts.Example other) {
    return one.line().value().equalsIgnoreCase(other.line().value());
  }

  private static void reportSimilar(Draft draft, Parts.Example first, Parts.Example again) {
    draft.report(
        Code.SIMILAR_EXAMPLE,
        again.line().place(),
        "this says much the same as an example of \"%s\" (%s): keep the one that belongs, or make"
                .formatted(first.intent(), first.line().place().pointer())
            + " the difference plain");
  }
}

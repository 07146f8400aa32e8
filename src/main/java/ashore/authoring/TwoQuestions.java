package ashore.authoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question asks one thing: of two, people answer one. */
final class TwoQuestions implements Check {
  private static final Pattern TWO = Pattern.compile("[?？][^?？]+[?？]");

  @Override
  public void check(Draft draft) {
    for (Passage passage : draft.parts().passages()) {
      if (passage.role() == Role.QUESTION) {
        passage.wordings().values().stream()
            .filter(wording -> second(wording) >= 0)
            .findFirst()
            .ifPresent(wording -> report(draft, wording));
      }
    }
  }

  /** Told once, not for every language. */
  private static void report(Draft draft, Wording wording) {
    draft.report(
        Code.TWO_QUESTIONS,
        wording.text().placeAt(wording.plain().offset(second(wording))),
        "a second question in one text: people answer one of two; ask one thing, and put what"
            + " explains it before the question");
  }

  /** The index of the second question mark in how the text reads; -1 when there is none. */
  private static int second(Wording wording) {
    Matcher marks = TWO.matcher(wording.plain().text());
    return marks.find() ? marks.end() - 1 : -1;
  }
}

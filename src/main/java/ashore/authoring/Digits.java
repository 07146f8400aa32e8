package ashore.authoring;

/**
 * A number that guides a borrower comes from facts.yaml or from an answer, never from the text
 * itself.
 */
final class Digits implements Check {
  @Override
  public void check(Draft draft) {
    for (Passage passage : draft.parts().passages()) {
      if (passage.role().guides()) {
        passage.wordings().values().forEach(wording -> check(draft, wording));
      }
    }
  }

  private static void check(Draft draft, Wording wording) {
    int before = -2;
    for (int offset : wording.digits()) {
      if (offset != before + 1) {
        draft.report(
            Code.NUMBER_WITHOUT_FACT,
            wording.text().placeAt(offset),
            "the number %s stands in the text: print it as {fact.…}, or leave it out"
                .formatted(number(wording.text().value(), offset)));
      }
      before = offset;
    }
  }

  private static String number(String text, int offset) {
    int end = offset;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(offset, end);
  }
}

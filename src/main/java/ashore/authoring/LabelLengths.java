package ashore.authoring;

/** Labels fit onto a button. */
final class LabelLengths implements Check {
  private static final int BUTTON = 40;

  @Override
  public void check(Draft draft) {
    for (Passage passage : draft.parts().passages()) {
      if (passage.role() == Role.LABEL) {
        passage.texts().values().forEach(text -> check(draft, text));
      }
    }
  }

  private static void check(Draft draft, Text text) {
    int length = text.value().codePointCount(0, text.value().length());
    if (length > BUTTON) {
      draft.report(
          Code.LABEL_TOO_LONG,
          text.place(),
          "the label has %s characters; over %s a button cuts it".formatted(length, BUTTON));
    }
  }
}

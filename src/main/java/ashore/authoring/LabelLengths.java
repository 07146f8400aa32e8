package ashore.authoring;

/** Labels fit onto a button; a Chinese character takes the room of two letters. */
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
    int columns = DisplayWidth.of(text.value());
    if (columns > BUTTON) {
      draft.report(
          Code.LABEL_TOO_LONG,
          text.place(),
          "the label is as wide as %s letters; over %s a button cuts it (a Chinese character counts"
                  .formatted(columns, BUTTON)
              + " as two)");
    }
  }
}

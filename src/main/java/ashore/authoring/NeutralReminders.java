package ashore.authoring;

/** A reminder can be read on a locked phone, by anybody: it prints nothing that was told. */
final class NeutralReminders implements Check {
  @Override
  public void check(Draft draft) {
    for (Passage passage : draft.parts().passages()) {
      if (passage.role() == Role.REMINDER) {
        passage.wordings().values().forEach(wording -> check(draft, wording));
      }
    }
  }

  private static void check(Draft draft, Wording wording) {
    for (Placeholder placeholder : wording.placeholders()) {
      draft.report(
          Code.PRIVATE_REMINDER,
          wording.text().placeAt(placeholder.offset()),
          "others may read a reminder on a locked phone: leave {%s} out"
              .formatted(placeholder.name()));
    }
  }
}

package ashore.authoring;

import ashore.dialog.Language;

/** Texts in Traditional characters hold no character that is Simplified only. */
final class TraditionalScript implements Check {
  @Override
  public void check(Draft draft) {
    SimplifiedOnly table = SimplifiedOnly.load();
    for (Passage passage : draft.parts().passages()) {
      Text text = passage.texts().get(Language.ZH_HANT);
      if (text != null) {
        check(draft, text, table);
      }
    }
  }

  private static void check(Draft draft, Text text, SimplifiedOnly table) {
    String value = text.value();
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      char better = table.traditional(sign);
      if (better != SimplifiedOnly.NONE && value.indexOf(sign) == i) {
        draft.report(
            Code.SIMPLIFIED_IN_TRADITIONAL,
            text.placeAt(i),
            "%s is a Simplified character in a Traditional text: write %s".formatted(sign, better));
      }
    }
  }
}

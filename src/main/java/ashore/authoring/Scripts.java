package ashore.authoring;

import ashore.dialog.Language;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Texts in one Chinese script hold no character that belongs to the other one alone. */
final class Scripts implements Check {
  @Override
  public void check(Draft draft) {
    Script simplified =
        new Script(
            Language.ZH_HANS,
            ScriptTable.traditionalOnly(),
            Code.TRADITIONAL_IN_SIMPLIFIED,
            "%s stands in a Simplified text and is Traditional: write %s");
    Script traditional =
        new Script(
            Language.ZH_HANT,
            ScriptTable.simplifiedOnly(),
            Code.SIMPLIFIED_IN_TRADITIONAL,
            "%s stands in a Traditional text and is Simplified: write %s");
    for (Passage passage : draft.parts().passages()) {
      simplified.check(draft, passage);
      traditional.check(draft, passage);
    }
  }

  /** What a language never uses, and how that is told. */
  private record Script(Language language, ScriptTable foreign, Code code, String sentence) {
    /** Characters that are listed of one text. */
    private static final int LISTED = 8;

    void check(Draft draft, Passage passage) {
      Text text = passage.texts().get(language);
      if (text != null) {
        check(draft, text);
      }
    }

    /** A text in the wrong script is told once. */
    private void check(Draft draft, Text text) {
      String value = text.value();
      List<Character> wrong =
          value
              .chars()
              .mapToObj(sign -> (char) sign)
              .filter(sign -> foreign.instead(sign) != ScriptTable.NONE)
              .distinct()
              .toList();
      if (!wrong.isEmpty()) {
        draft.report(
            code,
            text.placeAt(value.indexOf(wrong.getFirst())),
            sentence.formatted(
                listed(wrong, sign -> sign), listed(wrong, sign -> foreign.instead(sign))));
      }
    }

    private static String listed(List<Character> signs, UnaryOperator<Character> shown) {
      String listed =
          signs.stream()
              .limit(LISTED)
              .map(shown)
              .map(String::valueOf)
              .collect(Collectors.joining(" "));
      return signs.size() > LISTED ? listed + " …" : listed;
    }
  }
}

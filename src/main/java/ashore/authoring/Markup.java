package ashore.authoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts are plain: no marks of bold or italic, no tags, no links. */
final class Markup implements Check {
  private static final Pattern MARK =
      Pattern.compile(
          "\\*\\*|__|</?[A-Za-z][^<>]{0,40}>|https?://|www\\.|\\]\\(|&(?:nbsp|amp|lt|gt);");

  @Override
  public void check(Draft draft) {
    for (Passage passage : draft.parts().passages()) {
      passage.texts().values().forEach(text -> check(draft, text));
    }
  }

  private static void check(Draft draft, Text text) {
    Matcher mark = MARK.matcher(text.value());
    if (mark.find()) {
      draft.report(
          Code.MARKUP,
          text.placeAt(mark.start()),
          "\"%s\" would be shown as it stands: write plain words, without marks and links"
              .formatted(mark.group()));
    }
  }
}

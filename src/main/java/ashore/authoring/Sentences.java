package ashore.authoring;

import ashore.dialog.Language;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a text. */
final class Sentences {
  private static final Pattern ENGLISH = Pattern.compile("[^\\n]+?(?:[.!?](?=\\s|$)|$|(?=\\n))");
  private static final Pattern CHINESE = Pattern.compile("[^\\n。！？；!?]+[。！？；!?]*");
  private static final Pattern QUOTED =
      Pattern.compile("“[^”]*”|‘[^’]*’|\"[^\"]*\"|「[^」]*」|『[^』]*』|《[^》]*》");

  private Sentences() {}

  /** The sentences of this text as it reads. */
  static List<Sentence> of(Language language, Wording wording) {
    return of(language, wording, wording.plain().text());
  }

  /** The same, with a value in place of every sign that stands in quotes: what others say. */
  static List<Sentence> unquoted(Language language, Wording wording) {
    String text =
        QUOTED
            .matcher(wording.plain().text())
            .replaceAll(found -> String.valueOf(Plain.VALUE).repeat(found.group().length()));
    return of(language, wording, text);
  }

  private static List<Sentence> of(Language language, Wording wording, String text) {
    return (language == Language.EN ? ENGLISH : CHINESE)
        .matcher(text)
        .results()
        .map(found -> new Sentence(found.group(), found.start(), wording))
        .filter(sentence -> !sentence.text().isBlank())
        .toList();
  }

  /**
   * A sentence.
   *
   * @param text how it reads
   * @param start the index in how the whole text reads
   * @param wording the whole text
   */
  record Sentence(String text, int start, Wording wording) {
    /** Where it begins. */
    Place place() {
      return placeAt(text.length() - text.stripLeading().length());
    }

    /** Where its sign at this index stands. */
    Place placeAt(int index) {
      return wording.text().placeAt(wording.plain().offset(start + index));
    }

    /** Whether it asks. */
    boolean asks() {
      String end = text.strip();
      return end.endsWith("?") || end.endsWith("？");
    }
  }
}

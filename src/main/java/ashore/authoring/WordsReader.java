package ashore.authoring;

import ashore.dialog.Language;
import ashore.dialog.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Reads words: one text for each language. */
final class WordsReader {
  private static final List<String> TAGS =
      Arrays.stream(Language.values()).map(Language::tag).toList();

  /** Less than Telegram's 4096, because placeholders grow. */
  private static final int MESSAGE = 3_500;

  private final Draft draft;
  private final Scalars scalars;

  WordsReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  /** The words behind this key, which must be there. */
  Words need(Form form, String key, Role role) {
    return form.need(key).map(node -> read(node, role)).orElse(StandIn.WORDS);
  }

  /** The words behind this key, if they are there. */
  Optional<Words> find(Form form, String key, Role role) {
    return form.find(key).map(node -> read(node, role));
  }

  /** These words. */
  Words read(Node node, Role role) {
    return read(node, role, Set.of());
  }

  /** These words, for which the bot brings values of these names. */
  Words read(Node node, Role role, Set<String> values) {
    return passage(node, role, values).words();
  }

  /** These words, with their places. */
  Passage passage(Node node, Role role, Set<String> values) {
    if (node instanceof Block block && block.inline()) {
      draft.report(
          Code.ONE_LINE_WORDS,
          node.place(),
          "words in braces lose what follows a comma: put \"en: …\" and the other languages below,"
              + " one a line");
      return new Passage(node.place(), role, values, StandIn.WORDS, Set.of(), Map.of(), Map.of());
    }
    Form form = Form.of(node, "a text by language", draft.report(), TAGS);
    Comments comments = new Comments(draft.report());
    WholeQuotes quotes = new WholeQuotes(draft.report());
    Map<Language, Text> texts = new EnumMap<>(Language.class);
    Set<Language> languages = EnumSet.noneOf(Language.class);
    for (Language language : Language.values()) {
      form.find(language.tag())
          .flatMap(scalars::text)
          .ifPresent(
              text -> {
                comments.refuse(text);
                quotes.refuse(text);
                texts.put(language, text);
              });
      if (form.has(language.tag())) {
        languages.add(language);
      }
    }
    if (form.hasUnknown()) {
      languages.addAll(EnumSet.allOf(Language.class));
    }
    Map<Language, Wording> wordings = takeApart(texts);
    Passage passage =
        new Passage(node.place(), role, values, words(wordings), languages, texts, wordings);
    if (node instanceof Block) {
      draft.parts().passages().add(passage);
    }
    return passage;
  }

  private Map<Language, Wording> takeApart(Map<Language, Text> texts) {
    Map<Language, Wording> wordings = new EnumMap<>(Language.class);
    texts.forEach(
        (language, text) -> takeApart(text).ifPresent(wording -> wordings.put(language, wording)));
    return wordings;
  }

  private Optional<Wording> takeApart(Text text) {
    int length = text.value().codePointCount(0, text.value().length());
    if (length > MESSAGE) {
      draft.report(
          Code.TEXT_TOO_LONG,
          text.place(),
          "the text has %s characters; at most %s fit into a message".formatted(length, MESSAGE));
      return Optional.empty();
    }
    return new PatternScanner(text, draft.report()).scan();
  }

  private static Words words(Map<Language, Wording> wordings) {
    Map<Language, String> patterns = new EnumMap<>(Language.class);
    wordings.forEach((language, wording) -> patterns.put(language, paragraphs(wording)));
    return patterns.isEmpty() ? StandIn.WORDS : new Words(patterns);
  }

  /**
   * A blank line makes a paragraph: outside of blocks that keep their lines, YAML has shortened it
   * to one line end.
   */
  private static String paragraphs(Wording wording) {
    String pattern = wording.pattern().strip();
    return wording.text().style() == ScalarStyle.LITERAL
        ? pattern
        : pattern.replaceAll("\\n+", "\n\n");
  }
}

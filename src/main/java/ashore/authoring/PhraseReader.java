package ashore.authoring;

import ashore.dialog.Phrase;
import ashore.dialog.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the fixed words of bot.yaml. */
final class PhraseReader {
  private static final List<String> KEYS = Arrays.stream(Phrase.values()).map(Phrase::key).toList();

  private final Draft draft;

  PhraseReader(Draft draft) {
    this.draft = draft;
  }

  Map<Phrase, Words> read(Form bot) {
    Map<Phrase, Words> phrases = new EnumMap<>(Phrase.class);
    bot.need("words")
        .flatMap(node -> Form.block(node, "the list of fixed words", draft.report()))
        .ifPresent(
            block -> {
              block.entries().forEach(entry -> phrase(entry, phrases));
              reportMissing(block, phrases.keySet());
            });
    return phrases;
  }

  private void phrase(Block.Entry entry, Map<Phrase, Words> phrases) {
    String key = entry.key().value();
    Optional<Phrase> phrase = Phrase.ofKey(key);
    if (phrase.isEmpty()) {
      draft.reportUnknown(
          Code.UNKNOWN_PHRASE,
          entry.key().place(),
          "the bot has no fixed words \"%s\"".formatted(key),
          key,
          KEYS);
    }
    Optional<Phrase> meant = phrase.or(() -> Nearest.to(key, KEYS).flatMap(Phrase::ofKey));
    Set<String> values = meant.map(PhraseValues::of).orElse(Set.of());
    Words words = new WordsReader(draft).read(entry.value(), Role.PHRASE, values);
    meant.ifPresent(known -> phrases.putIfAbsent(known, words));
  }

  private void reportMissing(Block block, Set<Phrase> found) {
    for (String key : KEYS) {
      if (Phrase.ofKey(key).filter(found::contains).isEmpty()) {
        draft.report(
            Code.MISSING_PHRASE,
            block.place(),
            "the fixed words \"%s\" are missing".formatted(key));
      }
    }
  }
}

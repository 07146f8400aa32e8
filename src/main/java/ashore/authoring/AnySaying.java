package ashore.authoring;

import ashore.authoring.WordingRule.Sayings;
import ashore.dialog.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Whether any of very many forms stands in a sentence: most hold none of them. */
final class AnySaying {
  private final Map<Language, List<Saying>> joined = new EnumMap<>(Language.class);

  /** Looks for all of these at once. */
  AnySaying(Collection<Sayings> sayings) {
    for (Language language : Language.values()) {
      joined.put(
          language,
          Saying.joined(sayings.stream().flatMap(forms -> forms.in(language).stream()).toList()));
    }
  }

  /** Whether one stands in this sentence. */
  boolean stands(Sentences.Sentence sentence, Language language) {
    return joined.getOrDefault(language, List.of()).stream()
        .anyMatch(saying -> saying.find(sentence.text()).isPresent());
  }
}

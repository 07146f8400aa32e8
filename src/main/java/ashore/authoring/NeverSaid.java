package ashore.authoring;

import ashore.authoring.Sentences.Sentence;
import ashore.dialog.Language;
import java.util.List;

/**
 * No sentence says what wording.yaml forbids, unless it quotes it or asks it. Choices are what a
 * borrower says.
 */
final class NeverSaid implements Check {
  @Override
  public void check(Draft draft) {
    List<WordingRule.Never> rules =
        draft.parts().rules().stream()
            .filter(WordingRule.Never.class::isInstance)
            .map(WordingRule.Never.class::cast)
            .toList();
    var any = new AnySaying(rules.stream().map(WordingRule.Never::said).toList());
    for (Passage passage : draft.parts().passages()) {
      if (passage.role() == Role.LABEL) {
        continue;
      }
      passage
          .wordings()
          .forEach(
              (language, wording) ->
                  Sentences.unquoted(language, wording).stream()
                      .filter(sentence -> !sentence.asks() && any.stands(sentence, language))
                      .forEach(
                          sentence ->
                              rules.forEach(rule -> check(draft, rule, language, sentence))));
    }
  }

  private static void check(
      Draft draft, WordingRule.Never rule, Language language, Sentence sentence) {
    rule.said().in(language).stream()
        .flatMap(saying -> saying.find(sentence.text()).stream())
        .findFirst()
        .filter(found -> !rule.except().stands(sentence, language))
        .ifPresent(
            found ->
                draft.report(
                    Code.NEVER_SAY,
                    sentence.placeAt(found.start()),
                    "\"%s\" is never said (%s): %s"
                        .formatted(
                            found.group().replace(Plain.VALUE, '…'), rule.name(), rule.advice())));
  }
}

package ashore.authoring;

import ashore.authoring.Sentences.Sentence;
import ashore.dialog.Language;

/** One thing has one name in each language: the glossary's. */
final class WrongTerms implements Check {
  @Override
  public void check(Draft draft) {
    var any = new AnySaying(draft.parts().glossary().stream().map(GlossaryEntry::wrong).toList());
    for (Passage passage : draft.parts().passages()) {
      passage
          .wordings()
          .forEach(
              (language, wording) ->
                  Sentences.unquoted(language, wording).stream()
                      .filter(sentence -> any.stands(sentence, language))
                      .forEach(sentence -> check(draft, language, sentence)));
    }
  }

  private static void check(Draft draft, Language language, Sentence sentence) {
    for (GlossaryEntry entry : draft.parts().glossary()) {
      entry.wrong().in(language).stream()
          .flatMap(saying -> saying.find(sentence.text()).stream())
          .findFirst()
          .filter(found -> !entry.except().stands(sentence, language))
          .ifPresent(
              found ->
                  draft.report(
                      Code.WRONG_TERM,
                      sentence.placeAt(found.start()),
                      "the glossary has another word for \"%s\": write \"%s\""
                          .formatted(found.group(), entry.term().words().in(language))));
    }
  }
}

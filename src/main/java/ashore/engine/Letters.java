package ashore.engine;

import ashore.conversation.Reply;
import ashore.dialog.Card;
import ashore.dialog.CardName;
import ashore.dialog.Language;
import ashore.dialog.Letter;
import ashore.dialog.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts to send that belong to the plan, filled with the answers. */
final class Letters {
  private final Talk talk;

  Letters(Talk talk) {
    this.talk = talk;
  }

  /** Whether the plan has any. */
  boolean any() {
    return talk.plan().stream().anyMatch(name -> letter(name).isPresent());
  }

  /**
   * Shows them, each in the person's language and in Simplified Chinese, which the lender reads,
   * and that they are no legal advice.
   */
  void show() {
    Set<Language> languages = new LinkedHashSet<>(List.of(talk.language(), Language.ZH_HANS));
    languages.retainAll(talk.script().dialogs().bot().languages());
    for (CardName name : talk.plan()) {
      letter(name).ifPresent(letter -> languages.forEach(language -> show(letter, language)));
    }
    talk.say(Phrase.DISCLAIMER);
  }

  private void show(Letter letter, Language language) {
    List<String> paragraphs = new ArrayList<>();
    for (Letter.Line line : letter.lines()) {
      boolean holds =
          line.condition().map(talk.evaluation()::truth).orElse(Truth.TRUE) == Truth.TRUE;
      if (holds && talk.script().wording().complete(line.words(), language, talk.answers())) {
        paragraphs.add(talk.script().wording().text(line.words(), language, talk.answers()));
      }
    }
    if (!paragraphs.isEmpty()) {
      String title = talk.script().wording().text(letter.title(), language, talk.answers());
      talk.reply(new Reply.Letter(title, String.join("\n\n", paragraphs)));
    }
  }

  private Optional<Letter> letter(CardName name) {
    Map<CardName, Card> cards = talk.script().dialogs().cards();
    return Optional.ofNullable(cards.get(name)).map(Card::letter).flatMap(letter -> letter);
  }
}

package ashore.engine;

import ashore.conversation.Guess;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Option;
import ashore.conversation.Understanding;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a typed answer to what the bot itself offers: another topic, a language, to remove
 * everything.
 */
final class OfferAnswer {
  private final Talk talk;
  private final Asker asker;
  private final AnswerTurn answers;

  OfferAnswer(Talk talk, Asker asker, AnswerTurn answers) {
    this.talk = talk;
    this.asker = asker;
    this.answers = answers;
  }

  /** Takes what the message answers to the offer; false when it is no answer. */
  boolean take(OpenQuestion open, Understanding understanding) {
    Optional<String> chosen = chosen(open, understanding);
    Optional<String> label =
        asker.options(open).stream()
            .filter(option -> chosen.filter(option.id()::equals).isPresent())
            .map(Option::label)
            .findFirst();
    boolean taken = chosen.filter(id -> answers.take(open, id)).isPresent();
    label.filter(known -> taken).ifPresent(talk::taken);
    return taken;
  }

  /** The option that the message names, without taking it. */
  Optional<String> chosen(OpenQuestion open, Understanding understanding) {
    List<Option> options = asker.options(open);
    String bare = ChoiceMatcher.bare(understanding.folded());
    return exactly(options, bare)
        .or(() -> NamedPlace.of(bare, options.size()).map(n -> options.get(n - 1)))
        .or(() -> partOfOneLabel(options, bare))
        .map(Option::id)
        .or(() -> named(open, understanding.folded()))
        .or(() -> repeated(open, understanding))
        .or(() -> understanding.sure().flatMap(guess -> inOtherWords(options, guess)));
  }

  private Optional<Option> exactly(List<Option> options, String bare) {
    return options.stream()
        .filter(option -> folded(option.label()).equals(bare) || option.id().equals(bare))
        .findFirst();
  }

  private Optional<Option> partOfOneLabel(List<Option> options, String bare) {
    List<Option> near =
        options.stream()
            .filter(option -> bare.length() > 1 && folded(option.label()).contains(bare))
            .toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  /** Who says again what was offered wants it. */
  private static Optional<String> repeated(OpenQuestion open, Understanding understanding) {
    Optional<IntentName> said = understanding.sure().map(Guess::intent);
    return switch (open.subject()) {
      case Subject.SwitchTopic(var intent) -> said.filter(intent::equals).map(same -> Asker.YES);
      case Subject.OneOf(var intents) -> said.filter(intents::contains).map(IntentName::value);
      case Subject.LaterTopic(var intent) -> said.filter(intent::equals).map(same -> Asker.YES);
      case Subject.AtState at -> Optional.empty();
      case Subject.Doubted doubted -> Optional.empty();
      case Subject.Changing changing -> Optional.empty();
      case Subject.WhichAnswer which -> Optional.empty();
      case Subject.WhichLanguage which -> Optional.empty();
      case Subject.ReallyDelete really -> Optional.empty();
      case Subject.EraseMessage erase -> Optional.empty();
      case Subject.HandOver hand -> Optional.empty();
      case Subject.WithPerson with -> Optional.empty();
    };
  }

  /** The language whose name stands in the message, as any of the languages names it. */
  private Optional<String> named(OpenQuestion open, String folded) {
    if (!(open.subject() instanceof Subject.WhichLanguage)) {
      return Optional.empty();
    }
    long most = 0;
    Optional<String> best = Optional.empty();
    for (Language language : talk.script().dialogs().bot().languages()) {
      long words = names(language).filter(word -> WordMatcher.contains(folded, word)).count();
      if (words > most) {
        most = words;
        best = Optional.of(language.tag());
      }
    }
    return best;
  }

  private Stream<String> names(Language language) {
    return talk.script().dialogs().bot().languages().stream()
        .map(speaker -> language.locale().getDisplayName(speaker.locale()))
        .map(this::folded)
        .flatMap(name -> Stream.of(name.split("[^\\p{L}]+")))
        .distinct();
  }

  /** "Yes" and "no" in other words. */
  private static Optional<String> inOtherWords(List<Option> options, Guess guess) {
    List<String> ids =
        switch (guess.intent().value()) {
          case "affirm" -> List.of(Asker.YES);
          case "deny" -> List.of(Asker.NO, Asker.NONE);
          default -> List.of();
        };
    return options.stream().map(Option::id).filter(ids::contains).findFirst();
  }

  private String folded(String text) {
    return talk.script().folding().fold(text);
  }
}

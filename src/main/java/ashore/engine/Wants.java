package ashore.engine;

import ashore.conversation.Guess;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Reply;
import ashore.conversation.Understanding;
import ashore.dialog.Act;
import ashore.dialog.Command;
import ashore.dialog.DialogName;
import ashore.dialog.Home;
import ashore.dialog.IntentName;
import ashore.dialog.Limits;
import ashore.dialog.Phrase;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import ashore.dialog.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Follows what a message wants besides answering: another topic, an act, one of several; or nothing
 * that is understood.
 */
final class Wants {
  private static final IntentName OUT_OF_SCOPE = new IntentName("out_of_scope");
  private static final IntentName GREET = new IntentName("greet");

  /** Topics offered when a message is unclear. */
  private static final int OFFERED = 3;

  /** The least confidence with which a topic is offered. */
  private static final double WORTH_OFFERING = 0.08;

  /** The confidence from which a topic is offered although the message seems to be none of ours. */
  private static final double MAYBE_OURS = 0.3;

  /** The least length of a message without spaces that can want something. */
  private static final int SHORTEST = 3;

  private final Talk talk;
  private final Asker asker;
  private final Walker walker;
  private final CommandTurn commands;
  private final AnswerTurn answers;
  private final LostQuestion lost;
  private boolean offersSpent;

  Wants(
      Talk talk,
      Asker asker,
      Walker walker,
      CommandTurn commands,
      AnswerTurn answers,
      LostQuestion lost) {
    this.talk = talk;
    this.asker = asker;
    this.walker = walker;
    this.commands = commands;
    this.answers = answers;
    this.lost = lost;
  }

  /** The bot offered something just now and it was passed over: it does not offer again. */
  void offersAreSpent() {
    offersSpent = true;
  }

  /**
   * Whether the command would tell a person in danger how the bot is used; "help" means another
   * thing there.
   */
  boolean coldInDanger(Command command) {
    return command.effect() instanceof Command.Effect.Tell && inDanger();
  }

  /** Whether a danger is what is talked about. */
  boolean inDanger() {
    return talk.script().dialogs().bot().safety().stream()
        .anyMatch(danger -> commands.inside(danger.dialog()));
  }

  /**
   * Whether what the message wants is a question of this dialog too, and was answered by the
   * message.
   */
  boolean covered(Understanding understanding, Set<SlotName> filled) {
    Optional<Home> home =
        understanding.sure().map(Guess::intent).flatMap(talk.script().dialogs()::homeOf);
    if (home.isEmpty() || !(home.get() instanceof Home.InDialog(var name))) {
      return false;
    }
    return firstSlot(name).filter(filled::contains).filter(this::askedHere).isPresent();
  }

  private Optional<SlotName> firstSlot(DialogName name) {
    return Optional.ofNullable(talk.script().dialogs().dialogs().get(name)).stream()
        .flatMap(dialog -> dialog.questions().stream())
        .map(ask -> ask.question().fills())
        .findFirst();
  }

  private boolean askedHere(SlotName slot) {
    return talk.top().places().stream()
        .map(place -> talk.script().dialogs().dialogs().get(place.dialog()))
        .filter(Objects::nonNull)
        .flatMap(dialog -> dialog.questions().stream())
        .anyMatch(ask -> ask.question().fills().equals(slot));
  }

  /**
   * Does what the message wants besides answering.
   *
   * @param learned whether the message was of use already
   * @return false when there is nothing to do but to go on
   */
  boolean follow(Understanding understanding, boolean learned) {
    Optional<Home> home =
        understanding.sure().map(Guess::intent).flatMap(talk.script().dialogs()::homeOf);
    if (inDanger()) {
      return !learned && missed();
    }
    if (new Correction(talk, answers).take(understanding)) {
      return true;
    }
    if (learned && PassingMessage.onlyFigures(understanding)) {
      return false;
    }
    if (home.isPresent()) {
      IntentName intent = understanding.guesses().getFirst().intent();
      return switch (home.get()) {
        case Home.AsAct(var act) -> act(act, understanding, learned);
        case Home.InDialog(var dialog) -> topic(intent, commands.inside(dialog), learned);
        case Home.InCard(var card) -> aside(intent);
        case Home.InSafety(var danger) -> {
          commands.interrupt(danger);
          yield true;
        }
      };
    }
    if (learned) {
      return false;
    }
    if (lost.isThere()) {
      return missed();
    }
    return switch (understanding.certainty()) {
      case SURE, UNCLEAR -> offerNearest(understanding) || missed();
      case OUT_OF_SCOPE ->
          (maybeOurs(understanding) && offerNearest(understanding))
              || outOfScope(understanding)
              || missed();
    };
  }

  private boolean act(Act act, Understanding understanding, boolean learned) {
    return switch (act.response()) {
      case Act.Response.Tell(var words) -> {
        tell(act, words);
        walker.repeat();
        yield true;
      }
      case Act.Response.Run(var name) -> {
        talk.script().dialogs().command(name).ifPresent(command -> run(command, understanding));
        yield true;
      }
      case Act.Response.OnlyAsAnswer() -> !learned && missed();
    };
  }

  /**
   * What was told twice in a row without a word understood is not told again: a person is named.
   */
  private void tell(Act act, Words words) {
    talk.pass(act.intent());
    if (talk.missed() > Limits.MISSES) {
      answers.believe();
      talk.say(Phrase.OFFER_PERSON);
    } else {
      talk.say(words);
    }
  }

  /** "English please" names the language that it asks for. */
  private void run(Command command, Understanding understanding) {
    Said.Mark mark = talk.mark();
    commands.run(command);
    OfferAnswer offer = new OfferAnswer(talk, asker, answers);
    talk.open()
        .filter(open -> open.subject() instanceof Subject.WhichLanguage)
        .filter(open -> offer.chosen(open, understanding).isPresent())
        .ifPresent(
            open -> {
              talk.rewind(mark);
              offer.take(open, understanding);
            });
  }

  /**
   * Whether a figure was tried at a question that wants one: what was wrong is told, no other topic
   * offered.
   */
  private boolean triesAFigure(Understanding understanding) {
    return talk.openAsk().map(ask -> ask.question().type().ordered()).orElse(false)
        && understanding.folded().chars().anyMatch(Character::isDigit);
  }

  private boolean topic(IntentName intent, boolean inside, boolean learned) {
    if (inside) {
      return !learned && missed();
    }
    if (answers.betweenTopics()) {
      answers.turnTo(intent);
    } else {
      asker.put(new Subject.SwitchTopic(intent));
    }
    return true;
  }

  /** Answers an aside with its card; at the very beginning the welcome comes first. */
  private boolean aside(IntentName intent) {
    answers.turnTo(intent);
    return true;
  }

  private boolean offerNearest(Understanding understanding) {
    List<IntentName> nearest =
        understanding.guesses().stream()
            .filter(guess -> guess.confidence() >= WORTH_OFFERING)
            .map(Guess::intent)
            .filter(this::isOtherTopic)
            .limit(OFFERED)
            .toList();
    boolean tooShort =
        !understanding.folded().contains(" ") && understanding.folded().length() < SHORTEST;
    if (offersSpent || nearest.isEmpty() || tooShort || triesAFigure(understanding)) {
      return false;
    }
    asker.put(new Subject.OneOf(nearest));
    return true;
  }

  private boolean isOtherTopic(IntentName intent) {
    return talk.script()
        .dialogs()
        .homeOf(intent)
        .map(
            home ->
                switch (home) {
                  case Home.InDialog(var dialog) -> !commands.inside(dialog);
                  case Home.InCard(var card) -> true;
                  case Home.AsAct(var act) -> false;
                  case Home.InSafety(var danger) -> false;
                })
        .orElse(false);
  }

  /** Whether a message that seems to be none of ours may be one all the same. */
  private static boolean maybeOurs(Understanding understanding) {
    return understanding.guesses().stream().anyMatch(guess -> guess.confidence() >= MAYBE_OURS);
  }

  private boolean outOfScope(Understanding understanding) {
    Optional<Act> act = outOfScopeAct();
    if (act.isEmpty() || PassingMessage.onlyFigures(understanding)) {
      return false;
    }
    return act(act.get(), understanding, false);
  }

  /** What is done about messages that the bot knows nothing of. */
  Optional<Act> outOfScopeAct() {
    return talk.script().dialogs().bot().acts().stream()
        .filter(act -> act.intent().equals(OUT_OF_SCOPE))
        .findFirst();
  }

  /** Says the words of an act after the welcome; a greeting is answered by the welcome itself. */
  void tellBeforeQuestion(Act act) {
    if (act.response() instanceof Act.Response.Tell(var words) && !act.intent().equals(GREET)) {
      String text = talk.script().wording().text(words, talk.language(), talk.answers());
      talk.replyBeforeQuestion(act.intent().value(), new Reply.Say(text));
    }
  }

  /**
   * Nothing was understood: the question's own retry words, then its way out, then on without the
   * answer.
   */
  private boolean missed() {
    if (lost.isThere()) {
      lost.tell();
      return true;
    }
    int misses = talk.missed();
    Optional<State.Ask> open = talk.openAsk();
    if (open.isEmpty()) {
      if (misses > Limits.MISSES) {
        answers.believe();
      }
      talk.say(Phrase.NOT_UNDERSTOOD);
      walker.repeat();
      return true;
    }
    new RetryLadder(talk, asker, walker, answers).climb(open.get(), misses, inDanger());
    return true;
  }
}

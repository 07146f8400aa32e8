package ashore.engine;

import ashore.conversation.Guess;
import ashore.conversation.Input;
import ashore.conversation.Mention;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Option;
import ashore.conversation.Understanding;
import ashore.dialog.Act;
import ashore.dialog.Bound;
import ashore.dialog.Command;
import ashore.dialog.Home;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.Limits;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.SafetyInterrupt;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plays a written message, in the one order in which messages are understood: danger, command, the
 * answer to the open question, what else it mentions, another topic, not understood.
 */
final class MessageTurn {
  private static final IntentName OUT_OF_SCOPE = new IntentName("out_of_scope");

  /** Topics offered when a message is unclear. */
  private static final int OFFERED = 3;

  /** The least confidence with which a topic is offered. */
  private static final double WORTH_OFFERING = 0.08;

  /** Han characters in a message that tell its language where nothing else does. */
  private static final int ENOUGH_HAN = 3;

  private final Talk talk;
  private final Asker asker;
  private final Walker walker;
  private final CommandTurn commands;
  private final AnswerTurn answers;
  private final Passing passing;

  MessageTurn(Talk talk, Asker asker, Walker walker, CommandTurn commands, AnswerTurn answers) {
    this.talk = talk;
    this.asker = asker;
    this.walker = walker;
    this.commands = commands;
    this.answers = answers;
    this.passing = new Passing(talk);
  }

  void hear(Input.Said said, boolean newcomer) {
    Understanding understanding = said.understanding();
    followLanguage(understanding);
    if (newcomer) {
      walker.begin(talk.script().dialogs().bot().doors().first());
    }
    Optional<SafetyInterrupt> danger = danger(understanding);
    if (danger.isPresent()) {
      commands.interrupt(danger.get());
      return;
    }
    Optional<Command> command = talk.script().commands().find(understanding.folded());
    if (command.isPresent()) {
      commands.run(command.get());
      return;
    }
    if (said.text().length() > Limits.MESSAGE) {
      talk.say(Phrase.TOO_LONG);
    }
    Optional<State.Ask> open = answers.openState();
    if (open.isPresent()) {
      hearAt(open.get(), understanding);
    } else if (talk.open().isEmpty() || !takesOffer(talk.open().get(), understanding)) {
      talk.close();
      hearAnything(understanding);
    }
  }

  private void followLanguage(Understanding understanding) {
    if (talk.languageChosen()) {
      return;
    }
    understanding.language().ifPresent(language -> talk.speak(language, false));
    long han =
        understanding
            .folded()
            .codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
            .limit(ENOUGH_HAN)
            .count();
    if (understanding.language().isEmpty() && han == ENOUGH_HAN && talk.language() == Language.EN) {
      talk.speak(Language.ZH_HANS, false);
    }
  }

  /** The most urgent danger, unless what is talked about is that one or a more urgent one. */
  private Optional<SafetyInterrupt> danger(Understanding understanding) {
    List<SafetyInterrupt> all = talk.script().dialogs().bot().safety();
    return talk.script()
        .safety()
        .danger(understanding)
        .filter(
            danger ->
                all.stream()
                    .limit(all.indexOf(danger) + 1L)
                    .noneMatch(urgent -> commands.inside(urgent.dialog())));
  }

  private boolean inDanger() {
    return talk.script().dialogs().bot().safety().stream()
        .anyMatch(danger -> commands.inside(danger.dialog()));
  }

  private void hearAt(State.Ask ask, Understanding understanding) {
    Question question = ask.question();
    switch (new AnswerReader(talk.script()).read(question, understanding, talk.today())) {
      case AnswerReader.Outcome.Answered(var value, var from, var exact) -> {
        answers.keep(question, value);
        boolean changed = changes(understanding, question.fills(), from);
        if (!exact) {
          takeIntent(understanding, Optional.of(question));
        }
        passing.sayBack();
        goOn(changed);
      }
      case AnswerReader.Outcome.OutOfRange(var value) -> {
        sayRange(question);
        asker.put(new Subject.AtState(ask.name()));
      }
      case AnswerReader.Outcome.NoAnswer() -> hearAnything(understanding);
    }
  }

  /** Notes what is mentioned; true when an answer given before was changed by it. */
  private boolean changes(Understanding understanding, SlotName asked, Optional<Mention> used) {
    Set<SlotName> before = talk.answers().bySlot().keySet();
    Set<SlotName> filled = passing.note(understanding, Optional.of(asked), used);
    return filled.stream().anyMatch(before::contains);
  }

  private void goOn(boolean changed) {
    if (changed) {
      walker.replay();
    } else {
      walker.walk();
    }
  }

  private void hearAnything(Understanding understanding) {
    Set<SlotName> before = talk.answers().bySlot().keySet();
    Set<SlotName> filled = passing.note(understanding, Optional.empty(), Optional.empty());
    Optional<Question> open = answers.openState().map(State.Ask::question);
    boolean taken = !inDanger() && takeIntent(understanding, open);
    passing.sayBack();
    boolean learned = taken || !filled.isEmpty();
    if (learned) {
      talk.understood();
    }
    if (taken || !want(understanding, learned)) {
      talk.close();
      goOn(filled.stream().anyMatch(before::contains));
    }
  }

  private boolean takeIntent(Understanding understanding, Optional<Question> open) {
    return understanding.sure().filter(guess -> passing.take(guess.intent(), open)).isPresent();
  }

  /**
   * Does what the message wants besides answering.
   *
   * @param learned whether the message was of use already
   * @return false when there is nothing to do but to go on
   */
  private boolean want(Understanding understanding, boolean learned) {
    Optional<Home> home =
        understanding.sure().map(Guess::intent).flatMap(talk.script().dialogs()::homeOf);
    if (inDanger()) {
      return !learned && missed();
    }
    if (home.isPresent()) {
      IntentName intent = understanding.guesses().getFirst().intent();
      return switch (home.get()) {
        case Home.AsAct(var act) -> act(act, learned);
        case Home.InDialog(var dialog) -> topic(intent, commands.inside(dialog), learned);
        case Home.InCard(var card) -> card(intent);
        case Home.InSafety(var danger) -> {
          commands.interrupt(danger);
          yield true;
        }
      };
    }
    if (learned) {
      return false;
    }
    return switch (understanding.certainty()) {
      case SURE, UNCLEAR -> offerNearest(understanding) || missed();
      case OUT_OF_SCOPE -> outOfScope() || missed();
    };
  }

  private boolean act(Act act, boolean learned) {
    return switch (act.response()) {
      case Act.Response.Tell(var words) -> {
        talk.say(words);
        talk.pass(act.intent());
        walker.repeat();
        yield true;
      }
      case Act.Response.Run(var name) -> {
        talk.script().dialogs().command(name).ifPresent(commands::run);
        yield true;
      }
      case Act.Response.OnlyAsAnswer() -> !learned && missed();
    };
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
  private boolean card(IntentName intent) {
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
        !understanding.folded().contains(" ") && understanding.folded().length() < ENOUGH_HAN;
    if (nearest.isEmpty() || tooShort) {
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

  private boolean outOfScope() {
    for (Act act : talk.script().dialogs().bot().acts()) {
      if (act.intent().equals(OUT_OF_SCOPE)
          && act.response() instanceof Act.Response.Tell(var words)) {
        talk.pass(act.intent());
        talk.say(words);
        talk.missed();
        walker.repeat();
        return true;
      }
    }
    return false;
  }

  private boolean takesOffer(OpenQuestion open, Understanding understanding) {
    List<Option> options = asker.options(open);
    String bare = ChoiceMatcher.bare(understanding.folded());
    for (Option option : options) {
      String label = talk.script().folding().fold(option.label());
      if (label.equals(bare) || option.id().equals(bare)) {
        return answers.take(open, option.id());
      }
    }
    Optional<Integer> number = ChoiceMatcher.number(bare, options.size());
    if (number.isPresent()) {
      return answers.take(open, options.get(number.get() - 1).id());
    }
    List<Option> near =
        options.stream()
            .filter(
                option ->
                    bare.length() > 1
                        && talk.script().folding().fold(option.label()).contains(bare))
            .toList();
    if (near.size() == 1) {
      return answers.take(open, near.getFirst().id());
    }
    return understanding
        .sure()
        .map(Guess::intent)
        .filter(intent -> agreed(open, intent))
        .isPresent();
  }

  /** "Yes" and "no" in other words. */
  private boolean agreed(OpenQuestion open, IntentName intent) {
    return switch (intent.value()) {
      case "affirm" -> answers.take(open, Asker.YES);
      case "deny" -> answers.take(open, Asker.NO) || answers.take(open, Asker.NONE);
      default -> false;
    };
  }

  private void sayRange(Question question) {
    if (question.max().filter(Bound.Today.class::isInstance).isPresent()) {
      talk.say(Phrase.OUT_OF_RANGE_PAST);
    } else if (question.min().filter(Bound.Today.class::isInstance).isPresent()) {
      talk.say(Phrase.OUT_OF_RANGE_COMING);
    } else {
      talk.say(
          Phrase.OUT_OF_RANGE, Map.of("min", bound(question.min()), "max", bound(question.max())));
    }
  }

  private static Object bound(Optional<Bound> bound) {
    return bound.isPresent() && bound.get() instanceof Bound.At(var number) ? number : "…";
  }

  /**
   * Nothing was understood: the question's own retry words, then its way out, then on without the
   * answer.
   */
  private boolean missed() {
    int misses = talk.missed();
    Optional<State.Ask> open = answers.openState();
    if (open.isEmpty()) {
      talk.say(Phrase.NOT_UNDERSTOOD);
      walker.repeat();
      return true;
    }
    new RetryLadder(talk, asker, walker, answers).climb(open.get(), misses);
    return true;
  }
}

package ashore.engine;

import ashore.conversation.Answers;
import ashore.conversation.Conversation;
import ashore.conversation.Guess;
import ashore.conversation.Input;
import ashore.conversation.Mention;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Reply;
import ashore.conversation.Understanding;
import ashore.dialog.Command;
import ashore.dialog.Home;
import ashore.dialog.IntentName;
import ashore.dialog.Limits;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.SafetyInterrupt;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.StateName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plays a written message, in the one order in which messages are understood: danger, command, the
 * answer to the open question, what else it mentions, another topic, not understood.
 */
final class MessageTurn {
  private final Talk talk;
  private final Asker asker;
  private final Walker walker;
  private final CommandTurn commands;
  private final AnswerTurn answers;
  private final Passing passing;
  private final Wants wants;
  private final LostQuestion lost;
  private final Conversation before;

  MessageTurn(
      Talk talk,
      Asker asker,
      Walker walker,
      CommandTurn commands,
      AnswerTurn answers,
      LostQuestion lost,
      Conversation before) {
    this.talk = talk;
    this.asker = asker;
    this.walker = walker;
    this.commands = commands;
    this.answers = answers;
    this.passing = new Passing(talk);
    this.wants = new Wants(talk, asker, walker, commands, answers, lost);
    this.lost = lost;
    this.before = before;
  }

  void hear(Input.Said said, boolean newcomer) {
    if (new AttendedMessage(talk, asker, walker, commands, answers).take(said)) {
      return;
    }
    Understanding understanding = said.understanding();
    if (new QuotedAnswer(talk, answers).take(understanding)) {
      return;
    }
    new SpokenLanguage(talk).follow(understanding, newcomer);
    if (takesOfferBetweenTopics(understanding)) {
      return;
    }
    if (talk.topics().isEmpty()) {
      var doors = talk.script().dialogs().bot().doors();
      walker.begin(newcomer ? doors.first() : doors.last());
    }
    if (doneTicking(understanding) || triesAnother(said.text())) {
      return;
    }
    Optional<SafetyInterrupt> danger = danger(understanding);
    if (danger.isPresent()) {
      passing.noteQuietly(understanding);
      if (said.circumstances().withheld()) {
        talk.say(Phrase.PRIVATE_NUMBERS);
      }
      commands.interrupt(danger.get());
      return;
    }
    talk.greetAgain();
    lost.tellIfTopicIsGone();
    if (said.circumstances().withheld()) {
      talk.say(Phrase.PRIVATE_NUMBERS);
      if (offersToErase(said, understanding)) {
        return;
      }
    }
    if (new EditedMessage(talk, walker, before).take(said)) {
      return;
    }
    keepForLater(understanding);
    Optional<Command> command = talk.script().commands().find(understanding.folded());
    if (command.isPresent() && !wants.coldInDanger(command.get())) {
      commands.run(command.get());
      return;
    }
    if (!isJustAnAnswer(understanding) && new Explainer(talk, asker, walker).take(understanding)) {
      return;
    }
    if (new ChangeTurn(talk, asker, walker).take(understanding)) {
      return;
    }
    if (said.text().length() > Limits.MESSAGE) {
      talk.say(Phrase.TOO_LONG);
    }
    if (saysAnotherFigure(understanding)) {
      return;
    }
    boolean offered = talk.openAsk().isEmpty() && talk.open().isPresent();
    if (offered && new OfferAnswer(talk, asker, answers).take(talk.open().get(), understanding)) {
      return;
    }
    if (offered && talk.open().get().subject() instanceof Subject.ReallyDelete confirmation) {
      asker.put(confirmation);
      return;
    }
    if (talk.open().isPresent()
        && talk.open().get().subject() instanceof Subject.Doubted(var state)
        && hearDoubted(state, understanding)) {
      return;
    }
    if (offered) {
      walker.reopen();
      wants.offersAreSpent();
    }
    Optional<State.Ask> open = talk.openAsk();
    if (open.isPresent()) {
      hearAt(open.get(), understanding);
    } else if (lost.heir().isPresent()) {
      hearAtLost(lost.heir().get(), understanding);
    } else {
      hearAnything(understanding, newcomer);
    }
  }

  /**
   * Offers to remove the message with the numbers from the chat; what else it tells is noted. False
   * when the channel has no name for it.
   */
  private boolean offersToErase(Input.Said said, Understanding understanding) {
    Optional<String> message = said.circumstances().message();
    if (message.isEmpty()) {
      return false;
    }
    if (!passing.note(understanding, Optional.empty(), Optional.empty()).isEmpty()) {
      talk.understood();
    }
    passing.sayBack();
    asker.put(new Subject.EraseMessage(message.get()));
    return true;
  }

  /** Where no topic is open, something offered is answered before the last dialog begins. */
  private boolean takesOfferBetweenTopics(Understanding understanding) {
    return talk.topics().isEmpty()
        && talk.open().isPresent()
        && talk.openAsk().isEmpty()
        && danger(understanding).isEmpty()
        && new OfferAnswer(talk, asker, answers).take(talk.open().get(), understanding);
  }

  /** The label of the button that ends ticking, typed, is that button. */
  private boolean doneTicking(Understanding understanding) {
    return talk.openAsk().filter(ask -> ask.question().type() == SlotType.CHOICES).isPresent()
        && talk.script().choices().done(understanding.folded())
        && talk.open().filter(open -> answers.take(open, Asker.DONE)).isPresent();
  }

  /** What a plus or minus button says, typed, is that button. */
  private boolean triesAnother(String text) {
    WhatIf whatIf = new WhatIf(talk, asker);
    return talk.openAsk()
        .map(State.Ask::question)
        .flatMap(question -> talk.open().flatMap(open -> whatIf.named(open, question, text)))
        .filter(option -> talk.open().filter(open -> answers.take(open, option)).isPresent())
        .isPresent();
  }

  /** Keeps what else the message is about, to be turned to when the topic is over. */
  private void keepForLater(Understanding understanding) {
    understanding.also().forEach(this::keepForLater);
  }

  private void keepForLater(IntentName topic) {
    Optional<Home> home = talk.script().dialogs().homeOf(topic);
    boolean other =
        home.isPresent()
            && (home.get() instanceof Home.InCard
                || (home.get() instanceof Home.InDialog(var dialog) && !commands.inside(dialog)));
    if (other) {
      talk.later(topic);
      talk.replyBeforeQuestion(
          Phrase.KEPT_FOR_LATER.key(),
          new Reply.Say(talk.text(Phrase.KEPT_FOR_LATER, Map.of("topic", asker.title(topic)))));
    }
  }

  /** "No, 20 days", where an unusual figure was asked back: the figure counts, not the no. */
  private boolean saysAnotherFigure(Understanding understanding) {
    return talk.open().isPresent()
        && talk.open().get().subject() instanceof Subject.Doubted(var state)
        && understanding.mentions().stream()
            .anyMatch(mention -> mention.kind() != Mention.Kind.NUMBER)
        && hearDoubted(state, understanding);
  }

  /** Takes another figure, or the same again, where an unusual one was asked back. */
  private boolean hearDoubted(StateName state, Understanding understanding) {
    Optional<Question> question = Rehearsal.question(talk.script(), state);
    if (question.isEmpty()
        || !(new AnswerReader(talk.script()).read(question.get(), understanding, talk.today())
            instanceof AnswerReader.Outcome.Answered answered)
        || answered.from().isEmpty()) {
      return false;
    }
    answers.answer(question.get(), answered.value());
    return true;
  }

  /** The most urgent danger, unless what is talked about is that one or a more urgent one. */
  private Optional<SafetyInterrupt> danger(Understanding understanding) {
    List<SafetyInterrupt> all = talk.script().dialogs().bot().safety();
    return talk.script()
        .safety()
        .danger(understanding, !isJustAnAnswer(understanding) && !isButton(understanding))
        .filter(
            danger ->
                all.stream()
                    .limit(all.indexOf(danger) + 1L)
                    .noneMatch(urgent -> commands.inside(urgent.dialog())));
  }

  private boolean isButton(Understanding understanding) {
    return talk.script().commands().isTitle(understanding.folded());
  }

  /** Whether the message is a choice or a figure of the open question and nothing else. */
  private boolean isJustAnAnswer(Understanding understanding) {
    return talk.openAsk()
        .map(State.Ask::question)
        .or(lost::heir)
        .filter(question -> question.type() != SlotType.TEXT)
        .map(
            question -> new AnswerReader(talk.script()).read(question, understanding, talk.today()))
        .filter(
            outcome ->
                outcome instanceof AnswerReader.Outcome.Answered answered && answered.exact())
        .isPresent();
  }

  private void hearAt(State.Ask ask, Understanding understanding) {
    Question question = ask.question();
    boolean other =
        !question.type().ordered()
            && (!understanding.mentions().isEmpty()
                || talk.script()
                    .choices()
                    .within(question.choices(), understanding.folded())
                    .isEmpty());
    if (other && !wants.inDanger() && new Correction(talk, answers).take(understanding)) {
      return;
    }
    switch (new AnswerReader(talk.script()).read(question, understanding, talk.today())) {
      case AnswerReader.Outcome.Answered answered -> take(answered, question, understanding);
      case AnswerReader.Outcome.OutOfRange(var value) -> {
        new RangeWords(talk).say(question);
        asker.put(talk.open().map(OpenQuestion::subject).orElse(new Subject.AtState(ask.name())));
      }
      case AnswerReader.Outcome.NoAnswer() -> hearAnything(understanding, false);
    }
  }

  private void hearAtLost(Question question, Understanding understanding) {
    if (new AnswerReader(talk.script()).read(question, understanding, talk.today())
        instanceof AnswerReader.Outcome.Answered answered) {
      take(answered, question, understanding);
    } else {
      hearAnything(understanding, false);
    }
  }

  private void take(
      AnswerReader.Outcome.Answered answered, Question question, Understanding understanding) {
    Answers before = talk.answers();
    boolean changing = answers.isChanging();
    keepOthersForLater(question, understanding);
    answers.keep(question, answered.value());
    if (changing || isBareDay(question, answered)) {
      answers.sayChanged(question);
    }
    passing.note(understanding, Optional.of(question.fills()), answered.from());
    if (!answered.exact()) {
      takeIntent(understanding, Optional.of(question));
    }
    passing.sayBack();
    answers.goOn(before, changing);
  }

  /** A bare "2" was taken for a day of the month: it is said which day that is. */
  private static boolean isBareDay(Question question, AnswerReader.Outcome.Answered answered) {
    return question.type() == SlotType.DATE
        && answered.from().filter(from -> from.kind() == Mention.Kind.NUMBER).isPresent();
  }

  /** The others of several choices that were named at once, to be turned to when this is over. */
  private void keepOthersForLater(Question question, Understanding understanding) {
    if (question.type() == SlotType.CHOICE) {
      new AnswerReader(talk.script())
          .severalNamed(question, understanding.folded()).stream()
              .skip(1)
              .flatMap(choice -> choice.intents().stream().limit(1))
              .forEach(this::keepForLater);
    }
  }

  private void hearAnything(Understanding understanding, boolean newcomer) {
    Answers before = talk.answers();
    Set<SlotName> filled = passing.note(understanding, Optional.empty(), Optional.empty());
    Optional<Question> open = talk.openAsk().map(State.Ask::question);
    boolean taken = !wants.inDanger() && takeIntent(understanding, open);
    if (wants.inDanger()) {
      passing.keepQuiet();
    } else if (!newcomer) {
      passing.sayBack();
    }
    boolean learned = taken || !filled.isEmpty();
    if (learned) {
      talk.understood();
    }
    if (newcomer) {
      welcome(understanding, learned);
    } else if (taken
        || wants.covered(understanding, filled)
        || !wants.follow(understanding, learned)) {
      talk.close();
      answers.goOn(before, false);
    }
  }

  /**
   * The first message of all: the welcome comes first, then what answers the message, then the
   * first question.
   */
  private void welcome(Understanding understanding, boolean learned) {
    Optional<IntentName> intent = understanding.sure().map(Guess::intent);
    Optional<Home> home = intent.flatMap(talk.script().dialogs()::homeOf);
    if (home.isPresent() && home.get() instanceof Home.InCard(var card)) {
      talk.replaceTop(talk.top().given(List.of(card)));
      passing.alsoNoteTopic(intent.get());
    } else if (!learned && home.isPresent() && home.get() instanceof Home.InDialog(var dialog)) {
      walker.beginAfter(dialog);
      passing.noteTopic(intent.get());
    }
    passing.sayBack();
    if (home.isPresent() && home.get() instanceof Home.AsAct(var act)) {
      wants.tellBeforeQuestion(act);
    } else if (!learned && understanding.certainty() == Understanding.Certainty.OUT_OF_SCOPE) {
      wants.outOfScopeAct().ifPresent(wants::tellBeforeQuestion);
    }
    walker.walk();
  }

  private boolean takeIntent(Understanding understanding, Optional<Question> open) {
    return understanding.sure().filter(guess -> passing.take(guess.intent(), open)).isPresent();
  }
}

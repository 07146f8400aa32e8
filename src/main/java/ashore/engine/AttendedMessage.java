package ashore.engine;

import ashore.conversation.Attendance;
import ashore.conversation.Input;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.conversation.Understanding;
import ashore.dialog.Command;
import ashore.dialog.Limits;
import ashore.dialog.Phrase;
import ashore.dialog.SafetyInterrupt;
import ashore.dialog.State;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A message while a person of the team has the talk: it goes to them. Danger is answered all the
 * same; of commands only those that hardly mean anything to a person are taken by their words.
 */
final class AttendedMessage {
  private static final Set<Command.Action> TAKEN_BY_WORD =
      EnumSet.of(
          Command.Action.PERSON,
          Command.Action.DELETE,
          Command.Action.MY_DATA,
          Command.Action.CLEAR,
          Command.Action.LANGUAGE);

  private final Talk talk;
  private final Asker asker;
  private final Walker walker;
  private final CommandTurn commands;
  private final AnswerTurn answers;
  private final Handover handover;

  AttendedMessage(Talk talk, Asker asker, Walker walker, CommandTurn commands, AnswerTurn answers) {
    this.talk = talk;
    this.asker = asker;
    this.walker = walker;
    this.commands = commands;
    this.answers = answers;
    this.handover = new Handover(talk, asker, walker);
  }

  /** Whether all is said; else the message is heard like any other, also when it was passed on. */
  boolean take(Input.Said said) {
    Optional<Attendance> attendance = talk.attendance();
    if (attendance.isEmpty()) {
      return false;
    }
    Optional<SafetyInterrupt> danger = talk.script().safety().danger(said.understanding(), true);
    boolean attended = attendance.get().by().isPresent();
    boolean answered = !attended || danger.isPresent() || answersDanger(said.understanding());
    if (walker.isInDanger() && answered) {
      pass(said, danger.isPresent());
      return false;
    }
    new SpokenLanguage(talk).follow(said.understanding(), false);
    if (said.circumstances().withheld()) {
      talk.say(Phrase.PRIVATE_NUMBERS);
    }
    if (danger.isPresent()) {
      pass(said, true);
      commands.interrupt(danger.get());
    } else if (!isForTheBot(said.understanding())) {
      pass(said, false);
      acknowledge(said, attendance.get());
    }
    return true;
  }

  /** Whether it answers what the dialog of a danger asks, such as "are you safe?". */
  private boolean answersDanger(Understanding understanding) {
    return talk.openAsk()
        .map(State.Ask::question)
        .map(
            question -> new AnswerReader(talk.script()).read(question, understanding, talk.today()))
        .filter(AnswerReader.Outcome.Answered.class::isInstance)
        .isPresent();
  }

  /** Takes a command, or an answer to what the bot asked besides. */
  private boolean isForTheBot(Understanding understanding) {
    Optional<Command> command =
        talk.script()
            .commands()
            .find(understanding.folded())
            .filter(
                known ->
                    known.effect() instanceof Command.Effect.Do(var action)
                        && TAKEN_BY_WORD.contains(action));
    if (command.isPresent()) {
      commands.run(command.get());
      return true;
    }
    return talk.open().filter(open -> answersOffer(open, understanding)).isPresent();
  }

  /** While nothing is asked, only the whole label of the button ends the talk. */
  private boolean answersOffer(OpenQuestion open, Understanding understanding) {
    if (open.subject() instanceof Subject.WithPerson) {
      return asker.options(open).stream()
              .map(Option::label)
              .map(talk.script().folding()::fold)
              .anyMatch(understanding.folded()::equals)
          && answers.take(open, Asker.END);
    }
    return talk.openAsk().isEmpty()
        && new OfferAnswer(talk, asker, answers).take(open, understanding);
  }

  private void pass(Input.Said said, boolean danger) {
    String text = said.text();
    if (said.circumstances().edited() != Input.Edited.NOT) {
      text = handover.inTeam(Phrase.TEAM_EDITED, Map.of()) + "\n" + text;
    }
    if (danger) {
      text = handover.inTeam(Phrase.TEAM_DANGER, Map.of()) + "\n" + text;
    }
    handover.pass(text);
  }

  /** In words the first time and after a while; then by a sign, so that two people can talk. */
  private void acknowledge(Input.Said said, Attendance attendance) {
    Optional<String> message = said.circumstances().message();
    if (said.circumstances().withheld() && message.isPresent()) {
      asker.put(new Subject.EraseMessage(message.get()));
      return;
    }
    boolean away =
        talk.lastHeard().filter(last -> last.plus(Limits.AWAY).isBefore(talk.at())).isPresent();
    if (attendance.told() && !away && message.isPresent()) {
      talk.pass(Phrase.PERSON_PASSED_ON.key());
      talk.reply(new Reply.Noticed(message.get()));
    } else {
      talk.attend(Optional.of(attendance.toldOf()));
      talk.say(Phrase.PERSON_PASSED_ON, Map.of("there", there(attendance)));
    }
    if (!walker.isInDanger()) {
      talk.openSilently(new Subject.WithPerson());
    }
  }

  /** Who is with them needs no hours. */
  private String there(Attendance attendance) {
    return attendance.by().isPresent() ? "" : new HandoverWords(talk).there();
  }
}

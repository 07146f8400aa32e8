package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Reply;
import ashore.conversation.Topic;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.Home;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plays an answer to the open question, tapped or typed. */
final class AnswerTurn {
  private final Talk talk;
  private final Asker asker;
  private final Walker walker;
  private final CommandTurn commands;

  AnswerTurn(Talk talk, Asker asker, Walker walker, CommandTurn commands) {
    this.talk = talk;
    this.asker = asker;
    this.walker = walker;
    this.commands = commands;
  }

  /** Keeps the answer to the open question, given for the first time or in place of another. */
  void keep(Question question, Value value) {
    talk.openAsk().ifPresent(ask -> talk.trail().answered(ask, value));
    talk.taken(new AnswerLines(talk).text(question, value));
    Optional<Answer> before = talk.answers().get(question.fills());
    talk.know(question.fills(), value, Answer.Origin.ASKED);
    if (before.map(Answer::value).filter(value::equals).isPresent()) {
      talk.confirm(question.fills());
    }
    if (!isChanging()) {
      talk.replaceTop(talk.top().answered(question.fills()));
    }
    talk.understood();
    talk.close();
  }

  /** Keeps the answer and goes on from there. */
  void answer(Question question, Value value) {
    Answers before = talk.answers();
    boolean changing = isChanging();
    keep(question, value);
    if (changing) {
      sayChanged(question);
    }
    goOn(before, changing);
  }

  /** Whether the open question is put to change its answer. */
  boolean isChanging() {
    return talk.open()
        .map(OpenQuestion::subject)
        .filter(Subject.Changing.class::isInstance)
        .isPresent();
  }

  /** Says what is known now in place of the old answer. */
  void sayChanged(Question question) {
    talk.script()
        .dialogs()
        .asking(question.fills())
        .flatMap(new AnswerLines(talk)::of)
        .ifPresent(line -> talk.say(Phrase.NOTED, Map.of("list", line.text())));
  }

  /**
   * Goes on from what is known now.
   *
   * @param before the answers before this message
   * @param changing whether it was put to change an answer
   */
  void goOn(Answers before, boolean changing) {
    Set<SlotName> differing = talk.answers().differingFrom(before);
    boolean changed = differing.stream().anyMatch(slot -> before.get(slot).isPresent());
    boolean news = !differing.isEmpty() && betweenTopics() && !talk.finished().isEmpty();
    if (changed) {
      new Revision(talk, walker, asker, before).follow();
    } else if (news) {
      new Revision(talk, walker, asker, before).tellNews();
    } else if (changing) {
      walker.resume();
    } else if (walker.isLedPast(before)) {
      walker.replay(before);
    } else {
      walker.walk();
    }
  }

  /** Takes the option with this id of the open question; false when it offers none such. */
  boolean take(OpenQuestion open, String option) {
    if (!asker.offers(open, option)) {
      return false;
    }
    switch (open.subject()) {
      case Subject.AtState(var state) ->
          talk.openAsk()
              .ifPresentOrElse(
                  ask -> choose(ask.question(), open, option), () -> verify(state, option));
      case Subject.Changing(var state) ->
          talk.openAsk().ifPresent(ask -> choose(ask.question(), open, option));
      case Subject.Doubted(var state) -> {
        if (option.equals(Asker.YES)) {
          Rehearsal.question(talk.script(), state).map(Question::fills).ifPresent(talk::confirm);
          talk.understood();
          walker.leaveOffer();
        } else {
          askAgain(state);
        }
      }
      case Subject.WhichAnswer(var states) -> {
        if (option.equals(Asker.NONE)) {
          walker.resume();
        } else {
          change(new SlotName(option), states);
        }
      }
      case Subject.SwitchTopic(var intent) -> turnOrStay(intent, option);
      case Subject.LaterTopic(var intent) -> turnOrStay(intent, option);
      case Subject.OneOf(var intents) -> {
        if (option.equals(Asker.NONE)) {
          walker.resume();
        } else {
          turnTo(new IntentName(option));
        }
      }
      case Subject.WhichLanguage() -> {
        talk.speak(Language.ofTag(option).orElseThrow(), true);
        talk.say(Phrase.LANGUAGE_CHANGED);
        walker.leaveOffer();
      }
      case Subject.ReallyDelete() -> {
        if (option.equals(Asker.NO)) {
          walker.leaveOffer();
        } else {
          delete(option.equals(Asker.AND_CHAT));
        }
      }
      case Subject.EraseMessage(String message) -> {
        if (option.equals(Asker.YES)) {
          talk.reply(new Reply.Erase(List.of(message)));
          talk.say(Phrase.ERASED);
        }
        walker.leaveOffer();
      }
      case Subject.HandOver() -> {
        if (option.equals(Asker.YES)) {
          new Handover(talk, asker, walker).begin();
        } else if (option.equals(Asker.NUMBERS)) {
          talk.close();
          commands.otherHelp();
        } else {
          walker.leaveOffer();
        }
      }
      case Subject.WithPerson() -> new Handover(talk, asker, walker).end();
    }
    return true;
  }

  private void delete(boolean chatToo) {
    int answers = new StoredData(talk).answers();
    if (talk.attendance().isPresent()) {
      new Handover(talk, asker, walker).forget();
    }
    talk.forgetEverything();
    if (chatToo) {
      talk.reply(new Reply.ClearChat());
    }
    talk.say(Phrase.DELETED, Map.of("number", answers));
  }

  private void turnOrStay(IntentName intent, String option) {
    if (option.equals(Asker.YES)) {
      turnTo(intent);
    } else {
      walker.leaveOffer();
    }
  }

  private void verify(StateName state, String option) {
    talk.understood();
    if (option.equals(Asker.YES)) {
      talk.script()
          .dialogs()
          .state(state)
          .filter(State.Verify.class::isInstance)
          .ifPresent(found -> ((State.Verify) found).change().forEach(talk::confirm));
      walker.leaveOffer();
    } else {
      List<StateName> answered = new PastAnswers(talk).questions(talk.top());
      change(new SlotName(option.substring(Asker.CHANGE.length())), answered);
    }
  }

  /** Believes what was asked back, when the person does not say whether it is right. */
  void believe() {
    talk.topics().stream()
        .reduce((below, top) -> top)
        .map(Topic::places)
        .filter(places -> !places.isEmpty())
        .flatMap(places -> talk.script().dialogs().state(places.getLast()))
        .ifPresent(
            state -> {
              if (state instanceof State.Ask ask) {
                talk.confirm(ask.question().fills());
              }
              if (state instanceof State.Verify verify) {
                verify.change().forEach(talk::confirm);
              }
            });
  }

  /** Puts the question of this state once more. */
  void askAgain(StateName state) {
    talk.understood();
    talk.close();
    asker.put(new Subject.Changing(state));
  }

  /** Puts the question once more that filled this slot; another dialog may ask for it too. */
  private void change(SlotName slot, List<StateName> answered) {
    answered.stream()
        .filter(state -> fills(state, slot))
        .findFirst()
        .or(() -> talk.script().dialogs().asking(slot))
        .ifPresentOrElse(this::askAgain, walker::leaveOffer);
  }

  private boolean fills(StateName state, SlotName slot) {
    return Rehearsal.question(talk.script(), state)
        .map(Question::fills)
        .filter(slot::equals)
        .isPresent();
  }

  private void choose(Question question, OpenQuestion open, String option) {
    if (option.equals(Asker.NOT_SURE) && question.choice(new ChoiceId(option)).isEmpty()) {
      answer(question, new Value.Unknown());
      return;
    }
    if (new WhatIf(talk, asker).take(question, open, option)) {
      return;
    }
    if (question.type() == SlotType.CHOICES) {
      tick(question, open, option);
      return;
    }
    question.choice(new ChoiceId(option)).ifPresent(choice -> answer(question, choice.value()));
  }

  private void tick(Question question, OpenQuestion open, String option) {
    Set<ChoiceId> picked = new LinkedHashSet<>(open.picked());
    Optional<Choice> choice =
        option.equals(Asker.DONE) ? Optional.empty() : question.choice(new ChoiceId(option));
    if (choice.isPresent() && (choice.get().alone() || choice.get().means().isPresent())) {
      answer(question, AnswerReader.taken(question, choice.get()));
    } else if (choice.isPresent()) {
      if (!picked.remove(choice.get().id())) {
        picked.add(choice.get().id());
      }
      asker.put(open.subject(), open.tries(), picked);
    } else if (picked.isEmpty()) {
      asker.put(open.subject(), open.tries(), picked);
    } else {
      answer(question, new Value.PickedAll(picked));
    }
  }

  /** Turns to the topic of this intent: its dialog on top of what waits, or its card at once. */
  void turnTo(IntentName intent) {
    talk.understood();
    talk.turnedTo(intent);
    talk.close();
    Optional<Home> home = talk.script().dialogs().homeOf(intent);
    if (home.isEmpty()) {
      walker.repeat();
      return;
    }
    switch (home.get()) {
      case Home.InDialog(var dialog) -> {
        leaveTheLastDialog();
        walker.begin(dialog);
        walker.walk();
      }
      case Home.InCard(var card) -> {
        talk.pass(card);
        walker.showPlan(List.of(card));
        walker.resume();
      }
      case Home.InSafety(var danger) -> commands.interrupt(danger);
      case Home.AsAct(var act) -> walker.repeat();
    }
  }

  /** What is talked about after a topic has nothing to wait for. */
  private void leaveTheLastDialog() {
    boolean last =
        !talk.topics().isEmpty()
            && talk.top().root().equals(talk.script().dialogs().bot().doors().last());
    if (last) {
      talk.topics().removeLast();
    }
  }

  /** Whether the talk is between topics. */
  boolean betweenTopics() {
    return talk.topics().isEmpty()
        || talk.top().root().equals(talk.script().dialogs().bot().doors().last());
  }
}

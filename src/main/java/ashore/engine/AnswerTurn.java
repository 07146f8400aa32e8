package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.Home;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.util.LinkedHashSet;
import java.util.List;
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

  /** Keeps the answer to the open question; the walk goes on from there. */
  void keep(Question question, Value value) {
    talk.know(question.fills(), value, Answer.Origin.ASKED);
    talk.replaceTop(talk.top().answered(question.fills()));
    talk.understood();
    talk.close();
  }

  /** Takes the option with this id of the open question; false when it offers none such. */
  boolean take(OpenQuestion open, String option) {
    if (asker.options(open).stream().noneMatch(offered -> offered.id().equals(option))) {
      return false;
    }
    switch (open.subject()) {
      case Subject.AtState(var state) ->
          talk.openAsk().ifPresent(ask -> choose(ask.question(), open, option));
      case Subject.SwitchTopic(var intent) -> {
        if (option.equals(Asker.YES)) {
          turnTo(intent);
        } else {
          walker.repeat();
        }
      }
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
        walker.repeat();
      }
      case Subject.ReallyDelete() -> {
        if (option.equals(Asker.YES)) {
          talk.forgetEverything();
          talk.say(Phrase.DELETED);
        } else {
          walker.repeat();
        }
      }
    }
    return true;
  }

  private void choose(Question question, OpenQuestion open, String option) {
    if (option.equals(Asker.NOT_SURE) && question.choice(new ChoiceId(option)).isEmpty()) {
      keep(question, new Value.Unknown());
      walker.walk();
      return;
    }
    if (question.type() == SlotType.CHOICES) {
      tick(question, open, option);
      return;
    }
    question.choice(new ChoiceId(option)).ifPresent(choice -> keep(question, choice.value()));
    walker.walk();
  }

  private void tick(Question question, OpenQuestion open, String option) {
    Set<ChoiceId> picked = new LinkedHashSet<>(open.picked());
    Optional<Choice> choice =
        option.equals(Asker.DONE) ? Optional.empty() : question.choice(new ChoiceId(option));
    if (choice.isPresent() && (choice.get().alone() || choice.get().means().isPresent())) {
      keep(question, AnswerReader.taken(question, choice.get()));
      walker.walk();
    } else if (choice.isPresent()) {
      if (!picked.remove(choice.get().id())) {
        picked.add(choice.get().id());
      }
      asker.put(open.subject(), open.tries(), picked);
    } else if (picked.isEmpty()) {
      asker.put(open.subject(), open.tries(), picked);
    } else {
      keep(question, new Value.PickedAll(picked));
      walker.walk();
    }
  }

  /** Turns to the topic of this intent: its dialog on top of what waits, or its card at once. */
  void turnTo(IntentName intent) {
    talk.understood();
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

package ashore.engine;

import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Asked;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.util.Optional;

/**
 * The question that a person sees and that was edited away since it was put. An answer to it counts
 * while anything still asks for it.
 */
final class LostQuestion {
  private final Talk talk;
  private final Walker walker;
  private final AnswerTurn answers;
  private final Carried carried;

  LostQuestion(Talk talk, Walker walker, AnswerTurn answers, Carried carried) {
    this.talk = talk;
    this.walker = walker;
    this.answers = answers;
    this.carried = carried;
  }

  /** Whether there is one. */
  boolean isThere() {
    return carried.lost().isPresent();
  }

  /** Whether it has this number. */
  boolean is(int number) {
    return carried.lost().filter(lost -> lost.number() == number).isPresent();
  }

  /** The question that asks now for what it asked for. */
  Optional<Question> heir() {
    return carried.lost().flatMap(OpenQuestion::asked).flatMap(this::heir);
  }

  private Optional<Question> heir(Asked asked) {
    return talk.script()
        .dialogs()
        .questionFor(asked.slot())
        .filter(question -> question.type() == asked.type());
  }

  /** Takes the option tapped on it, or says that it is asked no more. */
  void tap(String option) {
    Optional<Question> heir = heir();
    Optional<Value> value = heir.flatMap(question -> value(question, option));
    if (value.isPresent()) {
      if (talk.topics().isEmpty()) {
        walker.begin(talk.script().dialogs().bot().doors().last());
      }
      answers.answer(heir.get(), value.get());
    } else {
      tell();
    }
  }

  private Optional<Value> value(Question question, String option) {
    Optional<Choice> choice =
        question.choices().stream().filter(each -> each.id().value().equals(option)).findFirst();
    if (question.type() == SlotType.CHOICES) {
      return several(question, choice, option);
    }
    boolean notSure = option.equals(Asker.NOT_SURE) && question.type().ordered();
    return choice
        .map(Choice::value)
        .or(() -> notSure ? Optional.of(new Value.Unknown()) : Optional.empty());
  }

  /** Ticking goes on at the question that is put anew; only what completes the answer is taken. */
  private Optional<Value> several(Question question, Optional<Choice> choice, String option) {
    if (choice.isPresent()) {
      return choice
          .filter(each -> each.alone() || each.means().isPresent())
          .map(each -> AnswerReader.taken(question, each));
    }
    return option.equals(Asker.DONE)
        ? carried
            .lost()
            .map(OpenQuestion::picked)
            .filter(
                picked -> !picked.isEmpty() && picked.stream().allMatch(id -> has(question, id)))
            .map(Value.PickedAll::new)
        : Optional.empty();
  }

  private static boolean has(Question question, ChoiceId id) {
    return question.choice(id).isPresent();
  }

  /** Says that it is asked no more, and puts the question that is open now. */
  void tell() {
    if (!carried.topicGone()) {
      talk.say(Phrase.DIALOGS_CHANGED);
    }
    walker.repeat();
  }

  /** What was talked about is gone: this is said before the next question. */
  void tellIfTopicIsGone() {
    if (carried.topicGone()) {
      talk.sayBeforeQuestion(Phrase.DIALOGS_CHANGED);
    }
    if (!carried.left().isEmpty()) {
      walker.showPlan(carried.left());
    }
  }
}

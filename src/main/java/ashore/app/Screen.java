package ashore.app;

import ashore.authoring.Nearest;
import ashore.conversation.Conversation;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.StateName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The buttons that a person has before them, those of questions long answered included. */
final class Screen {
  private final List<Question> questions = new ArrayList<>();

  /**
   * A question with buttons.
   *
   * @param number which of the conversation's questions it is
   * @param state absent when the bot itself offered something
   * @param options the ids of its buttons
   */
  private record Question(int number, Optional<StateName> state, List<String> options) {}

  /** What a tap on a button comes to. */
  sealed interface Tap {
    /** There is such a button. */
    record Button(int question, String option) implements Tap {}

    /** There is none. */
    record Missing(Difference difference) implements Tap {}
  }

  /** Shows what this turn said. */
  void show(Turn turn) {
    for (Reply reply : turn.replies()) {
      if (reply instanceof Reply.Ask ask) {
        show(ask, turn.after());
      }
      if (reply instanceof Reply.Remind(Reply.Ask ask)) {
        show(ask, turn.after());
      }
    }
  }

  private void show(Reply.Ask ask, Conversation now) {
    Optional<StateName> state =
        now.open()
            .filter(open -> open.number() == ask.question())
            .map(OpenQuestion::subject)
            .filter(OpenQuestion.Subject.AtState.class::isInstance)
            .map(subject -> ((OpenQuestion.Subject.AtState) subject).state());
    List<String> options = ask.options().stream().map(Option::id).toList();
    questions.add(new Question(ask.question(), state, options));
  }

  /** The button of the open question. */
  Tap open(Optional<OpenQuestion> open, String option) {
    Optional<Question> question =
        open.flatMap(
            found ->
                questions.reversed().stream()
                    .filter(put -> put.number() == found.number())
                    .findFirst());
    return question.isPresent()
        ? button(question.get(), option)
        : new Tap.Missing(new Difference("a button \"" + option + "\"", "no open question"));
  }

  /** The button of a question that was put before, the last time when it was put several times. */
  Tap old(Optional<OpenQuestion> open, StateName state, String option) {
    Optional<Question> question =
        questions.reversed().stream()
            .filter(put -> put.state().filter(state::equals).isPresent())
            .filter(put -> open.filter(now -> now.number() == put.number()).isEmpty())
            .findFirst();
    return question.isPresent()
        ? button(question.get(), option)
        : new Tap.Missing(
            new Difference(
                "an old button of " + state, "no question of it that was put and is not open"));
  }

  private static Tap button(Question question, String option) {
    return question.options().contains(option)
        ? new Tap.Button(question.number(), option)
        : new Tap.Missing(
            new Difference(
                "a button \"" + option + "\"",
                "the buttons " + question.options(),
                Nearest.to(option, question.options())));
  }
}

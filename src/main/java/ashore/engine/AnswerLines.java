package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.conversation.Reply;
import ashore.dialog.Choice;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.StateName;
import ashore.dialog.Value;
import ashore.dialog.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes answers as lines: a short name and what was answered, in the person's language. */
final class AnswerLines {
  private final Talk talk;

  AnswerLines(Talk talk) {
    this.talk = talk;
  }

  /** The answers to the questions of these states that have a title. */
  List<Reply.Review.Line> of(List<StateName> states) {
    return states.stream().flatMap(state -> of(state).stream()).toList();
  }

  /** The answer to the question of this state. */
  Optional<Reply.Review.Line> of(StateName state) {
    return Rehearsal.question(talk.script(), state).flatMap(this::of);
  }

  private Optional<Reply.Review.Line> of(Question question) {
    return question
        .title()
        .flatMap(title -> answer(question).map(answer -> line(question, title, answer)));
  }

  private Reply.Review.Line line(Question question, Words title, Answer answer) {
    String label = talk.text(title);
    String value = text(question, answer.value());
    String line = talk.text(Phrase.ANSWER_LINE, Map.of("title", label, "value", value));
    return new Reply.Review.Line(question.fills().value(), label, value, line);
  }

  /** Also one that was forgotten with its topic. */
  private Optional<Answer> answer(Question question) {
    Stream<Answers> own = talk.finished().reversed().stream().map(finished -> finished.own());
    return Stream.concat(Stream.of(talk.answers()), own)
        .flatMap(answers -> answers.get(question.fills()).stream())
        .findFirst();
  }

  /** What was answered, with its unit. */
  String text(Question question, Value value) {
    for (Choice choice : question.choices()) {
      if (choice.means().filter(value::equals).isPresent()) {
        return talk.text(choice.label());
      }
    }
    return switch (value) {
      case Value.Days(int count) -> number(Phrase.VALUE_DAYS, BigDecimal.valueOf(count));
      case Value.Money(var yuan) -> number(Phrase.VALUE_MONEY, yuan);
      case Value.Percent(var percent) -> number(Phrase.VALUE_PERCENT, percent);
      case Value.Unknown() -> talk.text(Phrase.LABEL_NOT_SURE, Map.of());
      case Value.Number n -> printed(question, value);
      case Value.Day d -> printed(question, value);
      case Value.Picked p -> printed(question, value);
      case Value.PickedAll p -> printed(question, value);
      case Value.Text t -> printed(question, value);
    };
  }

  private String number(Phrase phrase, BigDecimal number) {
    return talk.text(phrase, Map.of("number", number));
  }

  private String printed(Question question, Value value) {
    return talk.script().wording().value(question, value, talk.language());
  }
}

package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.conversation.Conversation;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Reply;
import ashore.conversation.Topic;
import ashore.conversation.Turn;
import ashore.dialog.CardName;
import ashore.dialog.KeepFor;
import ashore.dialog.Language;
import ashore.dialog.Limits;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import ashore.dialog.Value;
import ashore.dialog.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One turn while it is played: the conversation as it changes, and what was said so far. Lives for
 * one step, in one thread.
 */
final class Talk {
  private final Script script;
  private final Instant at;
  private final LocalDate today;
  private final List<Topic> topics;
  private final List<Reply> replies = new ArrayList<>();
  private final List<Waiting> beforeQuestion = new ArrayList<>();
  private final List<String> path = new ArrayList<>();
  private Language language;
  private boolean languageChosen;
  private Answers answers;
  private Optional<OpenQuestion> open;
  private int questions;
  private int misses;
  private List<CardName> plan;
  private final boolean away;
  private boolean silent;
  private boolean forget;

  /** A reply that waits for the next question, and its name on the path. */
  private record Waiting(String name, Reply reply) {}

  Talk(Script script, Conversation before, Instant at) {
    this.script = script;
    this.at = at;
    this.today = LocalDate.ofInstant(at, script.dialogs().bot().zone());
    this.language = before.language();
    this.languageChosen = before.languageChosen();
    this.answers = before.answers();
    this.topics = new ArrayList<>(before.topics());
    this.open = before.open();
    this.questions = before.questions();
    this.misses = before.misses();
    this.plan = before.plan();
    this.away = before.lastAt().filter(last -> last.plus(Limits.AWAY).isBefore(at)).isPresent();
  }

  Script script() {
    return script;
  }

  LocalDate today() {
    return today;
  }

  Evaluation evaluation() {
    return new Evaluation(answers, script.dialogs().facts(), today);
  }

  // What is known

  Answers answers() {
    return answers;
  }

  void know(SlotName slot, Value value, Answer.Origin origin) {
    answers = answers.with(slot, new Answer(value, at, origin));
  }

  void forget(Collection<SlotName> slots) {
    answers = answers.without(slots);
  }

  /** Whether the question's slot is filled, and still good. */
  boolean answered(Question question) {
    return answers.get(question.fills()).filter(answer -> fresh(question, answer)).isPresent();
  }

  private boolean fresh(Question question, Answer answer) {
    return switch (question.keepFor()) {
      case KeepFor.Always() -> true;
      case KeepFor.Topic() -> true;
      case KeepFor.Age(var limit) -> !answer.at().plus(limit).isBefore(at);
    };
  }

  // What is talked about

  List<Topic> topics() {
    return topics;
  }

  Topic top() {
    return topics.getLast();
  }

  void replaceTop(Topic topic) {
    topics.set(topics.size() - 1, topic);
  }

  Optional<OpenQuestion> open() {
    return open;
  }

  /**
   * The state whose question is open; empty when the bot itself offers something, or nothing is
   * open.
   */
  Optional<State.Ask> openAsk() {
    return open.map(OpenQuestion::subject)
        .filter(OpenQuestion.Subject.AtState.class::isInstance)
        .map(OpenQuestion.Subject.AtState.class::cast)
        .flatMap(subject -> script.dialogs().state(subject.state()))
        .filter(State.Ask.class::isInstance)
        .map(State.Ask.class::cast);
  }

  void open(OpenQuestion question) {
    open = Optional.of(question);
  }

  void close() {
    open = Optional.empty();
  }

  int nextQuestion() {
    return ++questions;
  }

  List<CardName> plan() {
    return plan;
  }

  void plan(List<CardName> cards) {
    plan = List.copyOf(cards);
  }

  int missed() {
    return ++misses;
  }

  void understood() {
    misses = 0;
  }

  Language language() {
    return language;
  }

  boolean languageChosen() {
    return languageChosen;
  }

  void speak(Language chosen, boolean byChoice) {
    language = chosen;
    languageChosen = languageChosen || byChoice;
  }

  /** Forgets what was said; the questions go on being counted, so that old buttons stay old. */
  void startOver() {
    answers = Answers.none();
    topics.clear();
    open = Optional.empty();
    misses = 0;
    plan = List.of();
  }

  void forgetEverything() {
    startOver();
    forget = true;
  }

  // What is said

  boolean silent() {
    return silent;
  }

  /** While silent, the walk goes the way of the answers without saying anything again. */
  void silent(boolean quiet) {
    silent = quiet;
  }

  void pass(Object step) {
    if (!silent) {
      path.add(step.toString());
    }
  }

  void say(Words words) {
    say(words, Map.of());
  }

  void say(Words words, Map<String, Object> values) {
    reply(new Reply.Say(script.wording().text(words, language, answers, values)));
  }

  void say(Phrase phrase) {
    say(phrase, Map.of());
  }

  void say(Phrase phrase, Map<String, Object> values) {
    pass(phrase.key());
    say(script.dialogs().bot().phrase(phrase), values);
  }

  String text(Phrase phrase, Map<String, Object> values) {
    return script.wording().text(script.dialogs().bot().phrase(phrase), language, answers, values);
  }

  void reply(Reply reply) {
    if (!silent) {
      replies.add(reply);
    }
  }

  /** How much was said up to a point of the turn. */
  record Mark(int replies, int steps) {}

  Mark mark() {
    return new Mark(replies.size(), path.size());
  }

  /** Takes back what was said since. */
  void rewind(Mark mark) {
    replies.subList(mark.replies(), replies.size()).clear();
    path.subList(mark.steps(), path.size()).clear();
  }

  /** Says it just before the next question or plan. */
  void replyBeforeQuestion(String name, Reply reply) {
    beforeQuestion.add(new Waiting(name, reply));
  }

  /** Greets a person who was away for a while, before the next question. */
  void greetAgain() {
    if (away) {
      replyBeforeQuestion(
          Phrase.WELCOME_BACK.key(), new Reply.Say(text(Phrase.WELCOME_BACK, Map.of())));
    }
  }

  void flush() {
    for (Waiting waiting : beforeQuestion) {
      path.add(waiting.name());
      replies.add(waiting.reply());
    }
    beforeQuestion.clear();
  }

  boolean saidNothing() {
    return replies.isEmpty() && beforeQuestion.isEmpty();
  }

  Turn turn() {
    flush();
    Conversation after =
        forget
            ? Conversation.begin(language)
            : new Conversation(
                language,
                languageChosen,
                answers,
                topics,
                open,
                questions,
                misses,
                plan,
                Optional.of(at));
    return new Turn(after, replies, path, forget);
  }
}

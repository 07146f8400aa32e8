package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.conversation.Attendance;
import ashore.conversation.Conversation;
import ashore.conversation.FinishedTopic;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Reply;
import ashore.conversation.Ties;
import ashore.conversation.Topic;
import ashore.conversation.Turn;
import ashore.conversation.Wake;
import ashore.dialog.CardName;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.Limits;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Value;
import ashore.dialog.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One turn while it is played: the conversation as it changes, and what was said so far. Lives for
 * one step, in one thread.
 */
final class Talk {
  private final Script script;
  private final Instant at;
  private final LocalDate today;
  private final List<Topic> topics;
  private final List<FinishedTopic> finished;
  private final List<IntentName> later;
  private final Set<StateName> passed = new LinkedHashSet<>();
  private final Said said = new Said();
  private Language language;
  private boolean languageChosen;
  private Answers answers;
  private Optional<OpenQuestion> open;
  private int questions;
  private int misses;
  private List<CardName> plan;
  private final List<Answers> diary;
  private final boolean away;
  private final boolean rehearsing;
  private final Optional<Instant> lastAt;
  private Ties ties;
  private boolean heard = true;
  private boolean forget;
  private Optional<String> taken = Optional.empty();

  Talk(Script script, Conversation before, Instant at) {
    this(script, before, at, false);
  }

  private Talk(Script script, Conversation before, Instant at, boolean rehearsing) {
    this.script = script;
    this.rehearsing = rehearsing;
    this.at = at;
    this.today = LocalDate.ofInstant(at, script.dialogs().bot().zone());
    this.language = before.language();
    this.languageChosen = before.languageChosen();
    this.answers = before.answers();
    this.topics = new ArrayList<>(before.topics());
    this.finished = new ArrayList<>(before.finished());
    this.later = new ArrayList<>(before.later());
    this.open = before.open();
    this.questions = before.questions();
    this.misses = before.misses();
    this.plan = before.plan();
    this.diary = new ArrayList<>(before.diary());
    this.lastAt = before.lastAt();
    this.ties = before.ties();
    this.away = before.lastAt().filter(last -> last.plus(Limits.AWAY).isBefore(at)).isPresent();
  }

  /** A talk about this topic alone with these answers, of which nothing is kept. */
  Talk beside(Topic topic, Answers known) {
    Conversation alone =
        new Conversation(
            language,
            true,
            known,
            List.of(topic),
            List.of(),
            List.of(),
            Optional.empty(),
            0,
            0,
            List.of(),
            Optional.empty(),
            List.of(),
            new Wake.Never());
    return new Talk(script, alone, at, true);
  }

  /** The same talk in another language, of which nothing is kept. */
  Talk in(Language other) {
    return new Talk(script, conversation(other, lastAt), at, true);
  }

  private Conversation conversation(Language spoken, Optional<Instant> last) {
    return new Conversation(
        spoken,
        languageChosen,
        answers,
        topics,
        finished,
        later,
        open,
        questions,
        misses,
        plan,
        last,
        diary,
        new Wake.Never(),
        ties);
  }

  /** Whether nothing of this talk is kept. */
  boolean rehearsing() {
    return rehearsing;
  }

  Script script() {
    return script;
  }

  /** The time of the turn. */
  Instant at() {
    return at;
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

  void know(Answers more) {
    answers = answers.with(more);
  }

  /** Notes that the person stands by what this slot holds. */
  void confirm(SlotName slot) {
    answers
        .get(slot)
        .ifPresent(answer -> answers = answers.with(Answers.of(Map.of(slot, answer.confirmed()))));
  }

  void forget(Collection<SlotName> slots) {
    answers = answers.without(slots);
  }

  /** Whether the question's slot is filled, and still good. */
  boolean answered(Question question) {
    return answers
        .get(question.fills())
        .filter(answer -> question.keepFor().isGood(answer.at(), at))
        .isPresent();
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

  /** The topics that led to the plan, the newest last. */
  List<FinishedTopic> finished() {
    return finished;
  }

  /** Keeps a topic that the person wrote about besides, to be turned to later. */
  void later(IntentName topic) {
    later.remove(topic);
    later.add(topic);
  }

  /** The topics that are kept for later. */
  List<IntentName> later() {
    return later;
  }

  /** The next topic that was kept for later; it is kept no longer. */
  Optional<IntentName> nextLater() {
    return later.isEmpty() ? Optional.empty() : Optional.of(later.removeFirst());
  }

  /** What was kept for later has been turned to. */
  void turnedTo(IntentName topic) {
    later.remove(topic);
  }

  /** The states passed in this turn, in order. */
  Set<StateName> passed() {
    return passed;
  }

  void passed(StateName state) {
    passed.add(state);
  }

  Optional<OpenQuestion> open() {
    return open;
  }

  /**
   * The state whose question is open, also to change its answer; empty when the bot itself offers
   * something, or nothing is open.
   */
  Optional<State.Ask> openAsk() {
    return open.map(OpenQuestion::subject)
        .flatMap(Subject::asking)
        .flatMap(script.dialogs()::state)
        .filter(State.Ask.class::isInstance)
        .map(State.Ask.class::cast);
  }

  void open(OpenQuestion question) {
    open = Optional.of(question);
  }

  void close() {
    open = Optional.empty();
  }

  /** Opens a question of the bot itself that is not put, unless it is open. */
  void openSilently(Subject subject) {
    if (open.map(OpenQuestion::subject).filter(subject::equals).isEmpty()) {
      open = Optional.of(new OpenQuestion(nextQuestion(), subject, 0, Set.of()));
    }
  }

  /** Notes what was taken as the answer to the question that was open. */
  void taken(String answer) {
    taken = Optional.of(answer);
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

  /** What the person logged, the oldest first. */
  List<Answers> diary() {
    return diary;
  }

  /** Logs an entry; of too many the oldest goes. */
  void log(Answers entry) {
    diary.add(entry);
    while (diary.size() > Limits.DIARY) {
      diary.removeFirst();
    }
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
    finished.clear();
    later.clear();
    open = Optional.empty();
    misses = 0;
    plan = List.of();
  }

  void forgetEverything() {
    startOver();
    forget = true;
  }

  // Others than the person who writes

  /** The talk with a person of the team. */
  Optional<Attendance> attendance() {
    return ties.attendance();
  }

  void attend(Optional<Attendance> changed) {
    ties = ties.attended(changed);
  }

  /** Notes the start link by which the person came. */
  void cameBy(String link) {
    ties = ties.by(Optional.of(link));
  }

  /** The input was nothing of the person's. */
  void unheard() {
    heard = false;
  }

  /** When the person was last heard, before this turn. */
  Optional<Instant> lastHeard() {
    return lastAt;
  }

  // What is said

  boolean silent() {
    return said.silent();
  }

  /** While silent, the walk goes the way of the answers without saying anything again. */
  void silent(boolean quiet) {
    said.silent(quiet);
  }

  void pass(Object step) {
    said.pass(step);
  }

  Trail trail() {
    return said.trail();
  }

  /** Whether every value is known that these words print. */
  boolean isWhole(Words words) {
    return script.wording().complete(words, language, answers);
  }

  void say(Words words) {
    say(words, Map.of());
  }

  void say(Words words, Map<String, Object> values) {
    if (!said.silent()) {
      reply(new Reply.Say(script.wording().text(words, language, answers, onThisDay(values))));
    }
  }

  void say(Phrase phrase) {
    say(phrase, Map.of());
  }

  void say(Phrase phrase, Map<String, Object> values) {
    pass(phrase.key());
    say(script.dialogs().bot().phrase(phrase), values);
  }

  /** These values, and the day on which they are printed. */
  private Map<String, Object> onThisDay(Map<String, Object> values) {
    if (values.isEmpty()) {
      return Map.of(Wording.TODAY, today());
    }
    Map<String, Object> more = new HashMap<>(values);
    more.put(Wording.TODAY, today());
    return more;
  }

  String text(Words words) {
    return script.wording().text(words, language, answers, onThisDay(Map.of()));
  }

  String text(Phrase phrase, Map<String, Object> values) {
    return script.wording().text(script.dialogs().bot().phrase(phrase), language, answers, values);
  }

  void reply(Reply reply) {
    said.reply(reply);
  }

  Said.Mark mark() {
    return said.mark();
  }

  void rewind(Said.Mark mark) {
    said.rewind(mark);
  }

  /** Says it just before the next question or plan. */
  void replyBeforeQuestion(String name, Reply reply) {
    said.replyBeforeQuestion(name, reply);
  }

  /** Greets a person who was away for a while, before the next question. */
  void greetAgain() {
    if (away) {
      sayBeforeQuestion(Phrase.WELCOME_BACK);
    }
  }

  void sayBeforeQuestion(Phrase phrase) {
    replyBeforeQuestion(phrase.key(), new Reply.Say(text(phrase, Map.of())));
  }

  void flush() {
    said.flush();
  }

  boolean saidNothing() {
    return said.isNothing();
  }

  Turn turn() {
    flush();
    Conversation after =
        forget
            ? Conversation.begin(language)
            : conversation(language, heard ? Optional.of(at) : lastAt);
    return new Turn(after, said.replies(), trail().path(), trail().landmarks(), forget, taken);
  }
}

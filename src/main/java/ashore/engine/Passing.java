package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Guess;
import ashore.conversation.Mention;
import ashore.conversation.Reply;
import ashore.conversation.Understanding;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.IntentName;
import ashore.dialog.PassingSlot;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.Reading;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.Value;
import ashore.dialog.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes what a message says in passing: slots that it fills, choices that its intent takes. Says it
 * back once.
 */
final class Passing {
  /** How many of the guesses count as what the message is about. */
  private static final int ABOUT = 2;

  /** A message is nothing but figures when at most one sign in so many is something else. */
  private static final int FIGURES_SHARE = 3;

  private static final BigDecimal LEAST_SUM = BigDecimal.valueOf(500);

  /**
   * What slots are looked for in.
   *
   * @param text its words
   * @param stated its words, without what is only asked
   * @param mentions the values read in it
   * @param about what it is about: its best guesses, and how the talk came to its topic
   * @param onlyFigures whether it says nothing else
   */
  private record Message(
      Scanned text,
      Scanned stated,
      List<Mention> mentions,
      Set<IntentName> about,
      boolean onlyFigures) {
    /** The words in which this is looked for. */
    Scanned words(Reading reading) {
      return reading == Reading.HEARD ? text : stated;
    }
  }

  private final Talk talk;
  private final List<String> noted = new ArrayList<>();

  Passing(Talk talk) {
    this.talk = talk;
  }

  /**
   * Fills the slots that the message mentions, besides the one that was asked for.
   *
   * @return the slots filled
   */
  Set<SlotName> note(
      Understanding understanding, Optional<SlotName> asked, Optional<Mention> used) {
    Set<SlotName> filled = new HashSet<>();
    Message message = message(understanding);
    Set<Mention> taken = new HashSet<>();
    for (PassingSlot passing : talk.script().dialogs().bot().passing()) {
      boolean open = asked.isEmpty() || !asked.get().equals(passing.slot());
      if (open && mayFill(passing, message) && about(passing, message)) {
        value(passing, message, used, taken)
            .filter(value -> !filled.contains(passing.slot()))
            .filter(value -> fits(passing, value) && news(passing, value))
            .ifPresent(
                value -> {
                  talk.know(passing.slot(), value, Answer.Origin.MENTIONED);
                  filled.add(passing.slot());
                  noted.add(text(passing.sayBack()));
                });
      }
    }
    return filled;
  }

  /** Keeps what was said together with a danger, without a word about it now. */
  void noteQuietly(Understanding understanding) {
    note(understanding, Optional.empty(), Optional.empty());
    noted.clear();
  }

  /**
   * Takes the choices that this intent stands for: of the open question, and at the entrance of its
   * questions.
   *
   * @return whether one was taken
   */
  boolean take(IntentName intent, Optional<Question> open) {
    List<Question> questions = new ArrayList<>();
    open.ifPresent(questions::add);
    if (atTheEntrance()) {
      for (DialogName name : talk.script().entrance()) {
        Dialog dialog = talk.script().dialogs().dialogs().get(name);
        if (dialog != null) {
          dialog.questions().stream().map(State.Ask::question).forEach(questions::add);
        }
      }
    }
    boolean taken = false;
    for (Question question : questions) {
      Optional<Choice> choice = AnswerReader.byIntent(question, intent);
      if (choice.isPresent() && !talk.answered(question)) {
        Value value = AnswerReader.taken(question, choice.get());
        if (open.filter(question::equals).isPresent()) {
          talk.openAsk().ifPresent(ask -> talk.trail().answered(ask, value));
        }
        talk.know(question.fills(), value, Answer.Origin.MENTIONED);
        talk.replaceTop(talk.top().answered(question.fills()));
        noteTopic(intent);
        taken = true;
      }
    }
    return taken;
  }

  /** Notes what is known in this slot now. */
  void note(PassingSlot slot) {
    noted.add(text(slot.sayBack()));
  }

  /** Notes what the message is about, where it said nothing else. */
  void noteTopic(IntentName intent) {
    if (noted.isEmpty()) {
      noted.add(new Asker(talk).title(intent));
    }
  }

  /** Says back what was noted, before the next question. */
  void sayBack() {
    if (!noted.isEmpty()) {
      talk.replyBeforeQuestion(
          Phrase.NOTED.key(),
          new Reply.Say(talk.text(Phrase.NOTED, Map.of("list", String.join(" · ", noted)))));
      noted.clear();
    }
  }

  /** Whether the talk is still finding out what the person needs. */
  private boolean atTheEntrance() {
    return !talk.top().places().isEmpty()
        && talk.script().entrance().contains(talk.top().places().getLast().dialog());
  }

  /**
   * False when the message surely says nothing of the slot: that is most of them, at most times.
   */
  private boolean mayFill(PassingSlot passing, Message message) {
    return passing.reads().isChoice()
        ? talk.script()
            .choices()
            .mayHold(
                message.words(passing.reads()), talk.script().dialogs().choicesOf(passing.slot()))
        : !message.mentions().isEmpty();
  }

  /**
   * Whether the slot is looked for in this message: it is about the right thing, by itself or by
   * what the talk is about. A bare length of time or number means something only in a message that
   * says nothing else.
   */
  private boolean about(PassingSlot passing, Message message) {
    boolean bare = passing.reads() == Reading.DAYS || passing.reads() == Reading.NUMBER;
    return !(bare && !message.onlyFigures() && passing.near().isEmpty())
        && (aboutTheTopic(passing, message)
            || talk.script().nearby().in(passing, message.stated().text()));
  }

  private static boolean aboutTheTopic(PassingSlot passing, Message message) {
    return (passing.on().isEmpty() && passing.near().isEmpty())
        || !Collections.disjoint(passing.on(), message.about());
  }

  private Message message(Understanding understanding) {
    Set<IntentName> about = new HashSet<>();
    understanding.guesses().stream().limit(ABOUT).map(Guess::intent).forEach(about::add);
    for (SlotName slot : talk.top().asked()) {
      talk.answers().get(slot).ifPresent(answer -> about.addAll(intents(slot, answer)));
    }
    String own = Statements.ofOwnFigures(understanding.folded());
    return new Message(
        Scanned.of(understanding.folded()),
        Scanned.of(Statements.in(understanding.folded())),
        understanding.mentions().stream()
            .filter(mention -> own.contains(written(mention, understanding)))
            .toList(),
        about,
        onlyFigures(understanding));
  }

  private static String written(Mention mention, Understanding understanding) {
    return understanding.folded().substring(mention.start(), mention.end()).strip();
  }

  /** The intents of the choice by which the talk came to its topic. */
  private Set<IntentName> intents(SlotName slot, Answer answer) {
    if (answer.value() instanceof Value.Picked(var picked)) {
      for (Choice choice : talk.script().dialogs().choicesOf(slot)) {
        if (choice.id().equals(picked)) {
          return choice.intents();
        }
      }
    }
    return Set.of();
  }

  /** Whether the message says nothing but figures. */
  static boolean onlyFigures(Understanding understanding) {
    long figures =
        understanding.mentions().stream()
            .mapToLong(mention -> mention.end() - mention.start())
            .sum();
    long signs = understanding.folded().chars().filter(Character::isLetterOrDigit).count();
    return figures > 0 && figures * FIGURES_SHARE >= signs * (FIGURES_SHARE - 1);
  }

  private boolean fits(PassingSlot passing, Value value) {
    return talk.script()
        .dialogs()
        .questionFor(passing.slot())
        .map(question -> AnswerReader.inRange(question, value, talk.today()))
        .orElse(true);
  }

  /**
   * What was answered before is not changed in passing, unless the message names just this kind of
   * figure.
   */
  private boolean news(PassingSlot passing, Value value) {
    Optional<Value> known = talk.answers().get(passing.slot()).map(Answer::value);
    boolean named =
        switch (passing.reads()) {
          case DAYS_LATE, YEARLY_RATE, HEARD -> true;
          case DAYS, PAST_DATE, COMING_DATE, MONEY, MONTHLY_MONEY, NUMBER, CHOICE -> false;
          case RECEIVED_MONEY, CONTRACT_MONEY, INSTALMENTS -> false;
        };
    return known.isEmpty()
        || known.get() instanceof Value.Unknown
        || (named && !known.get().equals(value));
  }

  /** An amount whose role was named fills the slot of its role alone. */
  private Optional<Value> value(
      PassingSlot passing, Message message, Optional<Mention> used, Set<Mention> taken) {
    if (passing.reads().isChoice()) {
      return talk.script()
          .dialogs()
          .questionFor(passing.slot())
          .flatMap(question -> mentioned(question, message.words(passing.reads()).text()));
    }
    Optional<Mention> found =
        message.mentions().stream()
            .filter(mention -> used.filter(mention::equals).isEmpty())
            .filter(mention -> !taken.contains(mention))
            .filter(
                mention ->
                    reads(passing.reads(), mention)
                        || (sum(passing, mention) && message.onlyFigures()))
            .filter(mention -> meant(passing, message, mention))
            .findFirst();
    found.filter(mention -> isNamed(passing, message, mention)).ifPresent(taken::add);
    return found.map(mention -> asKept(passing, mention.value()));
  }

  /** Whether the words beside the figure say whose it is, so that it is no other slot's. */
  private boolean isNamed(PassingSlot passing, Message message, Mention figure) {
    return AnswerReader.role(passing.reads()) != Mention.Role.NONE
        || talk.script().nearby().beside(passing, message.text().text(), figure);
  }

  /** Whether the figure is this slot's: by what the message is about, or by the words beside it. */
  private boolean meant(PassingSlot passing, Message message, Mention figure) {
    boolean bare = passing.reads() == Reading.DAYS || passing.reads() == Reading.NUMBER;
    return (aboutTheTopic(passing, message) && !(bare && !message.onlyFigures()))
        || talk.script().nearby().beside(passing, message.text().text(), figure);
  }

  /** The choice whose words stand in the message; where several may be taken, all of them. */
  private Optional<Value> mentioned(Question question, String folded) {
    List<Choice> choices =
        question.choices().stream()
            .filter(choice -> !(choice.value() instanceof Value.Unknown))
            .toList();
    if (question.type() != SlotType.CHOICES) {
      return talk.script().choices().oneWithin(choices, folded).map(Choice::value);
    }
    List<Choice> within = talk.script().choices().within(choices, folded);
    if (within.size() == 1) {
      return Optional.of(AnswerReader.taken(question, within.getFirst()));
    }
    Set<ChoiceId> all =
        within.stream()
            .filter(choice -> !choice.alone())
            .map(Choice::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return all.isEmpty() ? Optional.empty() : Optional.of(new Value.PickedAll(all));
  }

  /** A number too great to be days or a percentage, where a sum is looked for. */
  private static boolean sum(PassingSlot passing, Mention mention) {
    return passing.reads() == Reading.MONEY
        && mention.kind() == Mention.Kind.NUMBER
        && mention.value() instanceof Value.Number(BigDecimal number)
        && number.compareTo(LEAST_SUM) >= 0;
  }

  private static Value asKept(PassingSlot passing, Value value) {
    return passing.reads() == Reading.MONEY && value instanceof Value.Number(BigDecimal number)
        ? new Value.Money(number)
        : value;
  }

  private boolean reads(Reading reading, Mention mention) {
    return switch (reading) {
      case DAYS_LATE -> mention.kind() == Mention.Kind.DAYS_LATE;
      case DAYS -> mention.kind() == Mention.Kind.DAYS;
      case PAST_DATE -> date(mention).filter(day -> !day.isAfter(talk.today())).isPresent();
      case COMING_DATE -> date(mention).filter(day -> !day.isBefore(talk.today())).isPresent();
      case MONEY -> mention.kind() == Mention.Kind.MONEY && mention.role() == Mention.Role.NONE;
      case MONTHLY_MONEY -> mention.kind() == Mention.Kind.MONTHLY_MONEY;
      case YEARLY_RATE -> mention.kind() == Mention.Kind.YEARLY_RATE;
      case NUMBER ->
          mention.kind() == Mention.Kind.NUMBER
              || mention.kind() == Mention.Kind.COUNT
              || mention.kind() == Mention.Kind.INSTALMENTS;
      case INSTALMENTS -> mention.kind() == Mention.Kind.INSTALMENTS;
      case RECEIVED_MONEY, CONTRACT_MONEY ->
          mention.role() == AnswerReader.role(reading) && mention.value() instanceof Value.Money;
      case CHOICE, HEARD -> false;
    };
  }

  private static Optional<LocalDate> date(Mention mention) {
    return mention.value() instanceof Value.Day(LocalDate day)
        ? Optional.of(day)
        : Optional.empty();
  }

  private String text(Words words) {
    return talk.script().wording().text(words, talk.language(), talk.answers());
  }
}

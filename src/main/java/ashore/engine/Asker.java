package ashore.engine;

import ashore.conversation.Attendance;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Asked;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.dialog.Bot;
import ashore.dialog.BotOption;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.DialogName;
import ashore.dialog.IntentName;
import ashore.dialog.Landmark;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts questions: their words, the answers they offer, the commands beside them. */
final class Asker {
  static final String NOT_SURE = BotOption.NOT_SURE.id();
  static final String DONE = BotOption.DONE.id();
  static final String YES = BotOption.YES.id();
  static final String NO = BotOption.NO.id();
  static final String AND_CHAT = BotOption.AND_CHAT.id();
  static final String NUMBERS = BotOption.NUMBERS.id();
  static final String END = BotOption.END.id();
  static final String NONE = BotOption.NONE_OF_THESE.id();

  /** Stands before the slot that an option changes. */
  static final String CHANGE = BotOption.CHANGE;

  private final Talk talk;

  Asker(Talk talk) {
    this.talk = talk;
  }

  /** Puts this question; it keeps its number while it stays open. */
  void put(Subject subject, int tries, Set<ChoiceId> picked) {
    int number =
        talk.open()
            .filter(open -> open.subject().equals(subject))
            .map(OpenQuestion::number)
            .orElseGet(talk::nextQuestion);
    OpenQuestion question =
        new OpenQuestion(number, subject, tries, picked, asked(subject).map(Asked::by));
    talk.open(question);
    talk.flush();
    talk.reply(
        new Reply.Ask(
            number,
            text(question),
            options(question),
            new Shortcuts(talk).beside(question, hasWhy(question)),
            marks(subject),
            progress(subject)));
  }

  void put(Subject subject) {
    put(subject, 0, Set.of());
  }

  /** The open question as it is put by a bot that speaks first, with a way to stop that. */
  Reply.Ask remind(OpenQuestion open, Words reminder) {
    return new Reply.Ask(
        open.number(),
        words(reminder) + "\n\n" + text(open),
        options(open),
        new Shortcuts(talk).besideReminder(open, hasWhy(open)),
        marks(open.subject()),
        progress(open.subject()));
  }

  /** The answers that the open question offers, in order. */
  List<Option> options(OpenQuestion open) {
    return switch (open.subject()) {
      case Subject.AtState(var name) -> options(name, open.picked());
      case Subject.Changing(var name) -> options(name, open.picked());
      case Subject.Doubted d ->
          List.of(option(YES, Phrase.CONFIRM_YES), option(NO, Phrase.CONFIRM_NO));
      case Subject.WhichAnswer(var states) -> answers(states);
      case Subject.LaterTopic l ->
          List.of(option(YES, Phrase.SWITCH_YES), option(NO, Phrase.SWITCH_NO));
      case Subject.SwitchTopic(var intent) ->
          List.of(option(YES, Phrase.SWITCH_YES), option(NO, Phrase.SWITCH_NO));
      case Subject.ReallyDelete() ->
          List.of(
              option(NO, Phrase.DELETE_NO),
              option(YES, Phrase.DELETE_YES),
              option(AND_CHAT, Phrase.DELETE_ALL));
      case Subject.EraseMessage e ->
          List.of(option(YES, Phrase.ERASE_YES), option(NO, Phrase.ERASE_NO));
      case Subject.HandOver() ->
          List.of(
              option(YES, Phrase.PERSON_YES),
              option(NO, Phrase.PERSON_NO),
              option(NUMBERS, Phrase.PERSON_NUMBERS));
      case Subject.WithPerson() -> List.of(option(END, Phrase.PERSON_END));
      case Subject.OneOf(var intents) -> topics(intents);
      case Subject.WhichLanguage() ->
          talk.script().dialogs().bot().languages().stream()
              .map(language -> new Option(language.tag(), ownName(language), false))
              .toList();
    };
  }

  /** The words of a question and of its answers, as they are printed. */
  String printed(OpenQuestion open) {
    StringBuilder printed = new StringBuilder(text(open));
    options(open).forEach(option -> printed.append('\n').append(option.label()));
    return printed.toString();
  }

  /** Whether the open question offers this option. */
  boolean offers(OpenQuestion open, String option) {
    if (open.subject() instanceof Subject.AtState(var name)) {
      Optional<Question> question = question(name);
      if (question.isPresent() && isChoice(question.get(), option)) {
        return true;
      }
    }
    return options(open).stream().anyMatch(offered -> offered.id().equals(option));
  }

  private static boolean isChoice(Question question, String option) {
    for (Choice choice : question.choices()) {
      if (choice.id().value().equals(option)) {
        return true;
      }
    }
    return false;
  }

  private List<Option> options(StateName name, Set<ChoiceId> picked) {
    Optional<State> state = talk.script().dialogs().state(name);
    return state.isPresent() && state.get() instanceof State.Verify verify
        ? whatMayBeWrong(verify)
        : question(name).map(question -> choices(question, picked)).orElse(List.of());
  }

  private List<Option> whatMayBeWrong(State.Verify verify) {
    List<Option> options = new ArrayList<>();
    options.add(option(YES, Phrase.CONFIRM_YES));
    for (SlotName slot : verify.change()) {
      talk.script()
          .dialogs()
          .asking(slot)
          .flatMap(this::question)
          .flatMap(Question::title)
          .ifPresent(
              title ->
                  options.add(
                      new Option(
                          CHANGE + slot,
                          talk.text(Phrase.CHANGE_ANSWER, Map.of("title", words(title))),
                          false)));
    }
    return options;
  }

  private List<Option> answers(List<StateName> states) {
    List<Option> options = new ArrayList<>();
    for (Reply.Review.Line line : new AnswerLines(talk).of(states)) {
      options.add(new Option(line.id(), line.text(), false));
    }
    options.add(option(NONE, Phrase.CHANGE_NONE));
    return options;
  }

  /** The summary of these answers, with the command that changes one. */
  Reply.Review review(List<Reply.Review.Line> lines) {
    Optional<Option> change =
        talk.script()
            .change()
            .map(command -> new Option(command.name().value(), words(command.title()), false));
    return new Reply.Review(talk.text(Phrase.REVIEW_TITLE, Map.of()), lines, change);
  }

  /** The questions of a topic are counted; not in danger, and not after the plan. */
  private Optional<String> progress(Subject subject) {
    if (!(subject instanceof Subject.AtState(var state))
        || talk.topics().isEmpty()
        || question(state).isEmpty()
        || !isCounted(state)) {
      return Optional.empty();
    }
    int number = talk.top().asked().size() + 1;
    int all = number + new RoadAhead(talk).questionsBehind(talk.top().places());
    return Optional.of(talk.text(Phrase.QUESTION_NUMBER, Map.of("number", number, "all", all)));
  }

  private boolean isCounted(StateName state) {
    Bot bot = talk.script().dialogs().bot();
    DialogName root = talk.top().root();
    return !root.equals(bot.doors().last())
        && !root.equals(bot.doors().person())
        && !bot.isSafety(root)
        && !bot.isSafety(state.dialog());
  }

  private Reply.Marks marks(Subject subject) {
    boolean figures = asked(subject).map(Question::type).filter(SlotType::ordered).isPresent();
    return figures ? Reply.Marks.LETTERS : Reply.Marks.NUMBERS;
  }

  /** The question of a state that is put, for the first time or to change its answer. */
  private Optional<Question> asked(Subject subject) {
    return subject.asking().flatMap(this::question);
  }

  private String text(OpenQuestion open) {
    return switch (open.subject()) {
      case Subject.AtState(var name) -> {
        talk.pass(name);
        yield text(name, open);
      }
      case Subject.Changing(var name) -> {
        talk.pass("change");
        talk.pass(name);
        String so =
            new AnswerLines(talk)
                .of(name)
                .filter(line -> question(name).filter(new Doubts(talk)::unusual).isEmpty())
                .map(line -> Map.<String, Object>of("title", line.label(), "value", line.value()))
                .map(values -> talk.text(Phrase.YOU_SAID, values) + "\n\n")
                .orElse("");
        yield so + text(name, open);
      }
      case Subject.Doubted(var name) -> {
        talk.pass("doubt");
        talk.trail().use(new Landmark.OfDoubt(name));
        talk.pass(name);
        yield question(name)
            .flatMap(Question::doubt)
            .map(doubt -> words(doubt.confirm()))
            .orElseThrow(() -> new IllegalStateException("no doubt at " + name));
      }
      case Subject.WhichAnswer w -> phrase(Phrase.CHANGE_WHICH, Map.of());
      case Subject.LaterTopic(var intent) ->
          phrase(Phrase.ALSO_WROTE, Map.of("topic", title(intent)));
      case Subject.SwitchTopic(var intent) ->
          phrase(Phrase.OFFER_SWITCH, Map.of("topic", title(intent)));
      case Subject.OneOf(var intents) -> phrase(Phrase.IS_IT_ONE_OF, Map.of());
      case Subject.WhichLanguage() -> phrase(Phrase.CHOOSE_LANGUAGE, Map.of());
      case Subject.ReallyDelete() ->
          phrase(Phrase.DELETE_CONFIRM, Map.of("number", new StoredData(talk).answers()));
      case Subject.EraseMessage e -> phrase(Phrase.ERASE_OFFER, Map.of());
      case Subject.HandOver() -> {
        HandoverWords words = new HandoverWords(talk);
        String list = String.join("\n", words.shared(talk.language()));
        yield phrase(Phrase.PERSON_OFFER, Map.of("there", words.there(), "list", list));
      }
      case Subject.WithPerson() ->
          talk.attendance()
              .flatMap(Attendance::by)
              .map(new HandoverWords(talk)::named)
              .map(name -> phrase(Phrase.PERSON_WITH_YOU, Map.of("name", name)))
              .orElseGet(
                  () ->
                      phrase(
                          Phrase.PERSON_WAITING, Map.of("there", new HandoverWords(talk).there())));
    };
  }

  private String text(StateName name, OpenQuestion open) {
    Optional<State> state = talk.script().dialogs().state(name);
    if (state.isPresent() && state.get() instanceof State.Verify verify) {
      return words(verify.confirm());
    }
    Question question =
        question(name).orElseThrow(() -> new IllegalStateException("no question at " + name));
    return open.picked().isEmpty()
        ? WhatIf.above(talk, question) + words(question.words())
        : pickedSoFar(question, open);
  }

  private String pickedSoFar(Question question, OpenQuestion open) {
    String list =
        open.picked().stream()
            .flatMap(choice -> question.choice(choice).stream())
            .map(choice -> words(choice.label()))
            .collect(Collectors.joining(" · "));
    return phrase(Phrase.PICKED_SO_FAR, Map.of("list", list));
  }

  private String phrase(Phrase phrase, Map<String, Object> values) {
    talk.pass(phrase.key());
    return talk.text(phrase, values);
  }

  private Optional<Question> question(StateName state) {
    return Rehearsal.question(talk.script(), state);
  }

  private List<Option> choices(Question question, Set<ChoiceId> picked) {
    List<Option> options = new ArrayList<>(WhatIf.options(talk, question));
    for (Choice choice : question.choices()) {
      options.add(
          new Option(choice.id().value(), words(choice.label()), picked.contains(choice.id())));
    }
    if (BotOption.offersNotSure(question)) {
      options.add(option(NOT_SURE, Phrase.LABEL_NOT_SURE));
    }
    if (question.type() == SlotType.CHOICES) {
      options.add(option(DONE, Phrase.LABEL_DONE));
    }
    return options;
  }

  private Option option(String id, Phrase label) {
    return new Option(id, talk.text(label, Map.of()), false);
  }

  private List<Option> topics(List<IntentName> intents) {
    List<Option> options = new ArrayList<>();
    intents.forEach(intent -> options.add(new Option(intent.value(), title(intent), false)));
    options.add(option(NONE, Phrase.NONE_OF_THESE));
    return options;
  }

  String title(IntentName intent) {
    var known = talk.script().dialogs().intents().get(intent);
    return known == null ? intent.value() : words(known.title());
  }

  private static String ownName(Language language) {
    return language.locale().getDisplayName(language.locale());
  }

  private boolean hasWhy(OpenQuestion open) {
    return asked(open.subject()).flatMap(Question::why).isPresent();
  }

  private String words(Words words) {
    return talk.script().wording().text(words, talk.language(), talk.answers());
  }
}

package ashore.engine;

import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.Command;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Value;
import ashore.dialog.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts questions: their words, the answers they offer, the commands beside them. */
final class Asker {
  static final String NOT_SURE = "not_sure";
  static final String DONE = "done";
  static final String YES = "yes";
  static final String NO = "no";
  static final String NONE = "none_of_these";

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
    OpenQuestion question = new OpenQuestion(number, subject, tries, picked);
    talk.open(question);
    talk.flush();
    talk.reply(
        new Reply.Ask(
            number, text(question), options(question), shortcuts(question), marks(subject)));
  }

  void put(Subject subject) {
    put(subject, 0, Set.of());
  }

  /** The answers that the open question offers, in order. */
  List<Option> options(OpenQuestion open) {
    return switch (open.subject()) {
      case Subject.AtState(var name) ->
          question(name).map(question -> choices(question, open.picked())).orElse(List.of());
      case Subject.SwitchTopic(var intent) ->
          List.of(option(YES, Phrase.SWITCH_YES), option(NO, Phrase.SWITCH_NO));
      case Subject.ReallyDelete() ->
          List.of(option(NO, Phrase.DELETE_NO), option(YES, Phrase.DELETE_YES));
      case Subject.OneOf(var intents) -> topics(intents);
      case Subject.WhichLanguage() ->
          talk.script().dialogs().bot().languages().stream()
              .map(language -> new Option(language.tag(), ownName(language), false))
              .toList();
    };
  }

  private Reply.Marks marks(Subject subject) {
    boolean figures =
        subject instanceof Subject.AtState(var state)
            && question(state).map(Question::type).filter(SlotType::ordered).isPresent();
    return figures ? Reply.Marks.LETTERS : Reply.Marks.NUMBERS;
  }

  private String text(OpenQuestion open) {
    return switch (open.subject()) {
      case Subject.AtState(var name) -> {
        talk.pass(name);
        Question question =
            question(name).orElseThrow(() -> new IllegalStateException("no question at " + name));
        yield open.picked().isEmpty() ? words(question.words()) : pickedSoFar(question, open);
      }
      case Subject.SwitchTopic(var intent) ->
          phrase(Phrase.OFFER_SWITCH, Map.of("topic", title(intent)));
      case Subject.OneOf(var intents) -> phrase(Phrase.IS_IT_ONE_OF, Map.of());
      case Subject.WhichLanguage() -> phrase(Phrase.CHOOSE_LANGUAGE, Map.of());
      case Subject.ReallyDelete() -> phrase(Phrase.DELETE_CONFIRM, Map.of());
    };
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
    return talk.script()
        .dialogs()
        .state(state)
        .filter(State.Ask.class::isInstance)
        .map(found -> ((State.Ask) found).question());
  }

  private List<Option> choices(Question question, Set<ChoiceId> picked) {
    List<Option> options = new ArrayList<>();
    for (Choice choice : question.choices()) {
      options.add(
          new Option(choice.id().value(), words(choice.label()), picked.contains(choice.id())));
    }
    boolean canBeUnsure =
        question.choices().stream()
            .anyMatch(choice -> choice.means().filter(Value.Unknown.class::isInstance).isPresent());
    if (question.type().ordered() && !canBeUnsure) {
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

  private List<Option> shortcuts(OpenQuestion open) {
    Subject subject = open.subject();
    List<Option> shortcuts = new ArrayList<>();
    boolean why =
        subject instanceof Subject.AtState(var state)
            && question(state).flatMap(Question::why).isPresent();
    boolean back = !talk.topics().isEmpty() && !talk.top().asked().isEmpty();
    boolean first = open.number() == 1;
    for (Command command : talk.script().dialogs().bot().commands()) {
      if (command.effect() instanceof Command.Effect.Do(var action)) {
        boolean offered =
            switch (action) {
              case WHY -> why;
              case BACK -> back;
              case LANGUAGE -> first && !(subject instanceof Subject.WhichLanguage);
              case PERSON -> true;
              case RESTART, PLAN, REPEAT, DELETE -> false;
            };
        if (offered) {
          shortcuts.add(new Option(command.name().value(), words(command.title()), false));
        }
      }
    }
    return shortcuts;
  }

  private String words(Words words) {
    return talk.script().wording().text(words, talk.language(), talk.answers());
  }
}

package ashore.outcomes;

import ashore.conversation.Answers;
import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Plan;
import ashore.conversation.Reply;
import ashore.conversation.Topic;
import ashore.conversation.Turn;
import ashore.conversation.Wake;
import ashore.dialog.CalculatorFunction;
import ashore.dialog.CardName;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import ashore.dialog.Language;
import ashore.dialog.Question;
import ashore.dialog.State;
import ashore.dialog.When;
import ashore.engine.Engine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plays one dialog with the engine, answer by answer, as somebody would who knows just these. */
final class Sandbox {
  /**
   * Questions of the bot itself, such as whether an unusual figure is right, between two answers.
   */
  private static final int MOST_OFFERS = 5;

  private static final LocalTime NOON = LocalTime.of(12, 0);

  private final DialogSet dialogs;
  private final DialogName root;
  private final Clearing clearing;
  private final Engine engine;
  private final Inputs inputs;
  private final Instant at;
  private long steps;

  Sandbox(
      DialogSet all,
      DialogName root,
      Collection<CalculatorFunction> functions,
      Folding folding,
      LocalDate today) {
    this.root = root;
    this.clearing = new Clearing(all, root);
    this.dialogs = clearing.dialogs();
    this.engine = new Engine(dialogs, functions, folding);
    this.at = today.atTime(NOON).atZone(all.bot().zone()).toInstant();
    this.inputs = new Inputs(folding, at);
  }

  /** The dialogs that are played: the real ones, cut where the talk leaves the dialog. */
  DialogSet dialogs() {
    return dialogs;
  }

  /** When all this takes place. */
  Instant at() {
    return at;
  }

  /** How many turns were played. */
  long steps() {
    return steps;
  }

  /** The question as borrowers read it. */
  Question original(State.Ask ask) {
    return clearing.original(ask);
  }

  /** Enters the dialog with this known already. */
  Stop begin(Answers known) {
    Language language = dialogs.bot().languages().getFirst();
    Topic topic = Topic.of(root).at(List.of(first().name()));
    Conversation before =
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
            Optional.of(at),
            List.of(),
            new Wake.Never());
    return play(before, Set.of(), List.of(new Input.SentMedia(at)));
  }

  /** The state where the dialog begins. */
  State first() {
    return Country.dialog(dialogs, root).first();
  }

  /** Answers the question at which the talk rests. */
  Stop answer(Stop before, State.Ask ask, Region region) {
    OpenQuestion open = before.conversation().open().orElseThrow();
    return play(
        before.conversation(), before.cards(), inputs.of(ask.question(), open.number(), region));
  }

  private Stop play(Conversation before, Set<CardName> cards, List<Input> inputs) {
    Conversation now = before;
    List<Reply> replies = new ArrayList<>();
    Optional<OpenQuestion> asked = before.open();
    for (Input input : inputs) {
      boolean answered = asked.isPresent() && !sameQuestion(asked, now.open());
      if (!answered) {
        now = take(engine.step(now, input), replies);
      }
    }
    for (int i = 0; i < MOST_OFFERS && offers(now); i++) {
      now = take(engine.step(now, accept(now, replies)), replies);
    }
    Set<CardName> all = new LinkedHashSet<>(cards);
    all.addAll(now.plan());
    now.topics().stream()
        .filter(topic -> topic.root().equals(root))
        .forEach(topic -> all.addAll(topic.cards()));
    return new Stop(now, place(now), brought(replies, cards, all), all);
  }

  private Conversation take(Turn turn, List<Reply> replies) {
    steps++;
    replies.addAll(turn.replies());
    return turn.after();
  }

  private static boolean sameQuestion(Optional<OpenQuestion> one, Optional<OpenQuestion> other) {
    return one.map(OpenQuestion::number).equals(other.map(OpenQuestion::number));
  }

  /** Whether the bot asks something of its own accord, such as whether a figure is right. */
  private boolean offers(Conversation now) {
    return now.open().isPresent() && asks(now).isEmpty();
  }

  /** The question of the dialogs that is open. */
  private Optional<State.Ask> asks(Conversation now) {
    return now.open()
        .map(OpenQuestion::subject)
        .filter(Subject.AtState.class::isInstance)
        .flatMap(subject -> dialogs.state(((Subject.AtState) subject).state()))
        .filter(State.Ask.class::isInstance)
        .map(State.Ask.class::cast);
  }

  /** The first option goes on. */
  private Input accept(Conversation now, List<Reply> replies) {
    int number = now.open().map(OpenQuestion::number).orElseThrow();
    String option =
        replies.reversed().stream()
            .filter(Reply.Ask.class::isInstance)
            .map(Reply.Ask.class::cast)
            .filter(ask -> ask.question() == number)
            .map(ask -> ask.options().getFirst().id())
            .findFirst()
            .orElseThrow();
    return new Input.Chose(at, number, option);
  }

  private Stop.Place place(Conversation now) {
    Optional<State.Ask> waiting = asks(now);
    Optional<DialogName> next = waiting.flatMap(ask -> clearing.stoppedBefore(ask.name()));
    if (next.isPresent()) {
      return new Stop.Place.Over(new Ending.GoesOn(next.get()));
    }
    return waiting
        .filter(ask -> now.topics().getLast().root().equals(root))
        .<Stop.Place>map(Stop.Place.AtQuestion::new)
        .orElseGet(() -> new Stop.Place.Over(new Ending.Ends()));
  }

  private static Set<Item> brought(List<Reply> replies, Set<CardName> before, Set<CardName> all) {
    Set<Item> brought = new LinkedHashSet<>();
    for (CardName card : all) {
      if (!before.contains(card)) {
        brought.add(new Item.OfCard(card));
      }
    }
    for (Reply reply : replies) {
      switch (reply) {
        case Reply.Say(var text) ->
            Clearing.said(text).ifPresent(state -> brought.add(new Item.OfWords(state)));
        case Reply.Ask ask -> {}
        case Reply.Remind remind -> {}
        case Reply.Review review -> {}
        case Reply.Paper paper -> {}
        case Reply.Attach attach -> {}
        case Reply.Invite invite -> {}
        case Reply.Erase erase -> {}
        case Reply.ClearChat clear -> {}
        case Reply.ToTeam toTeam -> {}
        case Reply.Noticed noticed -> {}
        case Reply.ShowPlan(var plan) ->
            plan.sections().forEach(section -> brought.addAll(steps(section)));
      }
    }
    return brought;
  }

  private static List<Item> steps(Plan.Section section) {
    When when = When.valueOf(section.heading());
    List<Item> steps = new ArrayList<>();
    for (Plan.Item item : section.items()) {
      steps.add(Clearing.step(item.text(), when, item.due().isPresent()));
    }
    return steps;
  }
}

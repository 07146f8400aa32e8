package ashore.outcomes;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Reply;
import ashore.conversation.Topic;
import ashore.conversation.Turn;
import ashore.conversation.Understanding;
import ashore.dialog.CardName;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import ashore.dialog.Question;
import ashore.dialog.State;
import ashore.dialog.Value;
import ashore.engine.Engine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Walks through a dialog of the real set with the real engine and gives the answers of some
 * regions, any value in them, to see what comes of it.
 */
final class Borrower {
  private static final int PATIENCE = 40;

  private final DialogSet dialogs;
  private final Engine engine;
  private final DialogName root;
  private final Instant at;
  private final Random random;

  Borrower(DialogSet dialogs, Engine engine, DialogName root, Random random) {
    this.dialogs = dialogs;
    this.engine = engine;
    this.root = root;
    this.random = random;
    this.at = Written.TODAY.atTime(12, 0).atZone(dialogs.bot().zone()).toInstant();
  }

  /** What came of the answers given. */
  record Fate(Map<Column, Region> given, Set<CardName> cards, Ending ending) {}

  /**
   * Plays until the dialog is left.
   *
   * @param wanted the regions to answer from; other questions are answered at random
   * @param all the regions there are
   */
  Fate walk(Map<Column, List<Region>> wanted, Map<Column, List<Region>> all) {
    Map<Column, Region> given = new LinkedHashMap<>();
    Conversation now = step(begin(), new Input.SentMedia(at));
    Set<CardName> cards = new LinkedHashSet<>();
    for (int i = 0; i < PATIENCE; i++) {
      Optional<Ending> over = over(now);
      if (over.isPresent()) {
        cards.addAll(now.plan());
        now.topics().forEach(topic -> cards.addAll(topic.cards()));
        return new Fate(given, cards, over.get());
      }
      cards.addAll(now.topics().getLast().cards());
      Question question = open(now);
      Column column = new Column(question.fills(), false);
      List<Region> regions = wanted.getOrDefault(column, all.get(column));
      if (regions == null) {
        throw new AssertionError("nothing is known of " + column);
      }
      Region region = regions.get(random.nextInt(regions.size()));
      given.put(column, region);
      now =
          region.extent() instanceof Extent.GivesUp
              ? mumbled(now)
              : answered(now, question, value(question, region));
    }
    throw new AssertionError("the talk does not end");
  }

  private Conversation begin() {
    Conversation blank = Conversation.begin(Language.EN);
    Topic topic = Topic.of(root).at(List.of(Country.dialog(dialogs, root).first().name()));
    return new Conversation(
        blank.language(),
        true,
        blank.answers(),
        List.of(topic),
        blank.finished(),
        blank.later(),
        blank.open(),
        0,
        0,
        List.of(),
        Optional.of(at),
        List.of(),
        blank.wake());
  }

  /** Keeps the answer as the engine does, and lets it go on from there. */
  private Conversation answered(Conversation now, Question question, Value value) {
    Answers answers =
        now.answers().with(question.fills(), new Answer(value, at, Answer.Origin.CONFIRMED));
    List<Topic> topics = new ArrayList<>(now.topics());
    topics.add(topics.removeLast().answered(question.fills()));
    return step(
        new Conversation(
            now.language(),
            true,
            answers,
            topics,
            now.finished(),
            now.later(),
            Optional.empty(),
            now.questions(),
            0,
            now.plan(),
            now.lastAt(),
            List.of(),
            now.wake()),
        new Input.SentMedia(at));
  }

  /** Writes what nobody understands, until the question gives up. */
  private Conversation mumbled(Conversation before) {
    Understanding nothing =
        new Understanding(
            "…", List.of(), Understanding.Certainty.UNCLEAR, List.of(), Optional.empty());
    Conversation now = before;
    while (number(now).equals(number(before))) {
      now = step(now, new Input.Said(at, "…", nothing));
    }
    return now;
  }

  private static Optional<Integer> number(Conversation conversation) {
    return conversation.open().map(OpenQuestion::number);
  }

  private Conversation step(Conversation before, Input input) {
    Turn turn = engine.step(before, input);
    Conversation after = turn.after();
    boolean compares =
        after.open().map(OpenQuestion::subject).stream()
            .filter(Subject.AtState.class::isInstance)
            .flatMap(subject -> dialogs.state(((Subject.AtState) subject).state()).stream())
            .anyMatch(State.Verify.class::isInstance);
    if (compares) {
      Reply.Ask ask = (Reply.Ask) turn.replies().getLast();
      String yes = ask.options().getFirst().id();
      return step(after, new Input.Chose(at, ask.question(), yes));
    }
    return after;
  }

  private Optional<Ending> over(Conversation now) {
    DialogName last = dialogs.bot().doors().last();
    boolean ended =
        now.topics().isEmpty()
            || now.topics().getLast().places().isEmpty()
            || (now.topics().getLast().root().equals(last) && !root.equals(last));
    if (ended) {
      return Optional.of(new Ending.Ends());
    }
    DialogName outermost = now.topics().getLast().places().getFirst().dialog();
    return outermost.equals(root) ? Optional.empty() : Optional.of(new Ending.GoesOn(outermost));
  }

  private Question open(Conversation now) {
    return now.open()
        .map(OpenQuestion::subject)
        .filter(Subject.AtState.class::isInstance)
        .flatMap(subject -> dialogs.state(((Subject.AtState) subject).state()))
        .map(state -> ((State.Ask) state).question())
        .orElseThrow(() -> new AssertionError("no question is open: " + now.open()));
  }

  /** Any value of a region, the ends of a range often. */
  private Value value(Question question, Region region) {
    return switch (region.extent()) {
      case Extent.OneOf(var choices) -> {
        ChoiceId id = choices.get(random.nextInt(choices.size()));
        Choice choice = question.choice(id).orElseThrow();
        yield region.example() instanceof Value.PickedAll
            ? new Value.PickedAll(Set.of(id))
            : choice.value();
      }
      case Extent.Several several -> several(question, region, several);
      case Extent.Range range -> figure(range);
      case Extent.AnyText any -> new Value.Text("words " + random.nextInt());
      case Extent.NotSure unsure -> new Value.Unknown();
      case Extent.GivesUp gives -> throw new AssertionError("no value");
      case Extent.NotSaid none -> throw new AssertionError("no value");
    };
  }

  private Value several(Question question, Region region, Extent.Several several) {
    Set<ChoiceId> all = new LinkedHashSet<>();
    for (Extent.Group group : several.taken()) {
      all.add(group.choices().get(random.nextInt(group.choices().size())));
      group.choices().stream().filter(choice -> random.nextBoolean()).forEach(all::add);
    }
    Set<ChoiceId> grouped = new LinkedHashSet<>();
    several.groups().forEach(group -> grouped.addAll(group.choices()));
    for (Choice choice : question.choices()) {
      boolean free = !choice.alone() && choice.means().isEmpty() && !grouped.contains(choice.id());
      if (free && random.nextBoolean()) {
        all.add(choice.id());
      }
    }
    return all.isEmpty() ? region.example() : new Value.PickedAll(all);
  }

  private Value figure(Extent.Range range) {
    long steps =
        switch (random.nextInt(4)) {
          case 0 -> range.low();
          case 1 -> range.high();
          default -> random.nextLong(range.low(), range.high() + 1);
        };
    return new Scale(range.type(), Written.TODAY).value(steps);
  }
}

package ashore.outcomes;

import ashore.conversation.Answers;
import ashore.dialog.Card;
import ashore.dialog.DialogSet;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Step;
import ashore.dialog.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plays a dialog with every combination of answers that can make a difference. A question parts the
 * way only when the talk comes to it, and talks that stand at one place and know the same of what
 * can still matter are played on once.
 */
final class Explorer {
  private final Sandbox sandbox;
  private final Country country;
  private final Regions regions;
  private final boolean steps;
  private final Effort effort;
  private final Witness witness;
  private final Map<Key, Node> known = new HashMap<>();
  private final Set<Key> underway = new LinkedHashSet<>();
  private final Set<SlotName> readBySteps = new LinkedHashSet<>();

  private record Key(List<StateName> places, Map<SlotName, Value> answers, boolean answered) {}

  Explorer(
      Sandbox sandbox,
      Country country,
      Regions regions,
      boolean steps,
      Effort effort,
      Witness witness) {
    this.sandbox = sandbox;
    this.country = country;
    this.regions = regions;
    this.steps = steps;
    this.effort = effort;
    this.witness = witness;
    if (steps) {
      country.cards().stream()
          .flatMap(card -> Optional.ofNullable(sandbox.dialogs().cards().get(card)).stream())
          .flatMap(card -> card.steps().stream())
          .forEach(this::read);
    }
  }

  private void read(Step step) {
    SlotsRead read = new SlotsRead();
    step.condition().ifPresent(read::add);
    step.due().ifPresent(read::add);
    readBySteps.addAll(read.slots());
  }

  /** All talks of somebody who said nothing before. */
  Node.Start explore() {
    return explore(List.of());
  }

  /**
   * All talks of somebody who may have said any of these things before, or was not sure of them.
   */
  Node.Start explore(List<Question> told) {
    return explore(told, true, Answers.none());
  }

  /**
   * Talks of somebody who may have said any of these things before, enough to find what can be
   * reached: of several choices one at a time. That they were not sure before leads nowhere else
   * than not to have said it, and to be not sure when it is asked.
   */
  Node.Start exploreSimply(List<Question> told) {
    return explore(told, false, Answers.none());
  }

  private Node.Start explore(List<Question> told, boolean all, Answers answers) {
    if (!told.isEmpty()) {
      return new Node.Start(Set.of(), before(told, all, answers));
    }
    effort.spend("the beginning");
    Stop stop = sandbox.begin(answers);
    witness.began(sandbox.first().name(), answers, stop);
    return new Node.Start(items(stop), node(stop));
  }

  private Node before(List<Question> questions, boolean all, Answers answers) {
    Question question = questions.getFirst();
    List<Question> rest = questions.subList(1, questions.size());
    List<Region> told = new ArrayList<>();
    told.add(new Region(new Extent.NotSaid(), new Value.Unknown()));
    told.addAll(regions.of(question, answers));
    List<Node.Way> ways = new ArrayList<>();
    for (Region region : told) {
      if (!(region.extent() instanceof Extent.GivesUp) && (all || isSimple(region))) {
        boolean said = !(region.extent() instanceof Extent.NotSaid);
        Answers more =
            said
                ? Differences.with(answers, question.fills(), region.example(), sandbox.at())
                : answers;
        Node.Start start = explore(rest, all, more);
        ways.add(new Node.Way(region, start.items(), start.node()));
      }
    }
    return new Node.Fork(new Column(question.fills(), true), question, ways);
  }

  private static boolean isSimple(Region region) {
    return switch (region.extent()) {
      case Extent.Several several -> several.taken().size() <= 1;
      case Extent.NotSure unsure -> false;
      case Extent.OneOf one -> true;
      case Extent.Range range -> true;
      case Extent.AnyText any -> true;
      case Extent.GivesUp gives -> true;
      case Extent.NotSaid none -> true;
    };
  }

  private Node node(Stop stop) {
    return switch (stop.place()) {
      case Stop.Place.Over(var ending) -> new Node.Exit(ending);
      case Stop.Place.AtQuestion(var ask) -> {
        Key key = key(stop);
        Node before = known.get(key);
        if (before != null) {
          yield before;
        }
        if (!underway.add(key)) {
          yield new Node.Exit(new Ending.AsksAgain(ask.name()));
        }
        Node fork = fork(stop, ask);
        underway.remove(key);
        known.put(key, fork);
        yield fork;
      }
    };
  }

  private Node fork(Stop stop, State.Ask ask) {
    Question question = ask.question();
    List<Node.Way> ways = new ArrayList<>();
    for (Region region : regions.of(question, stop.answers())) {
      effort.spend(ask.name().toString());
      Stop next = sandbox.answer(stop, ask, region);
      // In danger no question is ever given up.
      if (!next.waitsLike(stop)) {
        witness.answered(stop, question, region, next);
        ways.add(new Node.Way(region, items(next), node(next)));
      }
    }
    return new Node.Fork(new Column(question.fills(), false), sandbox.original(ask), ways);
  }

  private Key key(Stop stop) {
    Set<SlotName> matter = new LinkedHashSet<>(country.readFrom(stop.places()));
    matter.addAll(readBySteps);
    Map<SlotName, Value> answers = new LinkedHashMap<>();
    for (SlotName slot : matter) {
      stop.answers().get(slot).ifPresent(answer -> answers.put(slot, answer.value()));
    }
    DialogSet dialogs = sandbox.dialogs();
    boolean answered =
        stop.cards().stream()
            .map(dialogs.cards()::get)
            .anyMatch(card -> card != null && !card.answers().isEmpty());
    return new Key(stop.places(), answers, answered);
  }

  /** Steps count only where they are wanted and not the same in every plan. */
  private Set<Item> items(Stop stop) {
    Set<Item> items = new LinkedHashSet<>();
    for (Item item : stop.brought()) {
      switch (item) {
        case Item.OfCard card -> items.add(card);
        case Item.OfWords words -> items.add(words);
        case Item.OfStep step -> {
          if (steps && changes(step)) {
            items.add(step);
          }
        }
      }
    }
    return items;
  }

  private boolean changes(Item.OfStep item) {
    Card card = sandbox.dialogs().cards().get(item.card());
    if (card == null || item.number() > card.steps().size()) {
      throw new IllegalStateException("no step " + item.number() + " in card " + item.card());
    }
    Step step = card.steps().get(item.number() - 1);
    return step.condition().isPresent() || step.due().isPresent();
  }
}

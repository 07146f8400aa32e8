package ashore.outcomes;

import ashore.conversation.Answers;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.Fact;
import ashore.dialog.FactId;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import ashore.engine.Evaluation;
import ashore.engine.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts the answers to a question into regions in which no condition makes a difference. */
final class Regions {
  private final Differences differences;
  private final Map<FactId, Fact> facts;
  private final LocalDate today;
  private final boolean each;
  private final Map<Asked, List<Region>> known = new HashMap<>();

  private record Asked(Question question, Map<SlotName, Value> besides) {}

  /**
   * @param each whether every choice is a region of its own
   */
  Regions(Differences differences, Map<FactId, Fact> facts, LocalDate today, boolean each) {
    this.differences = differences;
    this.facts = facts;
    this.today = today;
    this.each = each;
  }

  /** The regions in order: as offered, or rising; "not sure" after them. */
  List<Region> of(Question question, Answers answers) {
    Map<SlotName, Value> besides = new LinkedHashMap<>();
    for (SlotName slot : differences.besides(question.fills())) {
      answers.get(slot).ifPresent(answer -> besides.put(slot, answer.value()));
    }
    return known.computeIfAbsent(new Asked(question, besides), asked -> parted(question, answers));
  }

  private List<Region> parted(Question question, Answers answers) {
    Evaluation before = new Evaluation(answers, facts, today);
    List<Region> regions = new ArrayList<>();
    switch (question.type()) {
      case CHOICE -> regions.addAll(choices(question, single(question), before));
      case CHOICES -> regions.addAll(several(question, before));
      case TEXT -> regions.add(new Region(new Extent.AnyText(), new Value.Text("…")));
      case DAYS, MONEY, PERCENT, NUMBER, DATE ->
          regions.addAll(new Ranges(differences, question, before).all());
    }
    if (question.type() != SlotType.TEXT) {
      regions.add(new Region(new Extent.NotSure(), new Value.Unknown()));
    }
    if (question.ifStuck().isPresent()) {
      regions.add(new Region(new Extent.GivesUp(), new Value.Unknown()));
    }
    return regions;
  }

  private static Map<ChoiceId, Value> single(Question question) {
    Map<ChoiceId, Value> values = new LinkedHashMap<>();
    for (Choice choice : question.choices()) {
      if (!(choice.value() instanceof Value.Unknown)) {
        values.put(choice.id(), kept(question, choice));
      }
    }
    return values;
  }

  /** The form in which the slot keeps a choice. */
  private static Value kept(Question question, Choice choice) {
    return question.type() == SlotType.CHOICES && choice.means().isEmpty()
        ? new Value.PickedAll(Set.of(choice.id()))
        : choice.value();
  }

  private List<Region> choices(Question question, Map<ChoiceId, Value> values, Evaluation before) {
    Map<Object, Region> alike = new LinkedHashMap<>();
    values.forEach(
        (choice, value) -> {
          List<Truth> truths = differences.truths(question.fills(), value, before);
          Region alone = new Region(new Extent.OneOf(List.of(choice)), value);
          alike.merge(each ? choice : truths, alone, Regions::joined);
        });
    return List.copyOf(alike.values());
  }

  private static Region joined(Region one, Region other) {
    List<ChoiceId> choices = new ArrayList<>(((Extent.OneOf) one.extent()).choices());
    choices.addAll(((Extent.OneOf) other.extent()).choices());
    return new Region(new Extent.OneOf(choices), one.example());
  }

  /**
   * Where several choices may be taken: one region for each set of groups that conditions tell
   * apart, and one for each choice that stands alone.
   */
  private List<Region> several(Question question, Evaluation before) {
    List<Set<ChoiceId>> named = differences.named(question.fills());
    Map<ChoiceId, Value> alone = new LinkedHashMap<>();
    Map<Object, List<ChoiceId>> alike = new LinkedHashMap<>();
    List<ChoiceId> others = new ArrayList<>();
    for (Choice choice : question.choices()) {
      boolean single = choice.alone() || choice.means().isPresent();
      List<Set<ChoiceId>> naming = named.stream().filter(set -> set.contains(choice.id())).toList();
      if (single && !(choice.value() instanceof Value.Unknown)) {
        alone.put(choice.id(), kept(question, choice));
      } else if (!single && naming.isEmpty()) {
        others.add(choice.id());
      } else if (!single) {
        alike
            .computeIfAbsent(each ? choice.id() : naming, any -> new ArrayList<>())
            .add(choice.id());
      }
    }
    List<Extent.Group> groups = alike.values().stream().map(Extent.Group::new).toList();
    List<Region> regions = new ArrayList<>(choices(question, alone, before));
    for (int bits = 0; bits < 1 << groups.size(); bits++) {
      List<Extent.Group> taken = taken(groups, bits);
      Set<ChoiceId> example = new LinkedHashSet<>();
      taken.forEach(group -> example.add(group.choices().getFirst()));
      if (taken.isEmpty() && !others.isEmpty()) {
        example.add(others.getFirst());
      }
      if (!example.isEmpty()) {
        regions.add(new Region(new Extent.Several(taken, groups), new Value.PickedAll(example)));
      }
    }
    return regions;
  }

  private static List<Extent.Group> taken(List<Extent.Group> groups, int bits) {
    List<Extent.Group> taken = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if ((bits & 1 << i) != 0) {
        taken.add(groups.get(i));
      }
    }
    return taken;
  }
}

package ashore.outcomes;

import ashore.conversation.Input;
import ashore.conversation.Mention;
import ashore.conversation.Understanding;
import ashore.dialog.Choice;
import ashore.dialog.Folding;
import ashore.dialog.Question;
import ashore.dialog.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person does to give an answer: taps, or writes a figure. */
final class Inputs {
  private static final String DONE = "done";
  private static final String NOT_SURE = "not_sure";
  private static final String MUMBLE = "…";

  /** Messages that nobody understands before every question has given up. */
  private static final int PATIENCE = 12;

  private final Folding folding;
  private final Instant at;

  Inputs(Folding folding, Instant at) {
    this.folding = folding;
    this.at = at;
  }

  /** The inputs that give an answer of this region to the question with this number. */
  List<Input> of(Question question, int number, Region region) {
    return switch (region.extent()) {
      case Extent.OneOf one -> taps(question, number, region.example());
      case Extent.Several several -> taps(question, number, region.example());
      case Extent.Range range -> List.of(figure(region.example()));
      case Extent.AnyText any -> List.of(said(MUMBLE, List.of()));
      case Extent.NotSure unsure -> notSure(question, number);
      case Extent.GivesUp gives -> mumbles();
      case Extent.NotSaid none -> List.of();
    };
  }

  private List<Input> taps(Question question, int number, Value value) {
    List<Input> taps = new ArrayList<>();
    switch (value) {
      case Value.PickedAll(var choices) -> {
        choices.forEach(choice -> taps.add(new Input.Chose(at, number, choice.value())));
        boolean alone =
            choices.stream().flatMap(id -> question.choice(id).stream()).anyMatch(Choice::alone);
        if (!alone) {
          taps.add(new Input.Chose(at, number, DONE));
        }
      }
      case Value.Picked(var choice) -> taps.add(new Input.Chose(at, number, choice.value()));
      case Value.Days v -> meaning(question, number, value, taps);
      case Value.Money v -> meaning(question, number, value, taps);
      case Value.Percent v -> meaning(question, number, value, taps);
      case Value.Number v -> meaning(question, number, value, taps);
      case Value.Day v -> meaning(question, number, value, taps);
      case Value.Text v -> meaning(question, number, value, taps);
      case Value.Unknown v -> taps.addAll(notSure(question, number));
    }
    return taps;
  }

  private void meaning(Question question, int number, Value value, List<Input> taps) {
    question.choices().stream()
        .filter(choice -> choice.value().equals(value))
        .findFirst()
        .ifPresent(choice -> taps.add(new Input.Chose(at, number, choice.id().value())));
  }

  /** Taps what stands for it; where nothing does, writes the label, or what nobody understands. */
  private List<Input> notSure(Question question, int number) {
    Optional<Choice> unsure =
        question.choices().stream()
            .filter(choice -> choice.value() instanceof Value.Unknown)
            .findFirst();
    if (unsure.isPresent()) {
      return List.of(new Input.Chose(at, number, unsure.get().id().value()));
    }
    if (question.type().ordered()) {
      return List.of(new Input.Chose(at, number, NOT_SURE));
    }
    return question.ifStuck().isPresent()
        ? List.of(said(folding.fold(Clearing.LABEL_NOT_SURE), List.of()))
        : mumbles();
  }

  private List<Input> mumbles() {
    List<Input> mumbles = new ArrayList<>();
    for (int i = 0; i < PATIENCE; i++) {
      mumbles.add(said(MUMBLE, List.of()));
    }
    return mumbles;
  }

  private Input figure(Value value) {
    String text = "0";
    return said(text, List.of(new Mention(kind(value), value, 0, text.length(), false)));
  }

  private static Mention.Kind kind(Value value) {
    return switch (value) {
      case Value.Days v -> Mention.Kind.DAYS;
      case Value.Money v -> Mention.Kind.MONEY;
      case Value.Percent v -> Mention.Kind.YEARLY_RATE;
      case Value.Number v -> Mention.Kind.NUMBER;
      case Value.Day v -> Mention.Kind.DATE;
      case Value.Picked v -> throw new IllegalArgumentException("a choice is no figure");
      case Value.PickedAll v -> throw new IllegalArgumentException("choices are no figure");
      case Value.Text v -> throw new IllegalArgumentException("text is no figure");
      case Value.Unknown v -> throw new IllegalArgumentException("not sure is no figure");
    };
  }

  private Input said(String folded, List<Mention> mentions) {
    return new Input.Said(
        at,
        folded,
        new Understanding(
            folded, List.of(), Understanding.Certainty.UNCLEAR, mentions, Optional.empty()));
  }
}

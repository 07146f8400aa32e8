package ashore.authoring;

import ashore.dialog.Adjusting;
import ashore.dialog.DialogName;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.StateName;
import ashore.dialog.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what plus and minus buttons of a question change. */
final class AdjustingReader {
  private static final List<String> KEYS = List.of("again", "result", "otherwise", "figures");

  private final Draft draft;
  private final Scalars scalars;

  AdjustingReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  /** The figures; nothing when a part of them is none, which has then been reported. */
  Optional<Adjusting> read(Node node, DialogName dialog, SlotType type) {
    Form form = Form.of(node, "the figures of an \"adjust\"", draft.report(), KEYS);
    if (type != SlotType.CHOICE) {
      draft.report(
          Code.ADJUSTS_NOTHING,
          form.place(),
          "plus and minus buttons stand beside the choices of a question of type choice");
    }
    Optional<StateName> again =
        form.need("again")
            .flatMap(text -> scalars.name(text, id -> new StateName(dialog, id)))
            .map(this::worksOut);
    List<Optional<Adjusting.Figure>> figures =
        form.need("figures").map(scalars::items).orElse(List.of()).stream()
            .map(this::figure)
            .toList();
    WordsReader words = new WordsReader(draft);
    Words result = words.need(form, "result", Role.GUIDANCE);
    Words otherwise = words.need(form, "otherwise", Role.GUIDANCE);
    return figures.isEmpty() || figures.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : again.map(
            state ->
                new Adjusting(
                    figures.stream().flatMap(Optional::stream).toList(), state, result, otherwise));
  }

  private StateName worksOut(Scalars.Named<StateName> state) {
    draft.claims().add(new Claim.WorksOut(state.place(), state.value()));
    return state.value();
  }

  private Optional<Adjusting.Figure> figure(Node node) {
    Form form = Form.of(node, "a figure", draft.report(), "slot", "label", "step", "min", "max");
    Optional<SlotName> slot =
        form.need("slot").flatMap(text -> scalars.name(text, SlotName::new)).map(this::adjusted);
    Words label = new WordsReader(draft).need(form, "label", Role.LABEL);
    Optional<BigDecimal> step = form.need("step").flatMap(scalars::number);
    Optional<BigDecimal> min = form.need("min").flatMap(scalars::number);
    Optional<BigDecimal> max = form.need("max").flatMap(scalars::number);
    if (slot.isEmpty() || step.isEmpty() || min.isEmpty() || max.isEmpty()) {
      return Optional.empty();
    }
    if (step.get().signum() <= 0) {
      draft.report(
          Code.BAD_NUMBER,
          form.find("step").map(Node::place).orElse(form.place()),
          "\"step:\" is by how much a tap changes the figure: write more than 0");
      return Optional.empty();
    }
    if (min.get().compareTo(max.get()) >= 0) {
      draft.report(
          Code.EMPTY_RANGE,
          form.find("min").map(Node::place).orElse(form.place()),
          "\"min:\" %s must be below \"max:\" %s".formatted(min.get(), max.get()));
      return Optional.empty();
    }
    return Optional.of(new Adjusting.Figure(slot.get(), label, step.get(), min.get(), max.get()));
  }

  private SlotName adjusted(Scalars.Named<SlotName> slot) {
    draft.claims().add(new Claim.IsFilled(slot.place(), slot.value()));
    draft.claims().add(new Claim.Adjusts(slot.place(), slot.value()));
    return slot.value();
  }
}

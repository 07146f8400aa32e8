package ashore.authoring;

import ashore.dialog.ChoiceId;
import ashore.dialog.IntentName;
import ashore.dialog.PassingSlot;
import ashore.dialog.Reading;
import ashore.dialog.SlotName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the mentions of bot.yaml: the slots that any message may fill. */
final class MentionReader {
  private static final Map<String, Reading> READINGS = WordList.of(Reading.values());

  private final Draft draft;
  private final Scalars scalars;

  MentionReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  List<PassingSlot> read(Form bot) {
    List<PassingSlot> mentions = new ArrayList<>();
    for (Node node : bot.find("mentions").map(scalars::items).orElse(List.of())) {
      PassingSlot mention = mention(node);
      if (mentions.stream().anyMatch(before -> takes(before, mention))) {
        draft.report(
            Code.REPEATED_MENTION,
            node.place(),
            "the slot \"%s\" is read so already by a mention above, which is tried first: take this"
                    .formatted(mention.slot())
                + " one out");
      }
      mentions.add(mention);
    }
    return List.copyOf(mentions);
  }

  /** Whether all that the second would read is read by the first. */
  private static boolean takes(PassingSlot first, PassingSlot second) {
    boolean whenever = first.on().isEmpty() && first.near().isEmpty();
    boolean all =
        first.choices().isEmpty()
            || (!second.choices().isEmpty() && first.choices().containsAll(second.choices()));
    return all
        && first.reads() == second.reads()
        && !first.slot().value().equals(StandIn.NAME)
        && first.slot().equals(second.slot())
        && (whenever
            || (!(second.on().isEmpty() && second.near().isEmpty())
                && first.on().containsAll(second.on())
                && first.near().containsAll(second.near())));
  }

  private PassingSlot mention(Node node) {
    Form form =
        Form.of(
            node,
            "a mention",
            draft.report(),
            "reads",
            "slot",
            "choices",
            "on",
            "near",
            "say_back");
    Optional<Scalars.Named<SlotName>> slot =
        form.need("slot").flatMap(text -> scalars.name(text, SlotName::new));
    Optional<Reading> reading =
        form.need("reads").flatMap(word -> scalars.word(word, "reading", READINGS));
    slot.ifPresent(
        named -> {
          draft.claims().add(new Claim.Exists(named.place(), Kind.SLOT, named.value().value()));
          reading.ifPresent(
              found -> draft.claims().add(new Claim.Reads(named.place(), named.value(), found)));
        });
    return new PassingSlot(
        reading.orElse(Reading.NUMBER),
        slot.map(Scalars.Named::value).orElseGet(() -> new SlotName(StandIn.NAME)),
        choices(form, slot.map(Scalars.Named::value)),
        on(form),
        form.find("near").map(scalars::entries).orElse(List.of()).stream()
            .map(Text.Line::value)
            .toList(),
        new WordsReader(draft).need(form, "say_back", Role.SAY_BACK));
  }

  private Set<ChoiceId> choices(Form form, Optional<SlotName> slot) {
    Set<ChoiceId> choices = new LinkedHashSet<>();
    Optional<Node> written = form.find("choices");
    written
        .filter(node -> node instanceof Items items && items.nodes().isEmpty())
        .ifPresent(
            node ->
                draft.report(
                    Code.EMPTY_VALUE,
                    node.place(),
                    "this list of choices holds nothing: write some, or leave \"choices:\" out for"
                        + " all"));
    written
        .map(node -> scalars.names(node, ChoiceId::new))
        .orElse(List.of())
        .forEach(
            choice -> {
              slot.ifPresent(
                  name ->
                      draft
                          .claims()
                          .add(new Claim.Tells(choice.place(), name, choice.value().value())));
              choices.add(choice.value());
            });
    return choices;
  }

  private Set<IntentName> on(Form form) {
    Set<IntentName> intents = new LinkedHashSet<>();
    form.find("on")
        .map(node -> scalars.names(node, IntentName::new))
        .orElse(List.of())
        .forEach(
            intent -> {
              new HomeReader(draft).mentions(intent);
              intents.add(intent.value());
            });
    return intents;
  }
}

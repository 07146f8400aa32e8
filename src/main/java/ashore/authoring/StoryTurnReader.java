package ashore.authoring;

import ashore.dialog.CardName;
import ashore.dialog.SlotName;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of one story, in order. */
final class StoryTurnReader {
  private static final Pattern TIME =
      Pattern.compile("\\+(\\d{1,5}) ?(min|minutes?|h|hours?|d|days?)");

  private final Draft draft;
  private final Scalars scalars;
  private final DeedReader deeds;
  private final StoryState state;

  StoryTurnReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
    this.deeds = new DeedReader(draft);
    this.state = new StoryState(draft.claims());
  }

  Optional<StoryTurn> read(Node node) {
    Form form =
        Form.of(
            node,
            "a turn",
            draft.report(),
            "user",
            "tap",
            "old_tap",
            "bot",
            "says",
            "slots",
            "twice",
            "together",
            "restart",
            "clock",
            "edit");
    if (!(node instanceof Block block)) {
      return Optional.empty();
    }
    if (block.entries().size() != 1) {
      draft.report(
          Code.NOT_ONE_THING, node.place(), "a turn has one key: begin each with its own \"- \"");
    }
    return block.keys().stream()
        .findFirst()
        .flatMap(key -> form.find(key).flatMap(value -> turn(key, value, node.place().position())));
  }

  /** Names of what can be passed: one, or a list. */
  List<String> passed(Node node) {
    List<Node> nodes = node instanceof Text ? List.of(node) : scalars.items(node);
    return nodes.stream()
        .flatMap(item -> scalars.text(item).stream())
        .map(
            text -> {
              state.claim(new Claim.Passes(text.place(), text.value()));
              return text.value();
            })
        .toList();
  }

  /** Names of cards that the plan holds. */
  void planned(Scalars.Named<CardName> card) {
    state.claim(new Claim.Exists(card.place(), Kind.CARD, card.value().value()));
  }

  private Optional<StoryTurn> turn(String key, Node value, Position position) {
    Optional<StoryTurn> turn =
        DeedReader.reads(key)
            ? deeds.read(key, value, position, state).map(StoryTurn.class::cast)
            : other(key, value, position);
    turn.ifPresent(this::follow);
    return turn;
  }

  private Optional<StoryTurn> other(String key, Node value, Position position) {
    return switch (key) {
      case "bot" -> Optional.of(new StoryTurn.Bot(position, passed(value)));
      case "says" -> scalars.text(value).map(text -> new StoryTurn.Says(position, text.value()));
      case "slots" -> Optional.of(new StoryTurn.Slots(position, slots(value)));
      case "twice" ->
          deeds
              .one(value, "what is delivered twice", state)
              .map(deed -> new StoryTurn.Twice(position, deed));
      case "together" -> Optional.of(new StoryTurn.Together(position, together(value)));
      case "restart" ->
          scalars.yes(value, "restart")
              ? Optional.of(new StoryTurn.Restart(position))
              : Optional.empty();
      case "clock" ->
          scalars.text(value).flatMap(this::time).map(time -> new StoryTurn.Clock(position, time));
      case "edit" -> Optional.of(new StoryTurn.Edit(position, new EditReader(draft).read(value)));
      default -> Optional.empty();
    };
  }

  /** Notes what this line tells of the question that is open after it. */
  private void follow(StoryTurn turn) {
    switch (turn) {
      case StoryTurn.Bot bot -> {
        if (!bot.passed().isEmpty()) {
          state.passed(bot.passed().getLast());
        }
      }
      case StoryTurn.Edit edit -> state.edit();
      case StoryTurn.Deed deed -> state.goOn();
      case StoryTurn.Twice twice -> state.goOn();
      case StoryTurn.Together together -> state.goOn();
      case StoryTurn.Says says -> {}
      case StoryTurn.Slots slots -> {}
      case StoryTurn.Restart restart -> {}
      case StoryTurn.Clock clock -> {}
    }
  }

  private List<StoryTurn.Deed> together(Node value) {
    return scalars.items(value).stream()
        .flatMap(node -> deeds.one(node, "what is done at the same moment", state).stream())
        .toList();
  }

  private Map<SlotName, String> slots(Node node) {
    Map<SlotName, String> values = new LinkedHashMap<>();
    Form.block(node, "a list of slots", draft.report())
        .ifPresent(block -> block.entries().forEach(entry -> slot(entry, values)));
    return values;
  }

  private void slot(Block.Entry entry, Map<SlotName, String> values) {
    List<Node> nodes =
        entry.value() instanceof Items items ? items.nodes() : List.of(entry.value());
    List<Text> texts = nodes.stream().flatMap(node -> scalars.text(node).stream()).toList();
    scalars
        .named(entry.key(), SlotName::new)
        .ifPresent(
            slot -> {
              state.claim(new Claim.Exists(slot.place(), Kind.SLOT, slot.value().value()));
              texts.forEach(
                  text -> state.claim(new Claim.Holds(text.place(), slot.value(), text.value())));
              values.put(slot.value(), String.join(", ", texts.stream().map(Text::value).toList()));
            });
  }

  private Optional<Duration> time(Text text) {
    Matcher time = TIME.matcher(text.value());
    if (!time.matches()) {
      draft.report(
          Code.BAD_DURATION,
          text.place(),
          "\"%s\" is no time: write it like +30 min, +25 h or +3 days".formatted(text.value()));
      return Optional.empty();
    }
    int count = Integer.parseInt(time.group(1));
    return Optional.of(
        switch (time.group(2).charAt(0)) {
          case 'm' -> Duration.ofMinutes(count);
          case 'h' -> Duration.ofHours(count);
          default -> Duration.ofDays(count);
        });
  }
}

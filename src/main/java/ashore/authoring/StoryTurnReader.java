package ashore.authoring;

import ashore.dialog.SlotName;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one line of a story. */
final class StoryTurnReader {
  private static final Pattern TIME =
      Pattern.compile("\\+(\\d{1,5}) ?(min|minutes?|h|hours?|d|days?)");

  private final Draft draft;
  private final Scalars scalars;

  StoryTurnReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  Optional<StoryTurn> read(Node node) {
    Form form =
        Form.of(
            node,
            "a turn",
            draft.report(),
            "user",
            "bot",
            "slots",
            "tap",
            "says",
            "restart",
            "clock",
            "twice");
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
              draft.claims().add(new Claim.Passes(text.place(), text.value()));
              return text.value();
            })
        .toList();
  }

  private Optional<StoryTurn> turn(String key, Node value, Position position) {
    return switch (key) {
      case "user" -> scalars.text(value).map(text -> new StoryTurn.User(position, text.value()));
      case "bot" -> Optional.of(new StoryTurn.Bot(position, passed(value)));
      case "slots" -> Optional.of(new StoryTurn.Slots(position, slots(value)));
      case "tap" -> scalars.text(value).map(text -> new StoryTurn.Tap(position, text.value()));
      case "says" -> scalars.text(value).map(text -> new StoryTurn.Says(position, text.value()));
      case "restart" ->
          scalars.yes(value, "restart")
              ? Optional.of(new StoryTurn.Restart(position))
              : Optional.empty();
      case "clock" ->
          scalars.text(value).flatMap(this::time).map(time -> new StoryTurn.Clock(position, time));
      case "twice" -> twice(value).map(text -> new StoryTurn.Twice(position, text));
      default -> Optional.empty();
    };
  }

  private Optional<String> twice(Node value) {
    return Form.of(value, "a message delivered twice", draft.report(), "user")
        .need("user")
        .flatMap(scalars::text)
        .map(Text::value);
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
              draft.claims().add(new Claim.Exists(slot.place(), Kind.SLOT, slot.value().value()));
              texts.forEach(
                  text ->
                      draft
                          .claims()
                          .add(new Claim.Holds(text.place(), slot.value(), text.value())));
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

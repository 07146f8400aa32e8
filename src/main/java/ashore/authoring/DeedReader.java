package ashore.authoring;

import ashore.dialog.StateName;
import java.util.List;
import java.util.Optional;

/** Reads what a person does in a story: writes, taps, taps an old button. */
final class DeedReader {
  private static final List<String> KEYS = List.of("user", "tap", "old_tap");

  private final Draft draft;
  private final Scalars scalars;

  DeedReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  static boolean reads(String key) {
    return KEYS.contains(key);
  }

  /**
   * The deed behind this key.
   *
   * @param before what the files before this line tell of the talk
   */
  Optional<StoryTurn.Deed> read(String key, Node value, Position position, StoryState before) {
    return switch (key) {
      case "user" -> scalars.text(value).map(text -> new StoryTurn.User(position, text.value()));
      case "tap" ->
          scalars
              .text(value)
              .map(
                  text -> {
                    before.claim(new Claim.Taps(text.place(), text.value(), before.asked()));
                    return new StoryTurn.Tap(position, text.value());
                  });
      case "old_tap" -> oldTap(value, position, before);
      default -> Optional.empty();
    };
  }

  /** The one deed of a turn that does something with it. */
  Optional<StoryTurn.Deed> one(Node node, String what, StoryState before) {
    Form form = Form.of(node, what, draft.report(), KEYS);
    if (!(node instanceof Block block)) {
      return Optional.empty();
    }
    if (block.entries().size() != 1) {
      draft.report(
          Code.NOT_ONE_THING, node.place(), what + " is one of " + String.join(", ", KEYS));
      return Optional.empty();
    }
    String key = block.keys().getFirst();
    return form.find(key).flatMap(value -> read(key, value, node.place().position(), before));
  }

  private Optional<StoryTurn.Deed> oldTap(Node value, Position position, StoryState before) {
    Form form = Form.of(value, "a tap on an old button", draft.report(), "question", "choice");
    Optional<Scalars.Named<StateName>> question =
        form.need("question").flatMap(node -> scalars.name(node, StateName::parse));
    Optional<Text> choice = form.need("choice").flatMap(scalars::text);
    question.ifPresent(
        state -> before.claim(new Claim.Passes(state.place(), state.value().toString())));
    if (question.isEmpty() || choice.isEmpty()) {
      return Optional.empty();
    }
    StateName state = question.get().value();
    before.claim(new Claim.Taps(choice.get().place(), choice.get().value(), Optional.of(state)));
    return Optional.of(new StoryTurn.OldTap(position, state, choice.get().value()));
  }
}

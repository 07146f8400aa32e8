package ashore.authoring;

import ashore.dialog.SlotName;
import java.util.Optional;
import java.util.Set;

/** Reads the name of a slot where it is filled. */
final class SlotReader {
  /** What placeholders and conditions mean by these is no slot. */
  private static final Set<String> TAKEN = Set.of("due", "fact", "today");

  private final Draft draft;

  SlotReader(Draft draft) {
    this.draft = draft;
  }

  /** The slot that this text names. */
  Optional<Scalars.Named<SlotName>> read(Node node) {
    return new Scalars(draft.report()).name(node, SlotName::new).filter(this::isFree);
  }

  /** The same, of a key. */
  Optional<Scalars.Named<SlotName>> read(Text text) {
    return new Scalars(draft.report()).named(text, SlotName::new).filter(this::isFree);
  }

  private boolean isFree(Scalars.Named<SlotName> slot) {
    String name = slot.value().value();
    boolean word = OperandParser.KEYWORDS.contains(name);
    boolean free = !word && !TAKEN.contains(name) && !name.startsWith("fact_");
    if (!free) {
      draft.report(
          Code.BAD_NAME,
          slot.place(),
          "a slot cannot be called \"%s\": that %s"
              .formatted(
                  name, word ? "is a word of conditions" : "name is kept for facts and dates"));
    }
    return free;
  }
}

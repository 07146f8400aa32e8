package ashore.store;

import ashore.conversation.Wake;
import ashore.dialog.StateName;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** Whether and when the bot speaks first, as the field "wake"; no field when it does not. */
final class WakeCodec {
  private WakeCodec() {}

  static void write(ObjectNode conversation, Wake wake) {
    switch (wake) {
      case Wake.Never() -> {}
      case Wake.Hushed() -> conversation.putObject("wake").put("type", "hushed");
      case Wake.Reminding reminding -> {
        ObjectNode tree = conversation.putObject("wake").put("type", "reminding");
        tree.put("question", reminding.question().toString()).put("sent", reminding.sent());
        reminding.due().ifPresent(due -> tree.put("due", due.toString()));
      }
    }
  }

  static Wake read(Fields conversation) {
    return conversation.object("wake").map(WakeCodec::wake).orElseGet(Wake.Never::new);
  }

  private static Wake wake(Fields tree) {
    return switch (tree.text("type")) {
      case "hushed" -> new Wake.Hushed();
      case "reminding" ->
          new Wake.Reminding(
              StateName.parse(tree.text("question")),
              tree.integer("sent"),
              tree.optionalText("due").map(Instant::parse));
      default -> throw new IllegalArgumentException("wake: type must be a known one");
    };
  }
}

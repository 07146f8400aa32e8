package ashore.monitoring;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How the bot is, for programs. */
final class HealthJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private HealthJson() {}

  static String of(Health health) {
    ObjectNode json = MAPPER.createObjectNode().put("status", health.isGood() ? "up" : "down");
    updates(health, json.putObject("updates"));
    json.putObject("store").put("reachable", health.backlog().isPresent());
    health.backlog().ifPresent(waiting -> json.putObject("outbox").put("waiting", waiting));
    dialogs(health.dialogs(), json.putObject("dialogs"));
    return json + "\n";
  }

  private static void updates(Health health, ObjectNode json) {
    json.put("by", health.updates().way()).put("alive", health.areComing());
    health.updates().lastContact().ifPresent(last -> json.put("last_contact", last.toString()));
    json.put("seconds_without_contact", health.silence().toSeconds());
  }

  private static void dialogs(Health.Dialogs dialogs, ObjectNode json) {
    json.put("version", dialogs.version()).put("since", dialogs.since().toString());
    dialogs
        .refused()
        .ifPresent(
            refused ->
                json.putObject("edit_not_in_use")
                    .put("at", refused.at().toString())
                    .put("reason", refused.reason()));
  }
}

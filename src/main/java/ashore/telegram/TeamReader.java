package ashore.telegram;

import ashore.runner.TeamMessage;
import ashore.runner.TeamMessage.Act;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what happens in the group of the team. Who writes there belongs to it: Telegram lets nobody
 * else in. Thread-safe.
 */
final class TeamReader {
  private static final Pattern COMMAND =
      Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@\\w+)?(?:\\s+(.*))?", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("#([0-9]{1,9})(?![0-9])");
  private static final int LONGEST_NAME = 40;

  private final TeamGroup group;
  private final InstantSource clock;

  TeamReader(TeamGroup group, InstantSource clock) {
    this.group = group;
    this.clock = clock;
  }

  /** Whether a chat is the group. */
  boolean isOfTeam(JsonNode chat) {
    return chat.path("id").canConvertToLong() && group.is(chat.path("id").asLong());
  }

  /** What a message in the group is. */
  Arrival message(String id, JsonNode message) {
    JsonNode moved = message.path("migrate_to_chat_id");
    if (moved.canConvertToLong()) {
      group.movedTo(moved.asLong());
    }
    boolean byGroup = isOfTeam(message.path("sender_chat"));
    if (message.path("is_automatic_forward").asBoolean()
        || (message.path("from").path("is_bot").asBoolean() && !byGroup)) {
      return new Arrival.Nothing("not by one of the team");
    }
    Optional<String> words = text(message, "text").or(() -> text(message, "caption"));
    return words
        .map(TeamReader::said)
        .or(() -> media(message))
        .<Arrival>map(act -> new Arrival.OfTeam(arrived(id, message, act)))
        .orElseGet(() -> new Arrival.Nothing("nothing that one of the team said"));
  }

  /** What a button pressed in the group is. */
  Arrival tap(String id, JsonNode query) {
    return TeamTap.read(query.path("data").asText())
        .<Arrival>map(
            act ->
                new Arrival.OfTeam(
                    new TeamMessage(
                        id, group.key(), clock.instant(), name(query), Optional.empty(), act)))
        .orElseGet(() -> new Arrival.Nothing("no button of a case"));
  }

  private TeamMessage arrived(String id, JsonNode message, Act act) {
    return new TeamMessage(id, group.key(), clock.instant(), name(message), about(message), act);
  }

  /** The number of the case that begins every message of the bot about it. */
  private static Optional<Long> about(JsonNode message) {
    JsonNode answered = message.path("reply_to_message");
    if (!answered.path("from").path("is_bot").asBoolean()) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(answered.path("text").asText());
    return number.lookingAt() ? Optional.of(Long.valueOf(number.group(1))) : Optional.empty();
  }

  private static Act said(String text) {
    Matcher command = COMMAND.matcher(text);
    if (!command.matches()) {
      return new Act.Wrote(text);
    }
    String argument = command.group(2);
    return new Act.Commanded(
        command.group(1).toLowerCase(Locale.ROOT), argument == null ? "" : argument.strip());
  }

  private static Optional<Act> media(JsonNode message) {
    return message.has("reply_to_message") && UpdateReader.MEDIA.stream().anyMatch(message::has)
        ? Optional.of(new Act.Media())
        : Optional.empty();
  }

  /** What people of the group call who did it; an administrator may hide behind the group. */
  private static Optional<String> name(JsonNode done) {
    JsonNode from = done.path("from");
    return from.path("is_bot").asBoolean()
        ? text(done, "author_signature").map(TeamReader::shortened)
        : text(from, "first_name").map(TeamReader::shortened);
  }

  private static String shortened(String name) {
    String line = name.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_NAME ? line : line.substring(0, Cut.end(line, LONGEST_NAME));
  }

  private static Optional<String> text(JsonNode object, String field) {
    JsonNode node = object.path(field);
    return node.isTextual() && !node.asText().isBlank()
        ? Optional.of(node.asText())
        : Optional.empty();
  }
}

package ashore.telegram;

import ashore.dialog.Language;
import ashore.runner.ChatKey;
import ashore.runner.Incoming;
import ashore.runner.Incoming.Content;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads updates, looking only at what is needed and trusting nothing. Thread-safe.
 *
 * <p>Private chats only: debts are nobody else's business, so in a group only a command is
 * answered, by the way to the private chat.
 */
final class UpdateReader {
  private static final Pattern COMMAND =
      Pattern.compile("/([A-Za-z0-9_]{1,32})(@\\w+)?(\\s.*)?", Pattern.DOTALL);

  /** Fields of a message that hold something other than text. */
  static final List<String> MEDIA =
      List.of(
          "animation",
          "audio",
          "checklist",
          "contact",
          "dice",
          "document",
          "game",
          "live_photo",
          "location",
          "paid_media",
          "photo",
          "poll",
          "rich_message",
          "sticker",
          "story",
          "venue",
          "video",
          "video_note",
          "voice");

  private static final Set<String> GROUPS = Set.of("group", "supergroup");

  private final InstantSource clock;

  private final Supplier<Optional<String>> name;
  private final Optional<TeamReader> team;

  /**
   * Reads with this clock.
   *
   * @param name how the bot is called, without @; asked only for a command of a group that names a
   *     bot
   */
  UpdateReader(InstantSource clock, Supplier<Optional<String>> name) {
    this(clock, name, Optional.empty());
  }

  /**
   * Reads for a bot with a team.
   *
   * @param group where the team is told of cases
   */
  UpdateReader(InstantSource clock, Supplier<Optional<String>> name, Optional<TeamGroup> group) {
    this.clock = clock;
    this.name = name;
    this.team = group.map(known -> new TeamReader(known, clock));
  }

  private Optional<TeamReader> team(JsonNode chat) {
    return team.filter(reader -> reader.isOfTeam(chat));
  }

  /** The number by which an update is confirmed; none when it has no usable one. */
  static OptionalLong number(JsonNode update) {
    return integer(update.path("update_id"));
  }

  /** The id by which a tap is answered, whatever it means. */
  static Optional<String> tapId(JsonNode update) {
    return text(update.path("callback_query").path("id"));
  }

  /** What an update is. */
  Arrival read(JsonNode update) {
    OptionalLong number = number(update);
    if (number.isEmpty()) {
      return new Arrival.Nothing("no update id");
    }
    String id = "telegram:" + number.getAsLong();
    if (update.has("message")) {
      return message(id, update.path("message"));
    }
    if (update.has("edited_message")) {
      return edit(id, update.path("edited_message"));
    }
    if (update.has("callback_query")) {
      return tap(id, update.path("callback_query"));
    }
    if (update.has("my_chat_member")) {
      return membership(update.path("my_chat_member"));
    }
    return new Arrival.Nothing("an unknown kind of update");
  }

  private Arrival edit(String id, JsonNode message) {
    Optional<ChatKey> chat = privateChat(message.path("chat"));
    Optional<String> words = words(message);
    return chat.isPresent() && words.isPresent()
        ? received(id, chat.get(), new Content.Edit(words.get()), message)
        : new Arrival.Nothing("an edit of no text in a private chat");
  }

  /** Where others read along only a command is answered, in one line. */
  private Arrival inGroup(String id, JsonNode message) {
    OptionalLong chat = integer(message.path("chat").path("id"));
    Matcher command = COMMAND.matcher(text(message.path("text")).orElse(""));
    boolean group = GROUPS.contains(message.path("chat").path("type").asText());
    return chat.isPresent() && group && command.matches() && isForUs(command.group(2))
        ? new Arrival.Received(
            new Incoming(
                id,
                TelegramChat.key(chat.getAsLong()),
                clock.instant(),
                new Content.InGroup(),
                language(message)))
        : new Arrival.Nothing("not in a private chat");
  }

  private boolean isForUs(@Nullable String named) {
    return named == null
        || name.get().filter(own -> named.substring(1).equalsIgnoreCase(own)).isPresent();
  }

  private Arrival message(String id, JsonNode message) {
    Optional<TeamReader> ofTeam = team(message.path("chat"));
    if (ofTeam.isPresent()) {
      return ofTeam.get().message(id, message);
    }
    if (message.path("from").path("is_bot").asBoolean()) {
      return new Arrival.Nothing("from a bot");
    }
    Optional<ChatKey> chat = privateChat(message.path("chat"));
    if (chat.isEmpty()) {
      return inGroup(id, message);
    }
    return content(message)
        .map(content -> received(id, chat.get(), content, message))
        .orElseGet(() -> new Arrival.Nothing("a message without content of a person"));
  }

  private Arrival tap(String id, JsonNode query) {
    Optional<TeamReader> ofTeam = team(query.path("message").path("chat"));
    if (ofTeam.isPresent()) {
      return ofTeam.get().tap(id, query);
    }
    Optional<ChatKey> chat = privateChat(query.path("message").path("chat"));
    if (chat.isEmpty()) {
      return new Arrival.Nothing("a tap not in a private chat");
    }
    Content content = TapCode.read(text(query.path("data")).orElse(""));
    return new Arrival.Received(
        new Incoming(id, chat.get(), clock.instant(), content, language(query)));
  }

  private static Arrival membership(JsonNode change) {
    boolean blocked = change.path("new_chat_member").path("status").asText().equals("kicked");
    return privateChat(change.path("chat"))
        .filter(chat -> blocked)
        .<Arrival>map(Arrival.Left::new)
        .orElseGet(() -> new Arrival.Nothing("a change of membership"));
  }

  private Arrival received(String id, ChatKey chat, Content content, JsonNode message) {
    OptionalLong number = integer(message.path("message_id"));
    Optional<String> name =
        number.isPresent() ? Optional.of(Long.toString(number.getAsLong())) : Optional.empty();
    return new Arrival.Received(
        new Incoming(id, chat, clock.instant(), content, language(message), name));
  }

  private static Optional<Language> language(JsonNode sent) {
    return text(sent.path("from").path("language_code")).flatMap(SpokenLanguage::of);
  }

  private static Optional<Content> content(JsonNode message) {
    Optional<String> words = words(message);
    if (words.isPresent()) {
      return words.map(UpdateReader::spoken);
    }
    return MEDIA.stream().anyMatch(message::has)
        ? Optional.of(new Content.Media())
        : Optional.empty();
  }

  private static Optional<String> words(JsonNode message) {
    return text(message.path("text")).or(() -> text(message.path("caption")));
  }

  private static Content spoken(String text) {
    Matcher command = COMMAND.matcher(text);
    return command.matches()
        ? new Content.Command(command.group(1).toLowerCase(Locale.ROOT), behind(command))
        : new Content.Text(text);
  }

  private static String behind(Matcher command) {
    String argument = command.group(3);
    return argument == null ? "" : argument.strip();
  }

  private static Optional<ChatKey> privateChat(JsonNode chat) {
    OptionalLong id = integer(chat.path("id"));
    return chat.path("type").asText().equals("private") && id.isPresent()
        ? Optional.of(TelegramChat.key(id.getAsLong()))
        : Optional.empty();
  }

  private static OptionalLong integer(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong()
        ? OptionalLong.of(node.asLong())
        : OptionalLong.empty();
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() && !node.asText().isBlank()
        ? Optional.of(node.asText())
        : Optional.empty();
  }
}

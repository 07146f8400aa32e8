package ashore.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody who talks to the bot, as a test scripts it. Thread-safe. */
public final class Person {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String TICK = "✓ ";

  private final long id;
  private final UpdateQueue updates;
  private final List<SentMessage> messages = new ArrayList<>();
  private final List<Long> own = new ArrayList<>();
  private String language = "en";
  private String name;
  private String found = "";
  private boolean blocked;
  private long moved;
  private int numbers;

  Person(long id, UpdateQueue updates) {
    this.id = id;
    this.updates = updates;
    this.name = "Person " + id;
  }

  /** The number of the person, and of the private chat. */
  public long id() {
    return id;
  }

  /** From now on the app speaks this language, an IETF tag. */
  public synchronized Person speaks(String tag) {
    language = tag;
    return this;
  }

  /** Sends a text; returns the number of the update. */
  public long writes(String text) {
    ObjectNode message = message();
    message.put("text", text);
    return send("message", message);
  }

  /** Changes the last message that the person sent; returns the number of the update. */
  public long edits(String text) {
    return edit(ownMessages().getLast(), text);
  }

  /** Changes the first message that the person sent; returns the number of the update. */
  public long editsFirst(String text) {
    return edit(ownMessages().getFirst(), text);
  }

  private long edit(long number, String text) {
    ObjectNode message = MAPPER.createObjectNode();
    message.put("message_id", number).put("date", 1_795_168_800L).put("edit_date", 1_795_168_900L);
    message.set("from", user());
    message.set("chat", chat());
    message.put("text", text);
    return send("edited_message", message);
  }

  /** Sends a text in a group; returns the number of the update. */
  public long writesIn(long group, String text) {
    ObjectNode message = message();
    message.putObject("chat").put("id", group).put("type", "supergroup").put("title", "Group");
    message.put("text", text);
    return send("message", message);
  }

  /** Answers a message of the bot in a group; returns the number of the update. */
  public long repliesIn(Person group, SentMessage answered, String text) {
    ObjectNode message = message();
    message.set("chat", group.chat());
    message.put("text", text);
    ObjectNode replied = MAPPER.createObjectNode();
    replied.putObject("from").put("id", 99).put("is_bot", true).put("first_name", "Ashore");
    message.set("reply_to_message", answered.json(replied, group.chat()));
    return send("message", message);
  }

  /** Taps the newest button in a group that says this; returns the number of the update. */
  public long tapsIn(Person group, String label) {
    SentMessage shown = group.withButton(label);
    return tapsData(shown, group.buttonData(shown, label), group.chat());
  }

  private synchronized SentMessage withButton(String label) {
    return messages.reversed().stream()
        .filter(message -> message.buttons().stream().anyMatch(row -> row.contains(label)))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no button says \"" + label + "\"; messages: " + messages));
  }

  private String buttonData(SentMessage shown, String label) {
    return shown
        .keyboard()
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .filter(candidate -> says(candidate, label))
        .findFirst()
        .map(button -> button.path("callback_data").asText())
        .orElseThrow();
  }

  /** Telegram delivers an update with a text a second time. */
  public void writesAgain(long update, String text) {
    ObjectNode message = message();
    message.put("text", text);
    ObjectNode again = MAPPER.createObjectNode().put("update_id", update);
    again.set("message", message);
    updates.addAsIs(again);
  }

  /**
   * Sends something that is no text: {@code photo}, {@code voice}, …; returns the update's number.
   */
  public long sends(String kind) {
    ObjectNode message = message();
    message.putObject(kind).put("file_id", "AwADBAADr");
    return send("message", message);
  }

  /**
   * Taps the newest button that says this, ticked or not; returns the number of the update.
   *
   * @throws AssertionError when no message has such a button
   */
  public synchronized long taps(String label) {
    for (SentMessage message : messages.reversed()) {
      Optional<JsonNode> button =
          message
              .keyboard()
              .valueStream()
              .flatMap(JsonNode::valueStream)
              .filter(candidate -> says(candidate, label))
              .findFirst();
      if (button.isPresent()) {
        return tapsData(message, button.get().path("callback_data").asText());
      }
    }
    throw new AssertionError("no button says \"" + label + "\"; messages: " + messages);
  }

  /** Taps a button of this message that sends these data back; returns the update's number. */
  public synchronized long tapsData(SentMessage message, String data) {
    return tapsData(message, data, chat());
  }

  private synchronized long tapsData(SentMessage message, String data, ObjectNode in) {
    ObjectNode query = MAPPER.createObjectNode();
    query.put("id", "callback-" + id + "-" + ++numbers).put("chat_instance", "-1");
    query.set("from", user());
    ObjectNode shown = MAPPER.createObjectNode();
    shown.putObject("from").put("id", 99).put("is_bot", true).put("first_name", "Ashore");
    query.set("message", message.json(shown, in));
    query.put("data", data);
    return send("callback_query", query);
  }

  /** Blocks the bot; returns the number of the update. */
  public synchronized long blocks() {
    blocked = true;
    return membership("member", "kicked");
  }

  /** The group gets another number. */
  public synchronized void movesTo(long number) {
    moved = number;
  }

  synchronized long movedTo() {
    return moved;
  }

  /** Takes the block back; returns the number of the update. */
  public synchronized long unblocks() {
    blocked = false;
    return membership("kicked", "member");
  }

  /** Whether nothing can be sent to them. */
  public synchronized boolean hasBlocked() {
    return blocked;
  }

  /** All messages of the bot, oldest first. */
  public synchronized List<SentMessage> messages() {
    return List.copyOf(messages);
  }

  /** What the newest messages of the bot say, oldest first. */
  public synchronized List<String> lastMessages(int count) {
    return messages.subList(Math.max(0, messages.size() - count), messages.size()).stream()
        .map(SentMessage::text)
        .toList();
  }

  /**
   * Waits until the bot has sent so many messages in all; returns the newest.
   *
   * @throws AssertionError after five seconds
   */
  public synchronized SentMessage awaitMessages(int count) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (messages.size() < count) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError(
            "after " + PATIENCE + " there are " + messages.size() + " messages, not " + count);
      }
      wait(left);
    }
    return messages.getLast();
  }

  /** The numbers of the person's own messages that still stand in the chat, oldest first. */
  public synchronized List<Long> ownMessages() {
    return List.copyOf(own);
  }

  /** A message is removed from the chat, whoever sent it. */
  synchronized void loses(long number) {
    messages.removeIf(message -> message.id() == number);
    own.remove(number);
  }

  synchronized void receives(SentMessage message) {
    messages.add(message);
    notifyAll();
  }

  /** Changes a message; false when there is none with this number. */
  synchronized boolean changes(SentMessage changed) {
    for (int i = 0; i < messages.size(); i++) {
      if (messages.get(i).id() == changed.id()) {
        messages.set(i, changed);
        return true;
      }
    }
    return false;
  }

  /** From now on anybody finds the group by this name. */
  public synchronized void isPublicAs(String username) {
    found = username;
  }

  synchronized ObjectNode chat() {
    ObjectNode chat =
        MAPPER
            .createObjectNode()
            .put("id", id)
            .put(id < 0 ? "title" : "first_name", "Person " + id)
            .put("type", id < 0 ? "supergroup" : "private");
    return found.isEmpty() ? chat : chat.put("username", found);
  }

  /** From now on others see this name. */
  public synchronized Person isCalled(String firstName) {
    name = firstName;
    return this;
  }

  private synchronized ObjectNode user() {
    return MAPPER
        .createObjectNode()
        .put("id", id)
        .put("is_bot", false)
        .put("first_name", name)
        .put("language_code", language);
  }

  private synchronized ObjectNode message() {
    ObjectNode message = MAPPER.createObjectNode();
    long number = 1_000_000L + ++numbers;
    own.add(number);
    message.put("message_id", number).put("date", 1_795_168_800L);
    message.set("from", user());
    message.set("chat", chat());
    return message;
  }

  private long membership(String before, String after) {
    ObjectNode change = MAPPER.createObjectNode().put("date", 1_795_168_800L);
    change.set("chat", chat());
    change.set("from", user());
    change.putObject("old_chat_member").put("status", before);
    change.putObject("new_chat_member").put("status", after);
    return send("my_chat_member", change);
  }

  private long send(String kind, ObjectNode content) {
    ObjectNode update = MAPPER.createObjectNode();
    update.set(kind, content);
    return updates.add(update);
  }

  private static boolean says(JsonNode button, String label) {
    String text = button.path("text").asText();
    return text.equals(label) || text.equals(TICK + label);
  }
}

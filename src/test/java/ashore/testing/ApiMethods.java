package ashore.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the stand-in does when a method is called without a fault. Thread-safe. */
final class ApiMethods {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LONGEST_TEXT = 4_096;
  private static final int MOST_BYTES = 32_768;
  private static final int LONGEST_BUTTON_CODE = 64;
  private static final int LONGEST_POLL = 50;
  private static final int MOST_DELETED = 100;

  private final Map<Long, Person> people = new ConcurrentHashMap<>();
  private final AtomicLong messageNumbers = new AtomicLong(100);
  private final UpdateQueue updates;
  private volatile Optional<WebhookDelivery> webhook = Optional.empty();

  ApiMethods(UpdateQueue updates) {
    this.updates = updates;
  }

  /** Telegram says no. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final int code;
    private final long movedTo;

    Refused(int code, String description) {
      this(code, description, 0);
    }

    Refused(int code, String description, long movedTo) {
      super(description);
      this.code = code;
      this.movedTo = movedTo;
    }

    /** The number that the group has now; 0 when it has not moved. */
    long movedTo() {
      return movedTo;
    }

    int code() {
      return code;
    }
  }

  Person person(long id) {
    return people.computeIfAbsent(id, number -> new Person(number, updates));
  }

  Optional<WebhookDelivery> webhook() {
    return webhook;
  }

  /** Where updates go from now on; nowhere, when it is absent: they wait to be polled. */
  void sendTo(Optional<WebhookDelivery> next) {
    webhook.ifPresent(WebhookDelivery::close);
    webhook = next;
    if (next.isPresent()) {
      updates.endPolls();
    }
  }

  /** The result of a call. */
  JsonNode result(ApiCall call) throws Refused, InterruptedException {
    return switch (call.method()) {
      case "getUpdates" -> poll(call);
      case "getMe" -> me();
      case "sendMessage" -> send(call);
      case "sendDocument" -> document(call);
      case "editMessageText" -> edit(call);
      case "deleteMessages" -> delete(call);
      case "getChat" -> chat(call);
      case "createForumTopic" -> topic(call);
      case "setWebhook" -> setWebhook(call);
      case "deleteWebhook" -> {
        sendTo(Optional.empty());
        yield BooleanNode.TRUE;
      }
      case "getWebhookInfo" -> webhookInfo();
      default -> BooleanNode.TRUE;
    };
  }

  /** As a Bot API server on the same machine: there HTTP will do. */
  private JsonNode setWebhook(ApiCall call) throws Refused {
    String url = call.get("url").asText();
    if (!url.startsWith("https://") && !url.startsWith("http://127.0.0.1:")) {
      throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
    }
    if (!call.get("secret_token").asText().matches("[A-Za-z0-9_-]{0,256}")) {
      throw badRequest("secret token contains illegal characters");
    }
    sendTo(Optional.of(new WebhookDelivery(call, updates)));
    return BooleanNode.TRUE;
  }

  private JsonNode webhookInfo() {
    return webhook
        .map(WebhookDelivery::info)
        .orElseGet(
            () ->
                MAPPER
                    .createObjectNode()
                    .put("url", "")
                    .put("has_custom_certificate", false)
                    .put("pending_update_count", updates.count()));
  }

  private JsonNode poll(ApiCall call) throws Refused, InterruptedException {
    if (webhook.isPresent()) {
      throw new Refused(
          409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook");
    }
    int seconds = Math.min(call.get("timeout").asInt(0), LONGEST_POLL);
    Optional<List<JsonNode>> batch =
        updates.poll(call.get("offset").asLong(0), call.get("limit").asInt(100), seconds);
    if (batch.isEmpty() && webhook.isPresent()) {
      throw new Refused(409, "Conflict: terminated by setWebhook request");
    }
    if (batch.isEmpty()) {
      throw new Refused(
          409,
          "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
              + " is running");
    }
    ArrayNode result = MAPPER.createArrayNode();
    batch.get().forEach(result::add);
    return result;
  }

  private static JsonNode me() {
    return MAPPER
        .createObjectNode()
        .put("id", 99)
        .put("is_bot", true)
        .put("first_name", "Ashore")
        .put("username", "ashore_bot");
  }

  private JsonNode send(ApiCall call) throws Refused {
    Person person = reachable(call);
    SentMessage message = message(call, messageNumbers.incrementAndGet());
    person.receives(message);
    return message.json(MAPPER.createObjectNode(), person.chat());
  }

  /** A file stands in the chat by its name. */
  private JsonNode document(ApiCall call) throws Refused {
    Person person = reachable(call);
    String name = call.get("document").asText();
    SentMessage message =
        new SentMessage(messageNumbers.incrementAndGet(), name, name, MAPPER.createArrayNode());
    person.receives(message);
    ObjectNode sent = message.json(MAPPER.createObjectNode(), person.chat());
    sent.remove("text");
    sent.putObject("document").put("file_id", "f" + message.id()).put("file_unique_id", name);
    return sent;
  }

  private JsonNode edit(ApiCall call) throws Refused {
    Person person = reachable(call);
    SentMessage changed = message(call, call.get("message_id").asLong());
    if (person.messages().contains(changed)) {
      throw badRequest(
          "message is not modified: specified new message content and reply markup are exactly the"
              + " same as a current content and reply markup of the message");
    }
    if (!person.changes(changed)) {
      throw badRequest("message to edit not found");
    }
    return changed.json(MAPPER.createObjectNode(), person.chat());
  }

  private JsonNode chat(ApiCall call) throws Refused {
    ObjectNode chat = reachable(call).chat();
    chat.put("accent_color_id", 1).put("max_reaction_count", 11);
    return chat;
  }

  private JsonNode topic(ApiCall call) throws Refused {
    reachable(call);
    return MAPPER
        .createObjectNode()
        .put("message_thread_id", messageNumbers.incrementAndGet())
        .put("name", call.get("name").asText())
        .put("icon_color", 7_322_096);
  }

  /** What is not there is passed over. */
  private JsonNode delete(ApiCall call) throws Refused {
    Person person = reachable(call);
    JsonNode ids = call.get("message_ids");
    if (ids.isEmpty() || ids.size() > MOST_DELETED) {
      throw badRequest("wrong number of message identifiers specified");
    }
    ids.forEach(id -> person.loses(id.asLong()));
    return BooleanNode.TRUE;
  }

  private Person reachable(ApiCall call) throws Refused {
    Person person = people.get(call.get("chat_id").asLong());
    if (person == null) {
      throw badRequest("chat not found");
    }
    if (person.movedTo() != 0) {
      throw new Refused(
          400, "Bad Request: group chat was upgraded to a supergroup chat", person.movedTo());
    }
    if (person.hasBlocked()) {
      throw new Refused(403, "Forbidden: bot was blocked by the user");
    }
    return person;
  }

  private static SentMessage message(ApiCall call, long id) throws Refused {
    String source = call.get("text").asText();
    if (source.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw badRequest("text is too long");
    }
    String text = source.strip();
    if (call.get("parse_mode").asText().equalsIgnoreCase("html")) {
      try {
        text = TelegramHtml.visible(source);
      } catch (TelegramHtml.Unparsable e) {
        throw badRequest("can't parse entities: " + e.getMessage());
      }
    }
    if (text.isEmpty()) {
      throw badRequest("message text is empty");
    }
    if (text.length() > LONGEST_TEXT) {
      throw badRequest("message is too long");
    }
    return new SentMessage(id, text, source, keyboard(call));
  }

  private static JsonNode keyboard(ApiCall call) throws Refused {
    JsonNode keyboard = call.get("reply_markup").path("inline_keyboard");
    for (JsonNode row : keyboard) {
      for (JsonNode button : row) {
        int bytes = button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_BUTTON_CODE) {
          throw badRequest("BUTTON_DATA_INVALID");
        }
      }
    }
    return keyboard.isMissingNode() ? MAPPER.createArrayNode() : keyboard;
  }

  private static Refused badRequest(String description) {
    return new Refused(400, "Bad Request: " + description);
  }

  /** A refusal as Telegram writes it. */
  static ObjectNode refusal(int code, String description, Optional<Integer> retryAfter) {
    ObjectNode body =
        MAPPER
            .createObjectNode()
            .put("ok", false)
            .put("error_code", code)
            .put("description", description);
    retryAfter.ifPresent(seconds -> body.putObject("parameters").put("retry_after", seconds));
    return body;
  }
}

package ashore.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A message of the bot as a person has it on the screen.
 *
 * @param id its number in the chat
 * @param text what can be read
 * @param source the text as the bot sent it, with markup
 * @param keyboard the rows of buttons under it, as the bot sent them
 */
public record SentMessage(long id, String text, String source, JsonNode keyboard) {
  /** What the buttons say, row by row. */
  public List<List<String>> buttons() {
    return keyboard
        .valueStream()
        .map(row -> row.valueStream().map(button -> button.path("text").asText()).toList())
        .toList();
  }

  ObjectNode json(ObjectNode message, ObjectNode chat) {
    message.put("message_id", id).put("date", 1_795_168_800L).put("text", text);
    message.set("chat", chat);
    if (!keyboard.isEmpty()) {
      message.putObject("reply_markup").set("inline_keyboard", keyboard);
    }
    return message;
  }
}

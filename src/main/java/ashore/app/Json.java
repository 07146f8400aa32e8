package ashore.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/** Trees of JSON as text, the same on every system. */
final class Json {
  private Json() {}

  /** The tree, indented by two; it ends without a line break. */
  static String text(JsonNode tree) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return written(new ObjectMapper().writer(printer), tree);
  }

  /** The tree on one line; it ends without a line break. */
  static String line(JsonNode tree) {
    return written(new ObjectMapper().writer(), tree);
  }

  private static String written(ObjectWriter writer, JsonNode tree) {
    try {
      return writer.writeValueAsString(tree);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of plain values cannot be written", impossible);
    }
  }
}

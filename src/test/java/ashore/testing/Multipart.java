package ashore.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which files travel, read far enough to see the parameters. */
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Multipart() {}

  static Optional<String> boundary(String contentType) {
    Matcher matcher = BOUNDARY.matcher(contentType);
    return contentType.startsWith("multipart/") && matcher.find()
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** The parameters; files as the text {@code attached}. */
  static ObjectNode read(String body, String boundary) {
    ObjectNode parameters = MAPPER.createObjectNode();
    for (String part : body.split(Pattern.quote("--" + boundary), -1)) {
      int head = part.indexOf("\r\n\r\n");
      Matcher name = NAME.matcher(part);
      if (head >= 0 && name.find() && name.start() < head) {
        boolean file = part.substring(0, head).contains("filename=");
        put(parameters, name.group(1), file ? "attached" : part.substring(head + 4).strip());
      }
    }
    return parameters;
  }

  /** Numbers, booleans, lists and objects travel as JSON, texts bare. */
  private static void put(ObjectNode parameters, String name, String value) {
    if (!value.matches("(?s)-?[0-9]+|true|false|\\[.*|\\{.*")) {
      parameters.put(name, value);
      return;
    }
    try {
      parameters.set(name, MAPPER.readTree(value));
    } catch (JsonProcessingException e) {
      parameters.put(name, value);
    }
  }
}

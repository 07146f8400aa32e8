package ashore.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which files travel, read far enough to see the parameters. */
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
  private static final String ATTACHED = "attach://";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Multipart() {}

  static Optional<String> boundary(String contentType) {
    Matcher matcher = BOUNDARY.matcher(contentType);
    return contentType.startsWith("multipart/") && matcher.find()
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** The parameters; files by their names, wherever in the form they are attached. */
  static ObjectNode read(String body, String boundary) {
    ObjectNode parameters = MAPPER.createObjectNode();
    ObjectNode files = MAPPER.createObjectNode();
    for (String part : body.split(Pattern.quote("--" + boundary), -1)) {
      int head = part.indexOf("\r\n\r\n");
      Matcher name = NAME.matcher(part);
      if (head >= 0 && name.find() && name.start() < head) {
        Matcher file = FILE.matcher(part.substring(0, head));
        if (file.find()) {
          files.put(name.group(1), file.group(1));
        } else {
          put(parameters, name.group(1), part.substring(head + 4).strip());
        }
      }
    }
    return attached(parameters, files);
  }

  /** A file is either a parameter of its own or is pointed at by one. */
  private static ObjectNode attached(ObjectNode parameters, ObjectNode files) {
    for (String name :
        List.copyOf(parameters.properties().stream().map(Map.Entry::getKey).toList())) {
      String value = parameters.get(name).asText();
      if (value.startsWith(ATTACHED)) {
        parameters.set(name, files.remove(value.substring(ATTACHED.length())));
      }
    }
    parameters.setAll(files);
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

package ashore.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The Bot API as it describes itself, and what a call has against it. Immutable. */
final class ApiDescription {
  private static final String FILE = "/telegram/bot-api-10.1.json";
  private static final String ARRAY = "Array of ";

  private final JsonNode methods;
  private final JsonNode types;

  private ApiDescription(JsonNode description) {
    this.methods = description.path("methods");
    this.types = description.path("types");
  }

  static ApiDescription read() {
    try (InputStream file =
        Objects.requireNonNull(ApiDescription.class.getResourceAsStream(FILE), FILE)) {
      return new ApiDescription(new ObjectMapper().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The method as the Bot API spells it; it does not mind upper and lower case. */
  Optional<String> method(String name) {
    return methods
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(known -> known.equalsIgnoreCase(name))
        .findFirst();
  }

  /** What is wrong with a call; empty when nothing is. */
  List<String> violations(ApiCall call) {
    if (!methods.has(call.method())) {
      return List.of(call.method() + ": no such method");
    }
    ObjectNode parameters = call.parameters().deepCopy();
    // The client library repeats the method's name there, and Telegram lets it.
    parameters.remove("method");
    var violations = new ArrayList<String>();
    check(call.method(), methods.path(call.method()), parameters, violations);
    return violations;
  }

  private void check(String place, JsonNode shape, JsonNode value, List<String> violations) {
    for (JsonNode field : shape.path("fields")) {
      String name = field.path("name").asText();
      if (value.hasNonNull(name)) {
        checkField(place + "." + name, field, value.path(name), violations);
      } else if (field.path("required").asBoolean()) {
        violations.add(place + ": " + name + " is missing");
      }
    }
    value
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(name -> !names(shape).contains(name))
        .forEach(name -> violations.add(place + ": " + name + " is unknown"));
  }

  private static List<String> names(JsonNode shape) {
    return shape.path("fields").valueStream().map(field -> field.path("name").asText()).toList();
  }

  private void checkField(String place, JsonNode field, JsonNode value, List<String> violations) {
    List<List<String>> wrongs = new ArrayList<>();
    for (JsonNode type : field.path("types")) {
      var wrong = new ArrayList<String>();
      if (hasType(place, type.asText(), value, wrong)) {
        wrongs.add(wrong);
      }
    }
    // Of several types allowed, the one that fits best.
    violations.addAll(
        wrongs.stream()
            .min(Comparator.comparing(List::size))
            .orElse(
                List.of(
                    place + ": " + value.getNodeType() + " fits none of " + field.path("types"))));
  }

  /** Whether the value is of this kind; what is wrong inside it is added to the list. */
  private boolean hasType(String place, String type, JsonNode value, List<String> wrong) {
    if (type.startsWith(ARRAY)) {
      return value.isArray()
          && value
              .valueStream()
              .allMatch(item -> hasType(place + "[]", type.substring(ARRAY.length()), item, wrong));
    }
    return switch (type) {
      case "String", "InputFile" -> value.isTextual();
      case "Integer" -> value.isIntegralNumber();
      case "Float" -> value.isNumber();
      case "Boolean" -> value.isBoolean();
      default -> value.isObject() && isObject(place, type, value, wrong);
    };
  }

  private boolean isObject(String place, String type, JsonNode value, List<String> wrong) {
    JsonNode shape = types.path(type);
    if (!shape.has("subtypes")) {
      check(place, shape, value, wrong);
      return true;
    }
    return shape
        .path("subtypes")
        .valueStream()
        .anyMatch(
            subtype -> {
              var inside = new ArrayList<String>();
              check(place, types.path(subtype.asText()), value, inside);
              return inside.isEmpty();
            });
  }
}

package ashore.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of one JSON object, each read as what it must be. A fault names the field, never what
 * it holds.
 */
record Fields(JsonNode object) {
  Fields {
    if (!object.isObject()) {
      throw new IllegalArgumentException("json: must be an object");
    }
  }

  /** Writes things by their names: the text of each. */
  static void putNames(ObjectNode tree, String name, Collection<?> things) {
    var array = tree.putArray(name);
    things.forEach(thing -> array.add(thing.toString()));
  }

  String text(String name) {
    return textOf(name, object.path(name));
  }

  Optional<String> optionalText(String name) {
    return object.has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  Instant instant(String name) {
    return Instant.parse(text(name));
  }

  BigDecimal decimal(String name) {
    return new BigDecimal(text(name));
  }

  int integer(String name) {
    JsonNode field = object.path(name);
    if (!field.isIntegralNumber() || !field.canConvertToInt()) {
      throw wrong(name, "a whole number");
    }
    return field.intValue();
  }

  boolean flag(String name) {
    JsonNode field = object.path(name);
    if (!field.isBoolean()) {
      throw wrong(name, "true or false");
    }
    return field.booleanValue();
  }

  Fields required(String name) {
    return new Fields(object.path(name));
  }

  Optional<Fields> object(String name) {
    return object.has(name) ? Optional.of(required(name)) : Optional.empty();
  }

  Stream<Fields> objects(String name) {
    return elements(name).map(Fields::new);
  }

  Stream<String> texts(String name) {
    return elements(name).map(element -> textOf(name, element));
  }

  /** The objects of a list that older text may not have. */
  Stream<Fields> objectsIfAny(String name) {
    return object.has(name) ? objects(name) : Stream.empty();
  }

  /** The texts of a list that older text may not have. */
  Stream<String> textsIfAny(String name) {
    return object.has(name) ? texts(name) : Stream.empty();
  }

  private Stream<JsonNode> elements(String name) {
    JsonNode field = object.path(name);
    if (!field.isArray()) {
      throw wrong(name, "a list");
    }
    return field.valueStream();
  }

  private static String textOf(String name, JsonNode field) {
    if (!field.isTextual()) {
      throw wrong(name, "a text");
    }
    return field.textValue();
  }

  private static IllegalArgumentException wrong(String name, String rule) {
    return new IllegalArgumentException("json: " + name + " must be " + rule);
  }
}

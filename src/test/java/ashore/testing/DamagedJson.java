package ashore.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Does to JSON what chance, another version or an enemy may have done. The same seed, the same. */
public final class DamagedJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Random random;
  private final List<String> texts;

  /**
   * Prepares.
   *
   * @param texts what may stand in the place of anything
   */
  public DamagedJson(Random random, List<String> texts) {
    this.random = random;
    this.texts = List.copyOf(texts);
  }

  /** The tree with one to three faults in it; it is changed itself. */
  public JsonNode damage(JsonNode tree) {
    for (int faults = 1 + random.nextInt(3); faults > 0; faults--) {
      damageOnce(tree);
    }
    return tree;
  }

  private void damageOnce(JsonNode tree) {
    var containers = new ArrayList<JsonNode>();
    collect(tree, containers);
    JsonNode place = containers.get(random.nextInt(containers.size()));
    if (place instanceof ObjectNode object && !object.isEmpty()) {
      damage(object);
    } else if (place instanceof ArrayNode list) {
      damage(list);
    }
  }

  private void damage(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(5) == 0) {
      object.remove(name);
    } else {
      object.set(name, random.nextInt(4) > 0 ? alike(object.path(name)) : anything());
    }
  }

  private void damage(ArrayNode list) {
    if (list.isEmpty() || random.nextInt(3) == 0) {
      list.add(anything());
    } else if (random.nextBoolean()) {
      list.remove(random.nextInt(list.size()));
    } else {
      list.add(list.get(random.nextInt(list.size())).deepCopy());
    }
  }

  /** Of the same kind, so that it may get further. */
  private JsonNode alike(JsonNode old) {
    if (old.isTextual()) {
      return text();
    }
    if (old.isArray()) {
      return NODES.arrayNode();
    }
    return old.isNumber() ? NODES.numberNode(random.nextInt(1_000) - 3) : anything();
  }

  private JsonNode anything() {
    return switch (random.nextInt(9)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextLong());
      case 3 -> NODES.numberNode(-5.7);
      case 4 -> NODES.numberNode(new BigInteger(200, random));
      case 5 -> NODES.arrayNode().add(NODES.objectNode());
      case 6 -> NODES.arrayNode().addNull();
      case 7 -> NODES.objectNode().put("id", -5).put("type", "private");
      default -> text();
    };
  }

  private JsonNode text() {
    return NODES.textNode(texts.get(random.nextInt(texts.size())));
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }
}

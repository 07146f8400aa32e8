package ashore.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of one table, as it lies in a store: what is encrypted stays so.
 *
 * @param values by column; each a text, a whole number, or null
 */
record Row(String table, SortedMap<String, JsonNode> values) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TABLE = "table";
  private static final String VALUES = "row";

  /** One line. */
  String line() {
    ObjectNode tree = JSON.createObjectNode().put(TABLE, table);
    values.forEach(tree.putObject(VALUES)::set);
    return tree.toString();
  }

  /** The row of a line; empty when it is none. */
  static Optional<Row> of(String line) {
    try {
      JsonNode tree = JSON.readTree(line);
      if (!tree.path(TABLE).isTextual() || !tree.path(VALUES).isObject()) {
        return Optional.empty();
      }
      var values = new TreeMap<String, JsonNode>();
      tree.path(VALUES).properties().forEach(value -> values.put(value.getKey(), value.getValue()));
      return values.values().stream().allMatch(Row::isValue)
          ? Optional.of(new Row(tree.path(TABLE).textValue(), values))
          : Optional.empty();
    } catch (JsonProcessingException noJson) {
      return Optional.empty();
    }
  }

  private static boolean isValue(JsonNode value) {
    return value.isTextual()
        || value.isNull()
        || (value.isIntegralNumber() && value.canConvertToLong());
  }

  /** The names of its columns, in the order of its values. */
  List<String> columns() {
    return List.copyOf(values.keySet());
  }

  /** The same with these columns only. */
  Row only(List<String> columns) {
    var kept = new TreeMap<>(values);
    kept.keySet().retainAll(columns);
    return new Row(table, kept);
  }

  /** The text in a column; empty when there is none. */
  String text(String column) {
    return Optional.ofNullable(values.get(column)).map(JsonNode::asText).orElse("");
  }

  /** A number that rows which differ hardly share. */
  long digest() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(line().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("no SHA-256", missing);
    }
  }
}

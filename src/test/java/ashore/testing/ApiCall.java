package ashore.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One call of the Bot API as it reached the stand-in.
 *
 * @param method its name as the Bot API spells it, or as it came when there is no such method
 * @param parameters what it was given
 */
public record ApiCall(String method, ObjectNode parameters) {
  /** The parameter with this name; missing when it was not given. */
  public JsonNode get(String parameter) {
    return parameters.path(parameter);
  }
}

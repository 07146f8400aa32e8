package ashore.authoring;

import java.util.List;

/** A list. */
record Items(Place place, List<Node> nodes) implements Node {
  @Override
  public String kind() {
    return "a list";
  }
}

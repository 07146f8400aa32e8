package ashore.authoring;

/** Something that has been reported already; readers pass it by in silence. */
record Refused(Place place) implements Node {
  @Override
  public String kind() {
    return "nothing that can be read";
  }
}

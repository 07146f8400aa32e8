package ashore.authoring;

/**
 * A place in a source.
 *
 * @param source the file
 * @param index counted from 0, in code points
 */
record Place(Source source, int index) {
  Position position() {
    return source.position(index);
  }

  /** How another problem's message points here. */
  String pointer() {
    return "%s:%s".formatted(source.path(), position().line());
  }
}

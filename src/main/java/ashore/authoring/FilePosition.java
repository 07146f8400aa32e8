package ashore.authoring;

/**
 * Where something is written.
 *
 * @param path from the parent of the dialogs folder, with forward slashes
 * @param position where in the file
 */
public record FilePosition(String path, Position position) {
  static FilePosition of(Place place) {
    return new FilePosition(place.source().path(), place.position());
  }

  @Override
  public String toString() {
    return path + ":" + position;
  }
}

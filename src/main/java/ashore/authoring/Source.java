package ashore.authoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A file's text by code points and lines. Not thread-safe: it keeps the lines it has shown. */
final class Source {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String path;
  private final int order;
  private final int[] points;
  private final int[] lineStarts;
  private final Map<Integer, String> shown = new HashMap<>();

  private Source(String path, int order, int[] points) {
    this.path = path;
    this.order = order;
    this.points = points;
    this.lineStarts = lineStarts(points);
  }

  /** The file that stands at this place among all files. */
  static Source of(SourceFile file, int order) {
    String text = file.text();
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return new Source(file.path(), order, plain.codePoints().toArray());
  }

  /** A file that should be there and is not. */
  static Source missing(String path) {
    return new Source(path, Integer.MAX_VALUE, new int[0]);
  }

  String path() {
    return path;
  }

  int order() {
    return order;
  }

  int length() {
    return points.length;
  }

  String text() {
    return new String(points, 0, points.length);
  }

  /** The code point at this index; 0 behind the end. */
  int at(int index) {
    return index < points.length ? points[index] : 0;
  }

  Place place(int index) {
    return new Place(this, Math.min(index, points.length));
  }

  /** The first place in a line, counted from 1. */
  Place startOfLine(int line) {
    return place(lineStarts[line - 1]);
  }

  int lines() {
    return lineStarts.length;
  }

  Position position(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, index - lineStarts[line] + 1);
  }

  /** A line without its end, counted from 1. */
  String line(int line) {
    return shown.computeIfAbsent(line, this::cutOut);
  }

  private String cutOut(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : points.length;
    while (end > start && (points[end - 1] == '\n' || points[end - 1] == '\r')) {
      end--;
    }
    return new String(points, start, end - start);
  }

  private static int[] lineStarts(int[] points) {
    int[] starts = new int[points.length + 1];
    int count = 1;
    for (int i = 0; i < points.length; i++) {
      boolean oldEnd = points[i] == '\r' && (i + 1 == points.length || points[i + 1] != '\n');
      if (points[i] == '\n' || oldEnd) {
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}

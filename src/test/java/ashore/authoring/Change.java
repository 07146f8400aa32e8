package ashore.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A fault put into valid files, written so that it can be read beside its problems.
 *
 * <p>A block for each file: its path, then lines to take out ("-") and lines to put there instead
 * ("+"). A file that is not there yet is made of the lines to put in. {@code removed} takes a file
 * away; {@code repeated 9} makes one of so many letters.
 */
final class Change {
  private final Map<String, String> files;

  Change(Map<String, String> files) {
    this.files = files;
  }

  void apply(String change) {
    for (String block : change.split("\n\n", -1)) {
      List<String> lines = new ArrayList<>(block.strip().lines().toList());
      String path = lines.removeFirst();
      String first = lines.getFirst();
      if (first.equals("removed")) {
        files.remove(path);
      } else if (first.startsWith("repeated ")) {
        files.put(path, "x".repeat(Integer.parseInt(first.substring("repeated ".length()))));
      } else {
        apply(path, lines);
      }
    }
  }

  private void apply(String path, List<String> lines) {
    StringBuilder out = new StringBuilder();
    StringBuilder in = new StringBuilder();
    for (String line : lines) {
      boolean takes = line.startsWith("-");
      if (takes && !in.isEmpty()) {
        replace(path, out, in);
      }
      (takes ? out : in).append(line.substring(1)).append('\n');
    }
    replace(path, out, in);
  }

  private void replace(String path, StringBuilder out, StringBuilder in) {
    String text = files.getOrDefault(path, "");
    int at = ("\n" + text).indexOf("\n" + out);
    if (at < 0) {
      throw new AssertionError(path + " holds no lines\n" + out);
    }
    files.put(path, text.substring(0, at) + in + text.substring(at + out.length()));
    out.setLength(0);
    in.setLength(0);
  }
}

package ashore.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays parts out as messages, each within Telegram's limits. Texts are cut before they become HTML,
 * so no tag stays open and no entity is torn. For one thread.
 */
final class Pages {
  /** Characters of one message after its markup is read; counted in UTF-16 units, never too few. */
  static final int CHARACTERS = 4_096;

  /** Bytes of one message with its markup. */
  static final int BYTES = 32_768;

  /** A remaining room smaller than this is left empty rather than begun with a long text. */
  private static final int SMALLEST_ROOM = 512;

  private final List<String> full = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private int characters;
  private int bytes;

  private Pages() {}

  /** The messages, in order; none for nothing but blanks. */
  static List<String> of(Part part) {
    var pages = new Pages();
    pages.add(part);
    pages.turn();
    return List.copyOf(pages.full);
  }

  private void add(Part part) {
    Size size = size(part);
    if (fits(size)) {
      append(part);
    } else if (size.characters() <= CHARACTERS && size.bytes() <= BYTES) {
      turn();
      append(part);
    } else {
      switch (part) {
        case Part.Group group -> group.parts().forEach(this::add);
        case Part.Text text -> addInPieces(text);
      }
    }
  }

  private void addInPieces(Part.Text text) {
    if (CHARACTERS - characters < SMALLEST_ROOM || bytes > BYTES / 3) {
      turn();
    }
    String rest = text.words().strip();
    int room = CHARACTERS - characters - text.gap();
    while (rest.length() > room) {
      int end = Cut.end(rest, room);
      append(text.saying(rest.substring(0, end)));
      turn();
      rest = rest.substring(end).strip();
      room = CHARACTERS;
    }
    append(text.saying(rest));
  }

  private void append(Part part) {
    switch (part) {
      case Part.Group group -> group.parts().forEach(this::append);
      case Part.Text text -> append(text);
    }
  }

  private void append(Part.Text text) {
    String words = text.words().strip();
    if (words.isEmpty()) {
      return;
    }
    if (!html.isEmpty()) {
      html.append("\n".repeat(text.gap()));
      characters += text.gap();
      bytes += text.gap();
    }
    String set = text.html(words);
    html.append(set);
    characters += words.length();
    bytes += length(set);
  }

  private void turn() {
    if (!html.isEmpty()) {
      full.add(html.toString());
    }
    html.setLength(0);
    characters = 0;
    bytes = 0;
  }

  private boolean fits(Size size) {
    return characters + size.characters() <= CHARACTERS && bytes + size.bytes() <= BYTES;
  }

  private record Size(int characters, int bytes) {}

  /** With all gaps, so it may be a little too great. */
  private static Size size(Part part) {
    return switch (part) {
      case Part.Text text ->
          new Size(
              text.words().length() + text.gap(), length(text.html(text.words())) + text.gap());
      case Part.Group group ->
          group.parts().stream()
              .map(Pages::size)
              .reduce(
                  new Size(0, 0),
                  (one, other) ->
                      new Size(one.characters() + other.characters(), one.bytes() + other.bytes()));
    };
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}

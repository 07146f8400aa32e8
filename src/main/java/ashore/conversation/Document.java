package ashore.conversation;

import java.util.List;

/**
 * A text to be printed or shown, in its final words.
 *
 * @param pages its parts, each of which begins a new page; at least one
 */
public record Document(String name, List<Page> pages) implements Attachment {
  /** Keeps an unmodifiable copy; refuses a document of nothing. */
  public Document {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("document " + name + ": pages must not be empty");
    }
  }

  /**
   * A part of it.
   *
   * @param title its heading
   * @param paragraphs what stands below, in order
   */
  public record Page(String title, List<Paragraph> paragraphs) {
    /** Keeps an unmodifiable copy. */
    public Page {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** A paragraph. */
  public record Paragraph(Role role, String text) {}

  /** What a paragraph is in its page. */
  public enum Role {
    /** Names what follows. */
    HEADING,
    /** The text itself. */
    TEXT,
    /** Said beside the text, in small letters: reasons, sources. */
    NOTE
  }
}

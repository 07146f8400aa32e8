package ashore.outcomes;

import java.util.List;

/**
 * Something to read, before it is written in some format.
 *
 * @param blocks from top to bottom
 */
public record Page(List<Block> blocks) {
  /** Keeps an unmodifiable copy. */
  public Page {
    blocks = List.copyOf(blocks);
  }

  /** One block of a page. */
  public sealed interface Block {
    /** A heading; level 1 is the greatest. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Text(String text) implements Block {}

    /** Lines that belong together. */
    record Points(List<String> lines) implements Block {
      /** Keeps an unmodifiable copy. */
      public Points {
        lines = List.copyOf(lines);
      }
    }

    /** A table; each cell holds its lines. */
    record Table(List<String> header, List<List<List<String>>> rows) implements Block {
      /** Keeps unmodifiable copies. */
      public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
      }
    }

    /**
     * A picture, shown where the format can.
     *
     * @param svg one SVG element, which goes into the page as it is
     * @param alt what it shows, for those who cannot see it
     */
    record Picture(String svg, String alt) implements Block {
      /** Refuses what is no SVG element. */
      public Picture {
        if (!svg.startsWith("<svg ")) {
          throw new IllegalArgumentException("picture: svg must be one SVG element");
        }
      }
    }
  }
}

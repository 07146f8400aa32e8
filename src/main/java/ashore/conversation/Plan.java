package ashore.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a borrower leaves with, in their language, ready to be laid out.
 *
 * @param title its heading
 * @param sections today, this week, later; those with steps only
 * @param avoid what not to do
 * @param sources what it rests on
 * @param disclaimer what it is not
 */
public record Plan(
    String title, List<Section> sections, Listing avoid, Listing sources, String disclaimer) {
  /** Keeps an unmodifiable copy. */
  public Plan {
    sections = List.copyOf(sections);
  }

  /**
   * The steps of one part of the plan.
   *
   * @param by the day by which they are to be done; absent for what has time
   */
  public record Section(String heading, Optional<LocalDate> by, List<Item> items) {
    /** Keeps an unmodifiable copy. */
    public Section {
      items = List.copyOf(items);
    }
  }

  /**
   * One step, or the heading of the steps that follow.
   *
   * @param topic the title of the card, where a new card begins
   * @param because why the card is in this plan, where it is named first
   * @param text what to do
   * @param due the day by which it must be done
   * @param dueText how the text writes that day; absent when it does not
   */
  public record Item(
      Optional<String> topic,
      Optional<String> because,
      String text,
      Optional<LocalDate> due,
      Optional<String> dueText) {
    /** One whose text does not write the day. */
    public Item(
        Optional<String> topic, Optional<String> because, String text, Optional<LocalDate> due) {
      this(topic, because, text, due, Optional.empty());
    }
  }

  /** A heading and lines under it. */
  public record Listing(String heading, List<String> lines) {
    /** Keeps an unmodifiable copy. */
    public Listing {
      lines = List.copyOf(lines);
    }
  }
}

package ashore.dialog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a slot can hold. */
public sealed interface Value {

  /** A whole number of days, never negative. */
  record Days(int count) implements Value {
    /** Refuses a negative count. */
    public Days {
      if (count < 0) {
        throw new IllegalArgumentException("days: count " + count + " must not be negative");
      }
    }
  }

  /** An amount of yuan. */
  record Money(BigDecimal yuan) implements Value {}

  /** A percentage; 18 means 18 %. */
  record Percent(BigDecimal percent) implements Value {}

  /** A plain number. */
  @SuppressWarnings("JavaLangClash") // never imported alone: it is always written Value.Number
  record Number(BigDecimal number) implements Value {}

  /** A calendar day. */
  record Day(LocalDate date) implements Value {}

  /** The choice taken. */
  record Picked(ChoiceId choice) implements Value {}

  /** The choices taken, in the order they were taken. */
  record PickedAll(Set<ChoiceId> choices) implements Value {
    /** Keeps an unmodifiable copy in the order given. */
    public PickedAll {
      choices = Collections.unmodifiableSet(new LinkedHashSet<>(choices));
    }
  }

  /** The person's own words. */
  record Text(String text) implements Value {}

  /** The person said that they do not know. An answer; never asked is not. */
  record Unknown() implements Value {}
}

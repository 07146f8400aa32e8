package ashore.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the program runs. */
final class Today {
  private Today() {}

  static LocalDate of(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }
}

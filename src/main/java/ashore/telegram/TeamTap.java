package ashore.telegram;

import ashore.runner.TeamMessage.Act;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a button of a case sends back: {@code t:<deed>:<number>}. */
final class TeamTap {
  private static final Pattern TAP = Pattern.compile("t:([a-z_]{1,20}):([0-9]{1,9})");

  private TeamTap() {}

  static String code(String deed, long number) {
    return "t:" + deed + ":" + number;
  }

  /** What was tapped; nothing when it is no button of a case. */
  static Optional<Act> read(String code) {
    Matcher tap = TAP.matcher(code);
    return tap.matches()
        ? Optional.of(new Act.Tapped(tap.group(1), Long.parseLong(tap.group(2))))
        : Optional.empty();
  }
}

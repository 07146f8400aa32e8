package ashore.telegram;

import ashore.runner.Incoming.Content;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button sends back when it is tapped: {@code q:<question>:<option>}, {@code c:<command>} or
 * {@code c:<command>:<argument>}. Names only, for Telegram carries 64 bytes.
 */
final class TapCode {
  private static final Pattern OPTION = Pattern.compile("q:([0-9]{1,9}):([!-~]{1,52})");
  private static final Pattern COMMAND =
      Pattern.compile("c:([A-Za-z0-9_]{1,62})(?::([a-z0-9_]{1,52}))?");

  /** No question has the number 0: what an old or foreign button sends counts as outdated. */
  private static final Content OUTDATED = new Content.Tap(0, "outdated");

  private TapCode() {}

  static String option(int question, String option) {
    return "q:" + question + ":" + option;
  }

  static String command(String name) {
    return "c:" + name;
  }

  static String command(String name, String argument) {
    return "c:" + name + ":" + argument;
  }

  /** What was tapped. Codes that no button of this version has are read as an outdated tap. */
  static Content read(String code) {
    Matcher option = OPTION.matcher(code);
    if (option.matches()) {
      return new Content.Tap(Integer.parseInt(option.group(1)), option.group(2));
    }
    Matcher command = COMMAND.matcher(code);
    if (!command.matches()) {
      return OUTDATED;
    }
    String argument = command.group(2);
    return new Content.Command(command.group(1), argument == null ? "" : argument);
  }
}

package ashore.app;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The rule for names of new files. */
final class NewName {
  /** The longest name in the language. */
  private static final int LONGEST = 40;

  /** Room for the slots, which are named after the dialog. */
  private static final int SUFFIX = "_talked".length();

  private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  /** Names that mean something else in the language. */
  private static final Set<String> TAKEN = Set.of("bot", "end", "facts", "plan");

  private NewName() {}

  /**
   * A name for a dialog.
   *
   * @throws CommandFailed when it is none; the message holds the nearest that is one
   */
  static String dialog(String name) {
    return checked("dialog", name, LONGEST - SUFFIX);
  }

  /** The same, for a card. */
  static String card(String name) {
    return checked("card", name, LONGEST);
  }

  private static String checked(String kind, String name, int longest) {
    if (TAKEN.contains(name) || name.startsWith("fact_")) {
      throw new CommandFailed(
          "a %s cannot be called \"%s\": that name means something else in dialogs. Nothing was written."
              .formatted(kind, name));
    }
    if (name.length() > longest || !RULE.matcher(name).matches()) {
      throw new CommandFailed(
          "\"%s\" is no name for a %s: write lower case letters, digits and _, begin with a letter, at most %d characters%s. Nothing was written."
              .formatted(name, kind, longest, hint(kind, name, longest)));
    }
    return name;
  }

  private static String hint(String kind, String name, int longest) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String joined = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("_");
    String trimmed = joined.replaceAll("^_+|_+$", "");
    if (trimmed.isEmpty()) {
      return ", such as car_loan";
    }
    String begun = Character.isDigit(trimmed.charAt(0)) ? kind + "_" + trimmed : trimmed;
    String cut = begun.substring(0, Math.min(begun.length(), longest)).replaceAll("_+$", "");
    return TAKEN.contains(cut) ? ", such as car_loan" : ", for example " + cut;
  }
}

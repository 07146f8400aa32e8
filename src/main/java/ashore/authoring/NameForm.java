package ashore.authoring;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a name of what was written for one. */
final class NameForm {
  private static final Pattern ENDING = Pattern.compile("\\.ya?ml$");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern BETWEEN = Pattern.compile("[ -]+");

  private NameForm() {}

  /** What may have been meant; nothing when it is the same. */
  static Optional<String> like(String written) {
    String bare = ENDING.matcher(written.strip()).replaceFirst("");
    String parted = BETWEEN.matcher(HUMP.matcher(bare).replaceAll("_")).replaceAll("_");
    return Optional.of(parted.toLowerCase(Locale.ROOT)).filter(name -> !name.equals(written));
  }
}

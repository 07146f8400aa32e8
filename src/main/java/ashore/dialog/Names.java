package ashore.dialog;

import java.util.regex.Pattern;

/** The one rule for every name an author writes: lower case letters, digits and underscores. */
final class Names {
  static final int MAX_LENGTH = 40;
  private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9_]*");

  private Names() {}

  static String checked(String kind, String name) {
    if (name.length() > MAX_LENGTH || !RULE.matcher(name).matches()) {
      throw new IllegalArgumentException(
          kind
              + " \""
              + name
              + "\" must be lower case letters, digits and _, start with a letter and have at most "
              + MAX_LENGTH
              + " characters");
    }
    return name;
  }
}

package ashore.dialog;

/** The one rule for every name an author writes: lower case letters, digits and underscores. */
final class Names {
  static final int MAX_LENGTH = 40;

  private Names() {}

  static String checked(String kind, String name) {
    if (name.length() > MAX_LENGTH || !isName(name)) {
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

  private static boolean isName(String name) {
    for (int place = 0; place < name.length(); place++) {
      char sign = name.charAt(place);
      boolean letter = sign >= 'a' && sign <= 'z';
      boolean later = (sign >= '0' && sign <= '9') || sign == '_';
      if (!letter && !(place > 0 && later)) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}

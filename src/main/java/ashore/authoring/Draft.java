package ashore.authoring;

import java.util.Collection;

/**
 * What has been read so far. The readers add to it, the checks look at it.
 *
 * @param report the problems
 * @param names the names declared
 * @param slots what fills which slot
 * @param claims what files take for granted about one another
 * @param parts what the dialogs are made of
 */
record Draft(Report report, Names names, Slots slots, Claims claims, Parts parts) {
  /** Nothing read yet. */
  static Draft blank() {
    return new Draft(new Report(), new Names(), new Slots(), new Claims(), new Parts());
  }

  /** Adds a problem. */
  void report(Code code, Place place, String message) {
    report.add(code, place, message);
  }

  /** Adds a problem with a name that is none of those known. */
  void reportUnknown(
      Code code, Place place, String message, String name, Collection<String> known) {
    report.addUnknown(code, place, message, name, known);
  }
}

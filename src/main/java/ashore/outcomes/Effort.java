package ashore.outcomes;

/** Counts the turns played, and gives up where there are too many. */
final class Effort {
  private final long most;
  private long turns;

  Effort(long most) {
    this.most = most;
  }

  void spend(String what) {
    turns++;
    if (turns > most) {
      throw new TooMany(what + ": over " + most + " turns were played and there are more");
    }
  }
}

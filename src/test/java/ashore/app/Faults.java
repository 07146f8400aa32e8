package ashore.app;

/** How long the tests of faults go on: {@code mvn verify -Pfaults -Dfaults.rounds=200}. */
final class Faults {
  private static final int USUAL = 25;

  private Faults() {}

  static int rounds() {
    return Integer.getInteger("faults.rounds", USUAL);
  }
}

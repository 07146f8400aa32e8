package ashore.nlu;

/** What one model looks at in a message. Thread-safe. */
interface Features {
  /** The features of a folded message. */
  Bag of(String folded);

  /** Those features that mean the same in every language. */
  Bag sharedOf(String folded);
}

package ashore.nlu;

/** The features of a message, each once, with the weight of its family. */
interface Weighted {
  /** How many there are. */
  int size();

  /** The hash of a feature, as {@link FeatureIndex#hash} gives it. */
  long hash(int place);

  /** The weight of a feature's family. */
  float weight(int place);
}

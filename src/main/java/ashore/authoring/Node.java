package ashore.authoring;

/** Something written in a file. It knows where. */
sealed interface Node permits Block, Items, Text, Refused {
  /** Where it begins. */
  Place place();

  /** What it is, as a message names it. */
  String kind();
}

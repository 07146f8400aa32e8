package ashore.dialog;

/** In which part of the plan a step stands. */
public enum When {
  /** To do today. */
  TODAY,
  /** To do within a week. */
  THIS_WEEK,
  /** To do after that. */
  LATER
}

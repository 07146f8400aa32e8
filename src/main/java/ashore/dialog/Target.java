package ashore.dialog;

/** Where a route leads. */
public sealed interface Target {
  /** To a state of the same dialog. */
  record ToState(StateName state) implements Target {}

  /** To the first state of another dialog, which takes this one's place. */
  record ToDialog(DialogName dialog) implements Target {}

  /** Out of this dialog. */
  record ToEnd() implements Target {}
}

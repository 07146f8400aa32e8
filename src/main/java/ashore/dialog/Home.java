package ashore.dialog;

/** What an intent leads to. */
public sealed interface Home {
  /** A dialog. */
  record InDialog(DialogName dialog) implements Home {}

  /** A card that answers alone. */
  record InCard(CardName card) implements Home {}

  /** An act. */
  record AsAct(Act act) implements Home {}

  /** A safety interrupt. */
  record InSafety(SafetyInterrupt interrupt) implements Home {}
}

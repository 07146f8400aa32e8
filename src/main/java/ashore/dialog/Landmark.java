package ashore.dialog;

/** A part of the dialogs that a conversation can come by: what the coverage of stories counts. */
public sealed interface Landmark {
  /** A state that did what it does; a question only when it was put. */
  record OfState(StateName state) implements Landmark {}

  /**
   * A way out of a state.
   *
   * @param route its place among the state's routes, from 0
   */
  record OfRoute(StateName state, int route) implements Landmark {}

  /** A choice of a question, tapped or typed, or the value that it stands for. */
  record OfChoice(StateName state, ChoiceId choice) implements Landmark {}

  /**
   * The words with which a question is put again.
   *
   * @param retry their place among the question's retry words, from 0
   */
  record OfRetry(StateName state, int retry) implements Landmark {}

  /** Where a question leads when its retries are used up. */
  record OfWayOut(StateName state) implements Landmark {}

  /** The words with which an unusual answer is asked back. */
  record OfDoubt(StateName state) implements Landmark {}

  /** The words with which a person is reminded of a question. */
  record OfReminder(StateName state) implements Landmark {}

  /** A card that was advised or answered a message. */
  record OfCard(CardName card) implements Landmark {}

  /** A command, pressed or typed. */
  record OfCommand(CommandName command) implements Landmark {}
}

package ashore.dialog;

/**
 * An intent that is no topic, and what it gets.
 *
 * @param intent thanks, greet, …
 * @param response what the bot does
 */
public record Act(IntentName intent, Response response) {
  /** What an act gets. */
  public sealed interface Response {
    /** Words; the open question follows again. */
    record Tell(Words words) implements Response {}

    /** The same as a command. */
    record Run(CommandName command) implements Response {}

    /** Nothing of its own: it means something only as an answer. */
    record OnlyAsAnswer() implements Response {}
  }
}

package ashore.runner;

/**
 * The question that a person has on the screen, as the channel sent it. May be an older one than
 * the conversation's.
 *
 * @param question its number
 * @param message what the channel calls the message
 * @param parcel what was sent
 */
public record Shown(int question, String message, String parcel) {}

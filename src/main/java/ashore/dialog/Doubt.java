package ashore.dialog;

/**
 * When an answer is unusual, and how it is repeated to the person once before it is believed.
 *
 * @param condition true of an unusual answer
 * @param confirm repeats the answer and asks whether it is right
 */
public record Doubt(Condition condition, Words confirm) {}

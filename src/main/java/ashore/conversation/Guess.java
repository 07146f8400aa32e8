package ashore.conversation;

import ashore.dialog.IntentName;

/**
 * What a message may want.
 *
 * @param intent the want
 * @param confidence how likely, 0 to 1, calibrated
 */
public record Guess(IntentName intent, double confidence) {}

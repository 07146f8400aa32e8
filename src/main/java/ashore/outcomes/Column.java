package ashore.outcomes;

import ashore.dialog.SlotName;

/**
 * Something that a combination has an answer to.
 *
 * @param slot the slot that holds the answer
 * @param told whether it is what was known before the dialog began, not what the dialog asked
 */
public record Column(SlotName slot, boolean told) {}

package ashore.outcomes;

import ashore.dialog.Value;

/**
 * Answers among which no condition makes a difference, and one of them.
 *
 * @param extent which answers these are
 * @param example one of them, the one that was played
 */
public record Region(Extent extent, Value example) {}

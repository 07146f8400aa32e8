package ashore.app;

import ashore.runner.Outcome;

/**
 * What became of one update on a stage.
 *
 * @param outcome what the handler did with it
 * @param replies how much was said to it
 */
record Heard(Outcome outcome, int replies) {}

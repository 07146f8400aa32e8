package ashore.outcomes;

import ashore.dialog.StateName;

/**
 * One way out of a state.
 *
 * @param place among the routes of the state, from 0
 */
public record RouteName(StateName state, int place) {}

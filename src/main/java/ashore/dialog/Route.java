package ashore.dialog;

import java.util.Optional;

/**
 * One way out of a state. Routes are tried in the order written; the first whose condition is true
 * wins.
 *
 * @param condition absent for the last one, which is always taken
 * @param target where it leads
 */
public record Route(Optional<Condition> condition, Target target) {}

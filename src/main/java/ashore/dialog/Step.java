package ashore.dialog;

import java.util.Optional;

/**
 * One thing to do.
 *
 * @param when its part of the plan
 * @param condition left out of the plan unless this is true
 * @param due the day by which it must be done
 * @param words what to do
 */
public record Step(When when, Optional<Condition> condition, Optional<Operand> due, Words words) {}

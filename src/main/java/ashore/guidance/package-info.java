/**
 * The calculations behind the advice, which dialogs call by name: the cost of being overdue, the
 * yearly rate of a loan, fair shares between creditors, deadlines. Exact, and free of side effects.
 */
@NullMarked
package ashore.guidance;

import org.jspecify.annotations.NullMarked;

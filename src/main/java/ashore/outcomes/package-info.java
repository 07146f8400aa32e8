/**
 * Every combination of answers to a dialog and what comes of it: walked with the engine itself,
 * merged where answers make no difference, laid out as tables that a person can check by eye.
 */
@NullMarked
package ashore.outcomes;

import org.jspecify.annotations.NullMarked;

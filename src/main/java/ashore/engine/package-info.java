/**
 * The step of a conversation: one input in, one turn out. A pure function that is told the time and
 * asks nobody: no files, no clock, no chance, no log, no threads.
 */
@NullMarked
package ashore.engine;

import org.jspecify.annotations.NullMarked;

/**
 * How the bot is, for those who run it: counters, and a small HTTP server on which other programs
 * ask. Holds nothing from which a person could be told.
 */
@NullMarked
package ashore.monitoring;

import org.jspecify.annotations.NullMarked;

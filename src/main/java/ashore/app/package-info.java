/**
 * The program: settings and the commands, each wiring the parts it needs. The only place where all
 * the parts meet.
 */
@NullMarked
package ashore.app;

import org.jspecify.annotations.NullMarked;

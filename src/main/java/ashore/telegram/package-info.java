/**
 * The door to Telegram: updates arrive by polling or by webhook and become inputs, replies become
 * calls of the Bot API within its limits. The only place that knows what an update is.
 */
@NullMarked
package ashore.telegram;

import org.jspecify.annotations.NullMarked;

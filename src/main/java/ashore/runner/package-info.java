/**
 * The one path of a turn: order inside a chat, understanding, the step, saving, sending, reminders.
 * The ports that this path needs live here; the floor above fills them.
 */
@NullMarked
package ashore.runner;

import org.jspecify.annotations.NullMarked;

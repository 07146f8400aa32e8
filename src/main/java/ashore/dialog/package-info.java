/**
 * What advisers write, as immutable values: dialogs, their states, the routes between them,
 * choices, slots and cards. A value that exists has passed its own rules. Nothing here knows a
 * file, a chat or a language model.
 */
@NullMarked
package ashore.dialog;

import org.jspecify.annotations.NullMarked;

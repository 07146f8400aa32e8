/**
 * What goes into a turn and what comes out of it: a conversation with its answers and its place,
 * the input that moves it, how that input was understood, and the replies. Values only.
 */
@NullMarked
package ashore.conversation;

import org.jspecify.annotations.NullMarked;

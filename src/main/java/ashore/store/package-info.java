/**
 * Where conversations, outgoing messages and reminders are saved: SQL, the form of the saved
 * values, their encryption and a cache. Losing the cache changes nothing but speed.
 */
@NullMarked
package ashore.store;

import org.jspecify.annotations.NullMarked;

/**
 * The values people write, read out of whole sentences in both languages: amounts, rates, lengths
 * of time, days, lateness.
 */
@NullMarked
package ashore.nlu.slots;

import org.jspecify.annotations.NullMarked;

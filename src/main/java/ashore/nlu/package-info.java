/**
 * Understanding what people write: folding text, training and asking the classifier of intents, and
 * reading amounts, days, rates and dates. It can say that it did not understand.
 */
@NullMarked
package ashore.nlu;

import org.jspecify.annotations.NullMarked;

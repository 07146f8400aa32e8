/**
 * What several tests share: fakes, a ticking clock, and the rules of the house with the classes
 * that are planted to break them.
 */
@NullMarked
package ashore.testing;

import org.jspecify.annotations.NullMarked;

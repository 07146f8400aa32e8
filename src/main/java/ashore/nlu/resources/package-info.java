/** The word lists that stand beside the classes. */
@NullMarked
package ashore.nlu.resources;

import org.jspecify.annotations.NullMarked;

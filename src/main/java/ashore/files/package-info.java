/**
 * Files that people keep: a document for a printer or a counter, days for a calendar. The same
 * content gives the same bytes.
 */
@NullMarked
package ashore.files;

import org.jspecify.annotations.NullMarked;

/**
 * From the text of dialog files to checked dialogs, or to problems that name file, line and column
 * and say what to do. Given text, it opens no file.
 */
@NullMarked
package ashore.authoring;

import org.jspecify.annotations.NullMarked;

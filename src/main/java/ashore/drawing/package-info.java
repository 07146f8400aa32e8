/**
 * Pictures of the dialogs, for people who write them: each dialog as a flow chart, and how dialogs
 * lead to each other. First what is to be seen ({@code Diagram}), then its size and place ({@code
 * Sheet}), then SVG or Mermaid text. The same dialogs give the same bytes.
 */
@NullMarked
package ashore.drawing;

import org.jspecify.annotations.NullMarked;

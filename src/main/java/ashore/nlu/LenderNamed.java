package ashore.nlu;

import java.util.Optional;

/**
 * The name of a lender or of its product in a text.
 *
 * @param lender the id of its choice, else its common name; empty when it may be one of several
 * @param start where the name begins in the folded text, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record LenderNamed(Optional<String> lender, int start, int end) {}

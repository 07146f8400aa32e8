package ashore.nlu;

/**
 * A name found in a text.
 *
 * @param product what it names, by the first name of its line
 * @param start where it begins in the folded text, in UTF-16 units
 * @param end where it ends, exclusive
 */
record ProductName(String product, int start, int end) {}

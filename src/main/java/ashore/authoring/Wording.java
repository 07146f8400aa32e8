package ashore.authoring;

import java.util.List;

/**
 * A text in one language, taken apart.
 *
 * @param text as it was written
 * @param pattern what ICU is given: {@code fact.id} has become {@code fact_id}
 * @param placeholders in the order written
 * @param digits where digits stand outside placeholders
 * @param plain how it reads
 */
record Wording(
    Text text, String pattern, List<Placeholder> placeholders, List<Integer> digits, Plain plain) {}

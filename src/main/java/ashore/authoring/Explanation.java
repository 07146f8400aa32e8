package ashore.authoring;

/**
 * What a code means, for someone who meets it for the first time.
 *
 * @param code such as {@code unknown-state}
 * @param severity of every problem with this code
 * @param about what is wrong then, in a sentence or three
 * @param wrong how it looks; lines in brackets are no part of a file
 * @param right how it should look
 */
public record Explanation(
    String code, Severity severity, String about, String wrong, String right) {}

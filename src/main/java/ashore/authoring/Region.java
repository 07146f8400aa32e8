package ashore.authoring;

/**
 * A stretch of a file.
 *
 * @param start its first character
 * @param end behind its last character; the start when it is empty
 */
public record Region(Position start, Position end) {}

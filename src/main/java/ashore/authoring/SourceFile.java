package ashore.authoring;

/**
 * One file of the dialogs folder, as it was found.
 *
 * @param path from the folder's parent, with forward slashes: {@code dialogs/overdue.yaml}
 * @param text all of it
 */
public record SourceFile(String path, String text) {}

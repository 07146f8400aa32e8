package ashore.testing.planted.dialog;

import java.nio.file.Path;

/** Planted: names a file in the core. */
public record OpensAFile(Path file) {}

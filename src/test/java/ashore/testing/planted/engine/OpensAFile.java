package ashore.testing.planted.engine;

import java.io.File;

/** Planted: names a file in the pure function. */
public record OpensAFile(File file) {}

package ashore.testing.planted.dialog;

import picocli.CommandLine;

/** Planted: uses a library on the ground floor. */
public record UsesALibrary(CommandLine library) {}

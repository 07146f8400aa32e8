package ashore.testing.planted.store;

import picocli.CommandLine;

/** Planted: knows the command line below the app. */
public record ReadsArguments(CommandLine arguments) {}

package ashore.testing.planted.app;

import ashore.testing.planted.guidance.LooksAtTheRunner;
import ashore.testing.planted.store.ReadsArguments;
import picocli.CommandLine;

/** Planted: wires what lies below. */
public record KeepsTheRules(
    LooksAtTheRunner guidance, ReadsArguments store, CommandLine arguments) {}

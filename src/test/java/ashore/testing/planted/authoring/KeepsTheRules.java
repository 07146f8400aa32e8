package ashore.testing.planted.authoring;

/** Planted: breaks no rule. */
public record KeepsTheRules(String text) {}

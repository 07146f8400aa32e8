package ashore.testing.planted.dialog;

import java.time.LocalDate;

/** Planted: breaks no rule. */
public record KeepsTheRules(LocalDate day) {}

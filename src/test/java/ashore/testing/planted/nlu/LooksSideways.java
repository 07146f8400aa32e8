package ashore.testing.planted.nlu;

import ashore.testing.planted.guidance.KeepsTheRules;

/** Planted: imports another adapter. */
public record LooksSideways(KeepsTheRules beside) {}

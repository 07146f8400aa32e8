package ashore.testing.planted.conversation;

import ashore.testing.planted.authoring.KeepsTheRules;

/** Planted: imports from its own floor. */
public record LooksSideways(KeepsTheRules beside) {}

package ashore.testing.planted.authoring;

import ashore.testing.planted.conversation.KeepsTheRules;

/** Planted: imports from its own floor. */
public record LooksSideways(KeepsTheRules beside) {}

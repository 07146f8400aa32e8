package ashore.testing.planted.guidance;

import ashore.testing.planted.conversation.LooksSideways;

/** Planted: imports downward only. */
public record KeepsTheRules(LooksSideways below) {}

package ashore.testing.planted.dialog;

import ashore.testing.planted.conversation.KeepsTheRules;

/** Planted: imports from a higher floor, which closes a circle. */
public record LooksUpward(KeepsTheRules above) {}

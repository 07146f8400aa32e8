package ashore.testing.planted.runner;

import ashore.testing.planted.store.KeepsTheRules;

/** Planted: imports an adapter instead of owning the port. */
public record LooksUpward(KeepsTheRules above) {}

package ashore.testing.planted.engine;

import java.time.Clock;

/** Planted: holds a clock in the pure function. */
public record HoldsAClock(Clock clock) {}

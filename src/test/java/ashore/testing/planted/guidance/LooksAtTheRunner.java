package ashore.testing.planted.guidance;

import ashore.testing.planted.runner.LooksUpward;

/** Planted: knows the runner without need. */
public record LooksAtTheRunner(LooksUpward runner) {}

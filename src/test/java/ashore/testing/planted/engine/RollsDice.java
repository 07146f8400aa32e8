package ashore.testing.planted.engine;

import java.util.Random;

/** Planted: holds chance in the pure function. */
public record RollsDice(Random dice) {}

package ashore.testing.planted.engine;

import java.util.concurrent.Executor;

/** Planted: holds threads in the pure function. */
public record StartsAThread(Executor threads) {}

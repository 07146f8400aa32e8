package ashore.testing.planted.engine;

import org.slf4j.Logger;

/** Planted: logs in the pure function. */
public record Logs(Logger log) {}

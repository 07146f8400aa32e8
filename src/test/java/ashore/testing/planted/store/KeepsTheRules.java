package ashore.testing.planted.store;

import java.sql.Connection;

/** Planted: uses the database where it belongs. */
public record KeepsTheRules(Connection database) {}

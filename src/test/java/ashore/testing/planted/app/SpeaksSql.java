package ashore.testing.planted.app;

import java.sql.Connection;

/** Planted: uses the database outside the store. */
public record SpeaksSql(Connection database) {}

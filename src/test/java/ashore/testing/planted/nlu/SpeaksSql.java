package ashore.testing.planted.nlu;

import java.sql.Connection;

/** Planted: uses the database outside the store. */
public record SpeaksSql(Connection database) {}

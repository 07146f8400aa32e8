package ashore.testing.planted.telegram;

import java.sql.Connection;

/** Planted: uses the database outside the store. */
public record SpeaksSql(Connection database) {}

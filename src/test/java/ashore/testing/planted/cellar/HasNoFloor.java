package ashore.testing.planted.cellar;

/** Planted: lives in a package that the architecture does not know. */
public record HasNoFloor(int depth) {}

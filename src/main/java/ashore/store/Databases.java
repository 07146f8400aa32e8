package ashore.store;

/** Finds the database of a place. */
final class Databases {
  private Databases() {}

  /** Opens it to read and write; a file is made where there is none. */
  static Database open(StorePlace place) {
    return switch (place) {
      case StorePlace.InFile(var file) -> {
        StoreFile.prepare(file);
        yield SqliteDatabase.inFile(file);
      }
      case StorePlace.InPostgres(var address) -> PostgresDatabase.at(address);
    };
  }
}

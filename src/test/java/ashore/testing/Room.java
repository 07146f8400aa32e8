package ashore.testing;

import java.util.Set;

/**
 * One package of the house: its floor, the packages of ours it may import, and the libraries it may
 * use, both without their root and subpackages. The JDK's values and {@code org.jspecify} are free
 * for all. Our packages must lie on a lower floor.
 */
record Room(String name, int floor, Set<Room> imports, Set<String> libraries) {
  Room {
    imports = Set.copyOf(imports);
    libraries = Set.copyOf(libraries);
    for (var below : imports) {
      if (below.floor >= floor) {
        throw new IllegalArgumentException(
            name + " on floor " + floor + " may not import " + below.name + ": not below it");
      }
    }
  }
}

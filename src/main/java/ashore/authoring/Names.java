package ashore.authoring;

import ashore.dialog.DialogName;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The names that the files declare, by kind. */
final class Names {
  private final Map<Kind, Map<String, Place>> declared = new EnumMap<>(Kind.class);
  private final Set<Kind> incomplete = EnumSet.noneOf(Kind.class);
  private final Set<String> lostWays = new HashSet<>();
  private boolean homesComplete = true;

  /** Notes that this name exists; the first place stays. */
  void declare(Kind kind, String name, Place place) {
    declared.computeIfAbsent(kind, any -> new TreeMap<>()).putIfAbsent(name, place);
  }

  /**
   * Notes that a file which declares such names could not be read, so that no name can be called
   * unknown.
   */
  void lose(Kind kind) {
    incomplete.add(kind);
  }

  boolean complete(Kind kind) {
    return !incomplete.contains(kind);
  }

  /** Notes that a file which may give intents a home could not be read. */
  void loseHomes() {
    homesComplete = false;
  }

  boolean homesComplete() {
    return homesComplete;
  }

  /** Notes that a way out of a state of this dialog could not be read. */
  void loseWays(DialogName dialog) {
    lostWays.add(dialog.value());
  }

  /** Whether all ways through this dialog are known. */
  boolean knowsWays(DialogName dialog) {
    return !lostWays.contains(dialog.value());
  }

  boolean knows(Kind kind, String name) {
    return all(kind).contains(name);
  }

  Optional<Place> place(Kind kind, String name) {
    return Optional.ofNullable(declared.getOrDefault(kind, Map.of()).get(name));
  }

  Set<String> all(Kind kind) {
    return declared.getOrDefault(kind, Map.of()).keySet();
  }
}

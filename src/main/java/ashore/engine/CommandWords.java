package ashore.engine;

import ashore.dialog.Command;
import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The messages that are nothing but a command. Thread-safe. */
final class CommandWords {
  private final Map<String, Command> byWord = new HashMap<>();

  CommandWords(DialogSet dialogs, Folding folding) {
    for (Command command : dialogs.bot().commands()) {
      command.words().forEach(word -> byWord.putIfAbsent(bare(folding.fold(word)), command));
      byWord.put(command.name().value(), command);
    }
  }

  Optional<Command> find(String folded) {
    return Optional.ofNullable(byWord.get(bare(folded)));
  }

  /** What stands behind the longest word of this command with which the message begins. */
  Optional<String> behind(Command command, String folded) {
    return byWord.entrySet().stream()
        .filter(entry -> entry.getValue().equals(command))
        .map(Map.Entry::getKey)
        .filter(word -> folded.startsWith(word) && folded.length() > word.length())
        .max(Comparator.comparingInt(String::length))
        .map(word -> folded.substring(word.length()).strip());
  }

  private static String bare(String folded) {
    return ChoiceMatcher.bare(folded);
  }
}

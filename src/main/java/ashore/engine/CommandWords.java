package ashore.engine;

import ashore.dialog.Command;
import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import ashore.dialog.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The messages that are nothing but a command. Thread-safe. */
final class CommandWords {
  private static final Command.Effect CHANGE = new Command.Effect.Do(Command.Action.CHANGE);

  private final Map<String, Command> byWord = new HashMap<>();
  private final Set<String> titles = new HashSet<>();

  /** The words of the command that changes an answer, the longest first. */
  private final List<String> change;

  CommandWords(DialogSet dialogs, Folding folding) {
    for (Command command : dialogs.bot().commands()) {
      command.words().forEach(word -> byWord.putIfAbsent(bare(folding.fold(word)), command));
      byWord.put(command.name().value(), command);
    }
    for (Command command : dialogs.bot().commands()) {
      for (Language language : dialogs.bot().languages()) {
        String title = bare(folding.fold(command.title().in(language)));
        titles.add(title);
        byWord.putIfAbsent(title, command);
      }
    }
    change =
        byWord.entrySet().stream()
            .filter(entry -> entry.getValue().effect().equals(CHANGE))
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** Whether the message is what stands on the button of a command. */
  boolean isTitle(String folded) {
    return titles.contains(bare(folded));
  }

  Optional<Command> find(String folded) {
    return Optional.ofNullable(byWord.get(bare(folded)));
  }

  /** What stands behind a word that changes an answer, where the message begins with one. */
  Optional<String> behindChange(String folded) {
    for (String word : change) {
      if (folded.length() > word.length() && folded.startsWith(word)) {
        return Optional.of(folded.substring(word.length()).strip());
      }
    }
    return Optional.empty();
  }

  private static String bare(String folded) {
    return ChoiceMatcher.bare(folded);
  }
}

package ashore.app;

import ashore.dialog.IntentName;
import ashore.nlu.LabelledMessage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a file of labelled messages: UTF-8, on each line a message, a tab and its label, and after
 * another tab, where wanted, the labels that are acceptable too, separated by commas. A first line
 * that names the columns, and empty lines, are passed over.
 */
final class LabelledFile {
  private static final int COLUMNS = 3;
  private static final int SHOWN = 20;
  private static final Set<String> HEADER = Set.of("label", "category", "intent");

  private final Path file;
  private final Labels labels;
  private final List<LabelledMessage> messages = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private LabelledFile(Path file, Labels labels) {
    this.file = file;
    this.labels = labels;
  }

  /**
   * Its messages, at least one.
   *
   * @throws CommandFailed when it cannot be read or anything in it is wrong; the message tells the
   *     lines and what to do, and holds nothing of the messages
   */
  static List<LabelledMessage> read(Path file, Labels labels) {
    LabelledFile reading = new LabelledFile(file, labels);
    reading.readAll(bytes(file));
    if (!reading.problems.isEmpty()) {
      throw new CommandFailed(reading.problemsShown());
    }
    return List.copyOf(reading.messages);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new CommandFailed("there is no file " + file);
    } catch (IOException broken) {
      throw new CommandFailed("cannot read " + file + ": " + broken.getMessage());
    }
  }

  /** Line by line, so that a line in another encoding can be named. */
  private void readAll(byte[] bytes) {
    int number = 1;
    for (int from = 0; from < bytes.length; number++) {
      int to = from;
      while (to < bytes.length && bytes[to] != '\n') {
        to++;
      }
      try {
        read(decoded(ByteBuffer.wrap(bytes, from, to - from)), number);
      } catch (CharacterCodingException notUtf8) {
        problem(number, "is not UTF-8; save the file as UTF-8");
      }
      from = to + 1;
    }
    if (messages.isEmpty() && problems.isEmpty()) {
      problem(1, "there is no message; write a message, a tab and its label on each line");
    }
  }

  private static String decoded(ByteBuffer line) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(line).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void read(String line, int number) {
    if (line.isBlank()) {
      return;
    }
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    if (number == 1 && isHeader(cells)) {
      return;
    }
    if (cells.length < 2) {
      problem(number, "there is no tab; write a tab between the message and its label");
    } else if (cells.length > COLUMNS) {
      problem(
          number,
          "there are %s tabs; keep the one before the label, and the one before further labels"
              .formatted(cells.length - 1));
    } else if (cells[0].isEmpty()) {
      problem(number, "there is no message before the tab; write one, or delete the line");
    } else if (cells[1].isEmpty()) {
      problem(number, "there is no label after the tab; write one, or delete the line");
    } else {
      add(cells, number);
    }
  }

  private static boolean isHeader(String[] cells) {
    return cells.length >= 2
        && cells[0].equalsIgnoreCase("text")
        && HEADER.contains(cells[1].toLowerCase(Locale.ROOT));
  }

  private void add(String[] cells, int number) {
    List<IntentName> intent = intents(List.of(cells[1]), number);
    List<String> others = cells.length < COLUMNS ? List.of() : List.of(cells[2].split(",", -1));
    Set<IntentName> acceptable =
        new LinkedHashSet<>(
            intents(
                others.stream().map(String::strip).filter(label -> !label.isEmpty()).toList(),
                number));
    if (!intent.isEmpty()) {
      messages.add(new LabelledMessage(cells[0], intent.getFirst(), acceptable));
    }
  }

  /** Those that there are; the others become problems. */
  private List<IntentName> intents(List<String> written, int number) {
    List<IntentName> intents = new ArrayList<>();
    for (String label : written) {
      labels
          .intent(label)
          .ifPresentOrElse(intents::add, () -> problem(number, labels.unknown(label)));
    }
    return intents;
  }

  private void problem(int line, String message) {
    problems.add("%s:%s: error: %s".formatted(file, line, message));
  }

  private String problemsShown() {
    String shown = String.join("\n", problems.stream().limit(SHOWN).toList());
    int left = problems.size() - SHOWN;
    return left > 0 ? shown + "\n… and %s more errors".formatted(left) : shown;
  }
}

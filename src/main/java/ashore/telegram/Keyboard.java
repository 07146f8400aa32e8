package ashore.telegram;

import ashore.conversation.Option;
import ashore.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rows of buttons under a question: its options, then its shortcuts. */
final class Keyboard {
  private static final int SHORT_LABEL = 13;
  private static final int OPTIONS_A_ROW = 2;
  private static final int SHORTCUTS_A_ROW = 3;
  private static final String TICK = "✓ ";
  private static final String CHANGE = "✎ ";

  private Keyboard() {}

  static List<List<Button>> of(Reply.Ask ask) {
    var rows = new ArrayList<List<Button>>();
    rows.addAll(rows(ask.options(), OPTIONS_A_ROW, option -> optionButton(ask, option)));
    rows.addAll(rows(ask.shortcuts(), SHORTCUTS_A_ROW, Keyboard::shortcutButton));
    return List.copyOf(rows);
  }

  /** Under the answers: a button for each, to change it. */
  static List<List<Button>> of(Reply.Review review) {
    return review.change().map(change -> changing(review, change.id())).orElse(List.of());
  }

  /** Under a short text to send: a button that copies it. */
  static List<List<Button>> of(Reply.Paper paper) {
    String text = paper.text().strip();
    return paper.toSend() && text.length() <= Button.LONGEST_COPY && !text.isEmpty()
        ? paper.copy().map(label -> List.of(List.of(Button.copying(label, text)))).orElse(List.of())
        : List.of();
  }

  private static List<List<Button>> changing(Reply.Review review, String command) {
    var options =
        review.lines().stream().map(line -> new Option(line.id(), line.label(), false)).toList();
    return List.copyOf(
        rows(
            options,
            OPTIONS_A_ROW,
            line -> new Button(CHANGE + line.label(), TapCode.command(command, line.id()))));
  }

  private static Button optionButton(Reply.Ask ask, Option option) {
    String label = option.picked() ? ticked(option.label()) : option.label();
    return new Button(label, TapCode.option(ask.question(), option.id()));
  }

  /** A label with the tick that it has when it is taken. */
  static String ticked(String label) {
    return label.startsWith(TICK) ? label : TICK + label;
  }

  private static Button shortcutButton(Option shortcut) {
    return new Button(shortcut.label(), TapCode.command(shortcut.id()));
  }

  /** Short labels share a row, a long one has its own. */
  private static List<List<Button>> rows(
      List<Option> options, int most, Function<Option, Button> button) {
    var rows = new ArrayList<List<Button>>();
    var row = new ArrayList<Button>();
    for (Option option : options) {
      boolean isShort = Columns.of(option.label()) <= SHORT_LABEL;
      if (!isShort || row.size() == most) {
        flush(row, rows);
      }
      row.add(button.apply(option));
      if (!isShort) {
        flush(row, rows);
      }
    }
    flush(row, rows);
    return rows;
  }

  private static void flush(List<Button> row, List<List<Button>> rows) {
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
      row.clear();
    }
  }
}

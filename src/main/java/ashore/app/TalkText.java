package ashore.app;

import java.util.List;
import java.util.stream.Collectors;

/** Shows a talk as a chat: who said what, and what the turn passed. */
final class TalkText {
  /** Lines of an earlier reply that are shown. */
  private static final int SHOWN = 6;

  private static final String INDENT = "       ";

  private TalkText() {}

  /** The talk, its longer replies cut short except those of the last turn. */
  static String of(List<TalkLine> talk) {
    int lastTurn = 0;
    for (int i = 0; i < talk.size(); i++) {
      if (talk.get(i) instanceof TalkLine.You) {
        lastTurn = i;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < talk.size(); i++) {
      text.append(line(talk.get(i), i < lastTurn)).append('\n');
    }
    return text.toString();
  }

  private static String line(TalkLine line, boolean shortened) {
    return switch (line) {
      case TalkLine.You(String said) -> "  you: " + said.replace("\n", "\n" + INDENT);
      case TalkLine.Bot(String said) ->
          "  bot: " + (shortened ? shortened(said) : said).replace("\n", "\n" + INDENT);
      case TalkLine.Passed(var names) -> INDENT + "→ " + String.join(", ", names);
      case TalkLine.Event(String what) -> "  (" + what + ")";
    };
  }

  private static String shortened(String said) {
    List<String> lines = said.lines().toList();
    if (lines.size() <= SHOWN + 1) {
      return said;
    }
    return lines.stream().limit(SHOWN).collect(Collectors.joining("\n"))
        + "\n… %s more lines".formatted(lines.size() - SHOWN);
  }
}

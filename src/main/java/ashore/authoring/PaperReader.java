package ashore.authoring;

import ashore.dialog.Condition;
import ashore.dialog.Paper;
import ashore.dialog.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a paper of a card. */
final class PaperReader {
  private static final Map<String, Paper.Kind> KINDS = WordList.of(Paper.Kind.values());

  private final Draft draft;
  private final Scalars scalars;
  private final WordsReader words;

  PaperReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
    this.words = new WordsReader(draft);
  }

  Paper read(Node node) {
    Form form = Form.of(node, "a paper", draft.report(), "kind", "title", "lines");
    Paper.Kind kind =
        form.need("kind")
            .flatMap(word -> scalars.word(word, "kind of paper", KINDS))
            .orElse(Paper.Kind.LETTER);
    Words title = words.need(form, "title", Role.TITLE);
    List<Paper.Line> lines =
        form.need("lines").map(scalars::items).orElse(List.of()).stream().map(this::line).toList();
    return new Paper(kind, title, lines);
  }

  private Paper.Line line(Node node) {
    Form form = Form.of(node, "a line of a paper", draft.report(), "if", "say");
    Optional<Condition> condition =
        form.find("if")
            .flatMap(scalars::text)
            .flatMap(text -> ConditionParser.withoutNames(text, "a card", draft).parse());
    return new Paper.Line(condition, words.need(form, "say", Role.GUIDANCE));
  }
}

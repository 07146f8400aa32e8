package ashore.authoring;

import ashore.dialog.Condition;
import ashore.dialog.Letter;
import ashore.dialog.Words;
import java.util.List;
import java.util.Optional;

/** Reads the letter of a card. */
final class LetterReader {
  private final Draft draft;
  private final Scalars scalars;
  private final WordsReader words;

  LetterReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
    this.words = new WordsReader(draft);
  }

  Letter read(Node node) {
    Form form = Form.of(node, "a letter", draft.report(), "title", "lines");
    Words title = words.need(form, "title", Role.TITLE);
    List<Letter.Line> lines =
        form.need("lines").map(scalars::items).orElse(List.of()).stream().map(this::line).toList();
    return new Letter(title, lines);
  }

  private Letter.Line line(Node node) {
    Form form = Form.of(node, "a line of a letter", draft.report(), "if", "say");
    Optional<Condition> condition =
        form.find("if")
            .flatMap(scalars::text)
            .flatMap(text -> ConditionParser.withoutNames(text, "a card", draft).parse());
    return new Letter.Line(condition, words.need(form, "say", Role.GUIDANCE));
  }
}

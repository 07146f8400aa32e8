package ashore.authoring;

import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import java.util.List;
import java.util.regex.Pattern;

/** Reads an intent. */
final class IntentReader {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

  private final Draft draft;
  private final Scalars scalars;

  IntentReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  void read(Node root, String file) {
    Form form = Form.of(root, "an intent", draft.report(), "intent", "title", "examples");
    var name = new OwnName(draft).read(form, "intent", file, IntentName::new);
    Form examples =
        form.need("examples")
            .map(node -> Form.of(node, "the list of examples", draft.report(), "en", "zh"))
            .orElseGet(() -> Form.none(form.place(), draft.report()));
    List<Text.Line> english = examples.need("en").map(scalars::lines).orElse(List.of());
    List<Text.Line> chinese = examples.need("zh").map(scalars::lines).orElse(List.of());
    english.forEach(line -> note(name.value(), line));
    english.stream().filter(IntentReader::isChinese).forEach(this::foreign);
    chinese.forEach(line -> note(name.value(), line));
    draft
        .parts()
        .intents()
        .put(
            name.value(),
            new Intent(
                name.value(),
                new WordsReader(draft).need(form, "title", Role.TITLE),
                english.stream().map(Text.Line::value).toList(),
                chinese.stream().map(Text.Line::value).toList()));
  }

  private static boolean isChinese(Text.Line line) {
    return HAN.matcher(line.value()).find() && !LATIN.matcher(line.value()).find();
  }

  private void foreign(Text.Line line) {
    draft.report(
        Code.FOREIGN_EXAMPLE,
        line.place(),
        "this example is Chinese and stands under \"en:\": put it under \"zh:\"");
  }

  private void note(IntentName intent, Text.Line line) {
    draft.parts().examples().add(new Parts.Example(intent, line));
  }
}

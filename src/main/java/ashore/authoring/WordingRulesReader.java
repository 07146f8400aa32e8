package ashore.authoring;

import ashore.authoring.WordingRule.Advice;
import ashore.authoring.WordingRule.Sayings;
import ashore.dialog.DialogName;
import java.util.List;
import java.util.Optional;

/** Reads wording.yaml: what no text says, and what must be said. */
final class WordingRulesReader {
  private final Draft draft;
  private final Scalars scalars;
  private final SayingsReader sayings;

  WordingRulesReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
    this.sayings = new SayingsReader(draft);
  }

  void read(Node root) {
    Form file = Form.of(root, "wording.yaml", draft.report(), "never", "always");
    entries(file, "never").forEach(this::never);
    entries(file, "always").forEach(this::always);
  }

  private List<Block.Entry> entries(Form file, String key) {
    return file.find(key)
        .flatMap(rules -> Form.block(rules, "the list of rules", draft.report()))
        .map(Block::entries)
        .orElse(List.of());
  }

  private void never(Block.Entry entry) {
    Form form =
        Form.of(entry.value(), "a rule", draft.report(), "wrong", "instead", "says", "except");
    Advice advice = advice(form);
    Sayings said = said(form);
    Sayings except = form.find("except").map(sayings::read).orElse(Sayings.NONE);
    named(entry)
        .ifPresent(
            name -> draft.parts().rules().add(new WordingRule.Never(name, advice, said, except)));
  }

  private void always(Block.Entry entry) {
    Form form =
        Form.of(entry.value(), "a rule", draft.report(), "wrong", "instead", "in", "when", "says");
    Advice advice = advice(form);
    Sayings said = said(form);
    List<Text> places =
        form.find("in").stream()
            .flatMap(list -> scalars.names(list, DialogName::new).stream())
            .map(Scalars.Named::text)
            .toList();
    Optional<Sayings> when = form.find("when").map(sayings::read);
    if (form.has("in") == form.has("when")) {
      draft.report(
          Code.NOT_ONE_THING,
          form.place(),
          "a rule holds either \"in:\" dialogs and cards, or \"when:\" a text says something");
    }
    named(entry)
        .ifPresent(
            name -> {
              List<WordingRule> rules = draft.parts().rules();
              places.forEach(
                  place -> rules.add(new WordingRule.AlwaysIn(name, advice, place, said)));
              when.ifPresent(
                  with -> rules.add(new WordingRule.AlwaysWith(name, advice, with, said)));
            });
  }

  private Advice advice(Form form) {
    return new Advice(sentence(form, "wrong"), sentence(form, "instead"));
  }

  private String sentence(Form form, String key) {
    return form.need(key).flatMap(scalars::text).map(text -> text.value().strip()).orElse("");
  }

  private Sayings said(Form form) {
    return form.need("says").map(sayings::read).orElse(Sayings.NONE);
  }

  private Optional<String> named(Block.Entry entry) {
    return scalars.named(entry.key(), DialogName::new).map(name -> name.value().value());
  }
}

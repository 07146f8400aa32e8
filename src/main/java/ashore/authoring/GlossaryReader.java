package ashore.authoring;

import ashore.authoring.WordingRule.Sayings;
import ashore.dialog.DialogName;
import ashore.dialog.Glossary;
import ashore.dialog.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads glossary.yaml: what things are called in each language, and what hard words mean. */
final class GlossaryReader {
  private final Draft draft;
  private final Scalars scalars;
  private final SayingsReader sayings;
  private final WordsReader words;

  GlossaryReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
    this.sayings = new SayingsReader(draft);
    this.words = new WordsReader(draft);
  }

  void read(Node root) {
    Form file = Form.of(root, "glossary.yaml", draft.report(), "asked", "terms");
    file.find("asked").map(scalars::lines).ifPresent(this::asked);
    file.need("terms")
        .flatMap(terms -> Form.block(terms, "the list of terms", draft.report()))
        .ifPresent(terms -> terms.entries().forEach(this::entry));
  }

  private void asked(List<Text.Line> lines) {
    for (Text.Line line : lines) {
      if (line.value().contains(Glossary.WORD) && !line.value().strip().equals(Glossary.WORD)) {
        draft.parts().wordQuestions().add(line.value());
      } else {
        draft.report(
            Code.BAD_PATTERN,
            line.place(),
            "a question for a word holds … in its place, and more beside it: what is …");
      }
    }
  }

  private void entry(Block.Entry entry) {
    Form form =
        Form.of(entry.value(), "a term", draft.report(), "term", "also", "not", "except", "means");
    Optional<Passage> term =
        form.need("term").map(node -> words.passage(node, Role.TITLE, Set.of()));
    Map<Language, List<String>> also = form.find("also").map(this::forms).orElse(Map.of());
    Sayings wrong = form.find("not").map(sayings::read).orElse(Sayings.NONE);
    Sayings except = form.find("except").map(sayings::read).orElse(Sayings.NONE);
    Optional<Passage> meaning =
        form.find("means").map(node -> words.passage(node, Role.GUIDANCE, Set.of()));
    scalars
        .named(entry.key(), DialogName::new)
        .ifPresent(
            name ->
                term.ifPresent(
                    called ->
                        draft
                            .parts()
                            .glossary()
                            .add(
                                new GlossaryEntry(
                                    name.value().value(), called, also, wrong, except, meaning))));
  }

  private Map<Language, List<String>> forms(Node node) {
    Form form =
        Form.of(
            node,
            "a list of words by language",
            draft.report(),
            Arrays.stream(Language.values()).map(Language::tag).toList());
    Map<Language, List<String>> forms = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      form.find(language.tag())
          .map(scalars::entries)
          .ifPresent(lines -> forms.put(language, lines.stream().map(Text.Line::value).toList()));
    }
    return forms;
  }
}

package ashore.engine;

import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import ashore.dialog.Glossary;
import ashore.dialog.Language;
import ashore.dialog.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the words of the glossary in texts, and the messages that ask what one means. */
final class HardWords {
  private final Folding folding;
  private final Map<String, Term> asked = new HashMap<>();

  /** The words of each language, the longest first: a shorter one may be a part of it. */
  private final Map<Language, List<Form>> forms = new EnumMap<>(Language.class);

  /** A word for something, folded. */
  private record Form(String text, Term term) {}

  /** A word at its place in a text. */
  private record Found(WordMatcher.Span span, Term term) {}

  HardWords(DialogSet dialogs, Folding folding) {
    this.folding = folding;
    Glossary glossary = dialogs.glossary();
    for (Language language : Language.values()) {
      List<Form> words = new ArrayList<>();
      for (Term term : glossary.terms()) {
        term.in(language).forEach(word -> words.add(new Form(folding.fold(word), term)));
      }
      words.sort(Comparator.comparingInt((Form form) -> form.text().length()).reversed());
      forms.put(language, List.copyOf(words));
      words.forEach(form -> glossary.questions().forEach(question -> note(question, form)));
    }
  }

  private void note(String question, Form form) {
    String message = folding.fold(question.replace(Glossary.WORD, form.text()));
    asked.putIfAbsent(ChoiceMatcher.bare(message), form.term());
  }

  /** The word whose meaning this folded message asks, when it asks nothing else. */
  Optional<Term> asked(String folded) {
    return Optional.ofNullable(asked.get(ChoiceMatcher.bare(folded)));
  }

  /** The word that this is, or is a form of. */
  Optional<Term> of(String word) {
    String folded = ChoiceMatcher.bare(folding.fold(word));
    return forms.values().stream()
        .flatMap(List::stream)
        .filter(form -> form.text().equals(folded))
        .map(Form::term)
        .findFirst();
  }

  /** Whether any stands in a text of this language. */
  boolean standIn(String text, Language language) {
    String folded = folding.fold(text);
    return forms.getOrDefault(language, List.of()).stream()
        .anyMatch(form -> WordMatcher.contains(folded, form.text()));
  }

  /** The words that stand in a text of this language, each once, in the order of the text. */
  List<Term> in(String text, Language language) {
    String folded = folding.fold(text);
    List<Found> found = new ArrayList<>();
    for (Form form : forms.getOrDefault(language, List.of())) {
      for (WordMatcher.Span span : WordMatcher.everywhere(folded, form.text())) {
        if (found.stream().noneMatch(longer -> longer.span().overlaps(span))) {
          found.add(new Found(span, form.term()));
        }
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(one -> one.span().start()))
        .map(Found::term)
        .distinct()
        .toList();
  }
}

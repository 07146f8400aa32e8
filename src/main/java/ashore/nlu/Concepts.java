package ashore.nlu;

import ashore.nlu.resources.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the concepts of concepts.txt in a message. Immutable. */
final class Concepts {
  /** By the stems of an English word or phrase, with single spaces between them. */
  private final Map<String, List<String>> byStems = new HashMap<>();

  /** By the first character of a Chinese word. */
  private final Map<Character, List<ChineseWord>> byFirstCharacter = new HashMap<>();

  private int longestPhrase;

  private record ChineseWord(String word, String concept) {}

  private Concepts(Iterable<String> lines, Tokenizer tokenizer) {
    var stems = new Stems();
    String concept = "";
    for (String line : lines) {
      if (line.startsWith("  en ")) {
        for (String phrase : line.substring(5).split(", ", -1)) {
          addEnglish(stemsOf(tokenizer.tokens(phrase), stems), concept);
        }
      } else if (line.startsWith("  zh ")) {
        for (String word : line.substring(5).split(", ", -1)) {
          addChinese(word, concept, tokenizer, stems);
        }
      } else {
        concept = line;
      }
    }
  }

  static Concepts load(Tokenizer tokenizer) {
    return new Concepts(ResourceLines.of(Concepts.class, "concepts.txt"), tokenizer);
  }

  private void addEnglish(List<String> stems, String concept) {
    byStems.computeIfAbsent(String.join(" ", stems), key -> new ArrayList<>()).add(concept);
    longestPhrase = Math.max(longestPhrase, stems.size());
  }

  /** Latin words that Chinese writers use stand among the Chinese ones. */
  private void addChinese(String word, String concept, Tokenizer tokenizer, Stems stems) {
    if (word.chars().allMatch(c -> c < 128)) {
      addEnglish(stemsOf(tokenizer.tokens(word), stems), concept);
    } else {
      byFirstCharacter
          .computeIfAbsent(word.charAt(0), key -> new ArrayList<>())
          .add(new ChineseWord(word, concept));
    }
  }

  /** The concepts in the order of their places; one stands as often as it is met. */
  List<String> in(List<Token> tokens, Stems stems) {
    var found = new ArrayList<String>();
    addEnglishIn(stemsOf(tokens, stems), found);
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.HAN) {
        addChineseIn(token.text(), found);
      }
    }
    return found;
  }

  private void addEnglishIn(List<String> stems, List<String> found) {
    var phrase = new StringBuilder();
    for (int from = 0; from < stems.size(); from++) {
      phrase.setLength(0);
      int end = Math.min(stems.size(), from + longestPhrase);
      for (int next = from; next < end; next++) {
        phrase.append(next == from ? "" : " ").append(stems.get(next));
        found.addAll(byStems.getOrDefault(phrase.toString(), List.of()));
      }
    }
  }

  private void addChineseIn(String run, List<String> found) {
    for (int from = 0; from < run.length(); from++) {
      for (ChineseWord candidate : byFirstCharacter.getOrDefault(run.charAt(from), List.of())) {
        if (run.startsWith(candidate.word(), from)) {
          found.add(candidate.concept());
        }
      }
    }
  }

  private static List<String> stemsOf(List<Token> tokens, Stems stems) {
    var found = new ArrayList<String>();
    for (Token token : tokens) {
      switch (token.kind()) {
        case WORD -> found.add(stems.of(token.text()));
        case NUMBER -> found.add(token.text());
        case HAN, PRODUCT, SIGN -> {}
      }
    }
    return found;
  }
}

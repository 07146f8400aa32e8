package ashore.engine;

import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import ashore.dialog.Question;
import ashore.dialog.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the choices that a message takes: by label in any language, by its other words, by number.
 * Thread-safe.
 */
final class ChoiceMatcher {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:option |number |no\\. ?|第|选|选择)?"
              + " ?(\\d{1,2}|[一二三四五六七八九十])(?:st|nd|rd|th|个|项|条|号|种)?(?: one)?[.。)、]?");
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,2}(?:(?: |,|，|、|和|及|and|&|\\+)+\\d{1,2})+");
  private static final String HAN_DIGITS = "一二三四五六七八九十";
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private final IdentityHashMap<Choice, List<String>> words = new IdentityHashMap<>();
  private final Folding folding;

  ChoiceMatcher(DialogSet dialogs, Folding folding) {
    this.folding = folding;
    for (var dialog : dialogs.dialogs().values()) {
      for (State.Ask ask : dialog.questions()) {
        ask.question().choices().forEach(choice -> words.put(choice, fold(choice)));
      }
    }
  }

  /** The choice that the whole message is: one of its words, or its number. */
  Optional<Choice> exactly(List<Choice> choices, String folded) {
    String bare = bare(folded);
    for (Choice choice : choices) {
      if (words(choice).contains(bare)) {
        return Optional.of(choice);
      }
    }
    return number(bare, choices.size())
        .or(() -> letter(bare, choices.size()))
        .map(index -> choices.get(index - 1));
  }

  /**
   * All choices whose words stand in the message; a longer phrase hides a shorter one inside it.
   */
  List<Choice> within(List<Choice> choices, String folded) {
    List<Found> found = new ArrayList<>();
    for (Choice choice : choices) {
      longest(words(choice), folded).ifPresent(span -> found.add(new Found(choice, span)));
    }
    return found.stream()
        .filter(each -> found.stream().noneMatch(other -> other.span().covers(each.span())))
        .map(Found::choice)
        .toList();
  }

  private record Found(Choice choice, WordMatcher.Span span) {}

  /** The one choice whose words stand in the message. */
  Optional<Choice> oneWithin(List<Choice> choices, String folded) {
    List<Choice> found = within(choices, folded);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The choices taken by a list of numbers such as "1 and 3"; empty when it is no such list. */
  Set<ChoiceId> numbers(Question question, String folded) {
    Set<ChoiceId> taken = new LinkedHashSet<>();
    if (NUMBERS.matcher(bare(folded)).matches()) {
      Matcher digits = Pattern.compile("\\d+").matcher(folded);
      while (digits.find()) {
        int index = Integer.parseInt(digits.group());
        if (index < 1 || index > question.choices().size()) {
          return Set.of();
        }
        taken.add(question.choices().get(index - 1).id());
      }
    }
    return taken;
  }

  /** The number, from 1, that a message gives among so many things offered. */
  static Optional<Integer> number(String bare, int offered) {
    Matcher matcher = NUMBER.matcher(bare);
    int index = 0;
    if (matcher.matches()) {
      String digits = matcher.group(1);
      int han = HAN_DIGITS.indexOf(digits);
      index = han >= 0 ? han + 1 : Integer.parseInt(digits);
    }
    for (int i = 0; i < ORDINALS.size(); i++) {
      if (bare.matches("(?:the )?" + ORDINALS.get(i) + "(?: one| option)?")) {
        index = i + 1;
      }
    }
    if (bare.matches("(?:the )?last(?: one)?|最后一?个")) {
      index = offered;
    }
    return index >= 1 && index <= offered ? Optional.of(index) : Optional.empty();
  }

  private static Optional<Integer> letter(String bare, int offered) {
    int index = bare.length() == 1 ? bare.charAt(0) - 'a' + 1 : 0;
    return index >= 1 && index <= offered ? Optional.of(index) : Optional.empty();
  }

  /** Without the marks around it. */
  static String bare(String folded) {
    return folded.replaceAll("^[\\s\\p{Punct}。！？，、；：（）「」]+|[\\s\\p{Punct}。！？，、；：（）「」]+$", "");
  }

  private static Optional<WordMatcher.Span> longest(List<String> words, String folded) {
    return words.stream()
        .flatMap(word -> WordMatcher.find(folded, word).stream())
        .max(Comparator.comparingInt(WordMatcher.Span::length));
  }

  private List<String> words(Choice choice) {
    List<String> known = words.get(choice);
    return known == null ? fold(choice) : known;
  }

  private List<String> fold(Choice choice) {
    Set<String> all = new LinkedHashSet<>();
    choice.label().texts().values().forEach(label -> all.add(bare(folding.fold(label))));
    choice.also().forEach(word -> all.add(bare(folding.fold(word))));
    all.remove("");
    return new ArrayList<>(all);
  }
}

package ashore.engine;

import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import ashore.dialog.Phrase;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the choices that a message takes: by label in any language, by its other words, by number.
 * Thread-safe.
 */
final class ChoiceMatcher {

  /** Takes what it took for good: thousands of numbers must not fill the stack. */
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,2}(?:(?: |,|，|、|和|及|and|&|\\+)++\\d{1,2})++");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** What may stand around an answer and says nothing. */
  private static final String MARKS =
      " \t\n\u000B\f\r!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~。！？，、；：（）「」";

  private final IdentityHashMap<Choice, Phrases> words = new IdentityHashMap<>();

  /** The words of all choices of a question together: most messages hold none of them. */
  private final IdentityHashMap<List<Choice>, Phrases> together = new IdentityHashMap<>();

  private final Set<String> notSure;
  private final Set<String> done;
  private final Folding folding;

  ChoiceMatcher(DialogSet dialogs, Folding folding) {
    this.folding = folding;
    notSure = labels(dialogs, Phrase.LABEL_NOT_SURE);
    done = labels(dialogs, Phrase.LABEL_DONE);
    for (var dialog : dialogs.dialogs().values()) {
      for (State.Ask ask : dialog.questions()) {
        List<Choice> choices = ask.question().choices();
        choices.forEach(choice -> words.put(choice, new Phrases(fold(choice))));
        together.put(
            choices, new Phrases(choices.stream().flatMap(each -> fold(each).stream()).toList()));
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
    return NamedPlace.of(bare, choices.size())
        .or(() -> letter(bare, choices.size()))
        .map(index -> choices.get(index - 1));
  }

  /**
   * All choices whose words stand in the message; a longer phrase hides a shorter one inside it.
   */
  List<Choice> within(List<Choice> choices, String folded) {
    Scanned text = Scanned.of(folded);
    if (!mayHold(text, choices)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (Choice choice : choices) {
      longest(words(choice), text).ifPresent(span -> found.add(new Found(choice, span)));
    }
    return found.stream()
        .filter(each -> found.stream().noneMatch(other -> other.span().covers(each.span())))
        .map(Found::choice)
        .toList();
  }

  /** False when no word of these choices stands in the text. */
  boolean mayHold(Scanned text, List<Choice> choices) {
    Phrases all = together.get(choices);
    return all == null || all.anyIn(text);
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
      Matcher digits = DIGITS.matcher(folded);
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

  private Set<String> labels(DialogSet dialogs, Phrase phrase) {
    return dialogs.bot().phrase(phrase).texts().values().stream()
        .map(folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the whole message is the label of the button that ends ticking. */
  boolean done(String folded) {
    return done.contains(bare(folded));
  }

  /** Whether the whole message is the label of the button that says "not sure". */
  boolean notSure(String folded) {
    return notSure.contains(folded);
  }

  private static Optional<Integer> letter(String bare, int offered) {
    int index = bare.length() == 1 ? bare.charAt(0) - 'a' + 1 : 0;
    return index >= 1 && index <= offered ? Optional.of(index) : Optional.empty();
  }

  /** Without the marks around it. */
  static String bare(String folded) {
    int start = 0;
    int end = folded.length();
    while (start < end && MARKS.indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(start, end);
  }

  private static Optional<WordMatcher.Span> longest(Phrases words, Scanned text) {
    return words.in(text).stream()
        .flatMap(word -> WordMatcher.find(text.text(), word).stream())
        .max(Comparator.comparingInt(WordMatcher.Span::length));
  }

  private Phrases words(Choice choice) {
    Phrases known = words.get(choice);
    return known == null ? new Phrases(fold(choice)) : known;
  }

  private List<String> fold(Choice choice) {
    return Stream.concat(choice.label().texts().values().stream(), choice.also().stream())
        .map(word -> bare(folding.fold(word)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

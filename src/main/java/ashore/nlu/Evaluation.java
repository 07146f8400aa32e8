package ashore.nlu;

import ashore.dialog.IntentName;
import ashore.dialog.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How well messages are understood.
 *
 * @param language of the messages; absent when they are of several
 * @param judged what was made of each
 */
public record Evaluation(Optional<Language> language, List<Judged> judged) {
  private static final Comparator<Judged> SUREST_FIRST =
      Comparator.comparingDouble((Judged each) -> -each.answer().confidence());

  /** Keeps an unmodifiable copy. */
  public Evaluation {
    judged = List.copyOf(judged);
  }

  /** Messages of one intent that were taken for another, the surest first. */
  public record Confusion(IntentName wanted, IntentName answered, List<Judged> messages) {
    /** Keeps an unmodifiable copy. */
    public Confusion {
      messages = List.copyOf(messages);
    }
  }

  /** One for each language that has messages; before them, when there are several, one of all. */
  static List<Evaluation> of(List<Judged> judged) {
    Map<Language, List<Judged>> byLanguage =
        judged.stream()
            .collect(Collectors.groupingBy(Judged::language, TreeMap::new, Collectors.toList()));
    var evaluations = new ArrayList<Evaluation>();
    if (byLanguage.size() > 1) {
      evaluations.add(new Evaluation(Optional.empty(), judged));
    }
    byLanguage.forEach(
        (language, messages) -> evaluations.add(new Evaluation(Optional.of(language), messages)));
    return evaluations;
  }

  /** Of all messages: taken for what they want, {@code out_of_scope} counting as a want. */
  public Share right() {
    return Share.of(judged, Judged::right);
  }

  /** Of all messages: taken for something that is no mistake. */
  public Share acceptable() {
    return Share.of(judged, Judged::acceptable);
  }

  /** Whether any message has more than one answer that is no mistake. */
  public boolean hasAlternatives() {
    return judged.stream().anyMatch(each -> !each.message().acceptable().isEmpty());
  }

  /** Of our own messages: taken for what they want. */
  public Share oursRight() {
    return Share.of(ours(), Judged::right);
  }

  /** Of our own messages: the likeliest intent is right, had none been turned away. */
  public Share bestRight() {
    return Share.of(ours(), Judged::bestRight);
  }

  /** Of our own messages: what they want is one of the first three intents. */
  public Share amongTheFirst() {
    return Share.of(ours(), Judged::amongTheFirst);
  }

  /** Of all messages: acted on at once. */
  public Share actedOn() {
    return Share.of(judged, Judged::sure);
  }

  /** Of those acted on at once: rightly. */
  public Share actedOnRightly() {
    return Share.of(those(Judged::sure), Judged::bestRight);
  }

  /** Of those acted on at once: without a mistake. */
  public Share actedOnAcceptably() {
    return Share.of(those(Judged::sure), Judged::bestAcceptable);
  }

  /** Of the messages that are none of ours: turned away. */
  public Share found() {
    return Share.of(those(each -> !each.inScope()), Judged::turnedAway);
  }

  /** Of our own messages: turned away. */
  public Share falseAlarms() {
    return Share.of(ours(), Judged::turnedAway);
  }

  /** Who was taken for whom, in numbers. */
  public ConfusionMatrix matrix() {
    return ConfusionMatrix.of(judged);
  }

  /** How far confidence can be believed. */
  public Reliability reliability() {
    return Reliability.of(judged);
  }

  /** How far our own messages can be told from others; absent when there are only the ones. */
  public Optional<Separation> separation() {
    return Separation.of(judged);
  }

  /** What was taken for what, the most frequent first. */
  public List<Confusion> confusions() {
    Map<IntentName, Map<IntentName, List<Judged>>> confused =
        mistakes().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.message().intent(),
                    TreeMap::new,
                    Collectors.groupingBy(
                        each -> each.answer().intent(), TreeMap::new, Collectors.toList())));
    return confused.entrySet().stream()
        .flatMap(
            row ->
                row.getValue().entrySet().stream()
                    .map(cell -> new Confusion(row.getKey(), cell.getKey(), cell.getValue())))
        .sorted(Comparator.comparingInt(confusion -> -confusion.messages().size()))
        .toList();
  }

  /** The messages taken for something that they do not want, the surest first. */
  public List<Judged> mistakes() {
    return judged.stream().filter(each -> !each.right()).sorted(SUREST_FIRST).toList();
  }

  private List<Judged> ours() {
    return those(Judged::inScope);
  }

  private List<Judged> those(Predicate<Judged> wanted) {
    return judged.stream().filter(wanted).toList();
  }
}

package ashore.nlu;

import ashore.conversation.Guess;
import ashore.conversation.Understanding.Certainty;
import ashore.dialog.IntentName;
import ashore.nlu.HeldOut.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How well messages of one language are understood. Shares are from 0 to 1.
 *
 * @param tongue the language
 * @param messages how many were judged
 * @param shares what share of them was judged how
 * @param confusions what was taken for what, the most frequent first
 * @param mistakes the messages whose best guess is wrong, the surest first
 */
public record Evaluation(
    Tongue tongue,
    int messages,
    Shares shares,
    List<Confusion> confusions,
    List<Mistake> mistakes) {
  private static final int TOP = 3;

  /** Keeps unmodifiable copies. */
  public Evaluation {
    confusions = List.copyOf(confusions);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * What shares of the messages were judged how.
   *
   * @param right of our own messages: the best guess is right
   * @param topThree of our own messages: one of the first three guesses is right
   * @param sure of all messages: acted on at once
   * @param sureAndRight of those acted on at once: rightly
   * @param outOfScopeFound of the others' messages: told to be none of ours
   * @param falseAlarms of our own messages: told to be none of ours
   */
  public record Shares(
      double right,
      double topThree,
      double sure,
      double sureAndRight,
      double outOfScopeFound,
      double falseAlarms) {}

  /** How often messages of one intent were taken for another. */
  public record Confusion(IntentName wanted, IntentName guessed, int times) {}

  /** A message that was taken for something else. */
  public record Mistake(IntentName wanted, Guess guess, String message) {}

  /** Judges untempered answers as the classifier would. */
  static Evaluation of(Tongue tongue, HeldOut heldOut, Calibration calibration) {
    List<Answer> answers = heldOut.tempered(calibration.temperature()).answers();
    return new Evaluation(
        tongue,
        answers.size(),
        shares(answers, calibration),
        confusions(answers),
        mistakes(answers));
  }

  private static Shares shares(List<Answer> answers, Calibration calibration) {
    Predicate<Answer> sure = is(Certainty.SURE, calibration);
    Predicate<Answer> rejected = is(Certainty.OUT_OF_SCOPE, calibration);
    List<Answer> ours = answers.stream().filter(Answer::inScope).toList();
    List<Answer> others = answers.stream().filter(answer -> !answer.inScope()).toList();
    List<Answer> actedOn = answers.stream().filter(sure).toList();
    return new Shares(
        share(ours, Answer::right),
        share(ours, Evaluation::amongTheFirst),
        share(answers, sure),
        share(actedOn, Answer::right),
        share(others, rejected),
        share(ours, rejected));
  }

  private static Predicate<Answer> is(Certainty certainty, Calibration calibration) {
    return answer -> calibration.certainty(answer.distribution()) == certainty;
  }

  private static boolean amongTheFirst(Answer answer) {
    return answer.distribution().rankedInScope().stream()
        .limit(TOP)
        .anyMatch(guess -> guess.intent().equals(answer.wanted()));
  }

  private static double share(List<Answer> answers, Predicate<Answer> wanted) {
    return answers.isEmpty()
        ? 0
        : (double) answers.stream().filter(wanted).count() / answers.size();
  }

  private static List<Confusion> confusions(List<Answer> answers) {
    Map<IntentName, Map<IntentName, Integer>> counts = new TreeMap<>();
    for (Answer answer : answers) {
      IntentName guessed = answer.distribution().likeliest().intent();
      if (!guessed.equals(answer.wanted())) {
        counts
            .computeIfAbsent(answer.wanted(), wanted -> new TreeMap<>())
            .merge(guessed, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .flatMap(
            row ->
                row.getValue().entrySet().stream()
                    .map(cell -> new Confusion(row.getKey(), cell.getKey(), cell.getValue())))
        .sorted(Comparator.comparingInt(Confusion::times).reversed())
        .toList();
  }

  private static List<Mistake> mistakes(List<Answer> answers) {
    return answers.stream()
        .map(
            answer ->
                new Mistake(
                    answer.wanted(), answer.distribution().likeliest(), answer.example().folded()))
        .filter(mistake -> !mistake.guess().intent().equals(mistake.wanted()))
        .sorted(Comparator.comparingDouble((Mistake mistake) -> -mistake.guess().confidence()))
        .toList();
  }
}

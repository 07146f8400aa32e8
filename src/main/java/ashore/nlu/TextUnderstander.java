package ashore.nlu;

import ashore.conversation.Guess;
import ashore.conversation.Understanding;
import ashore.conversation.Understanding.Certainty;
import ashore.dialog.IntentName;
import ashore.nlu.slots.SlotReader;
import ashore.runner.Understander;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Understands messages: folds them, guesses what they want, reads the values in them and tells
 * their language. Of very long messages it reads the beginning. Thread-safe.
 */
public final class TextUnderstander implements Understander {
  private static final int GUESSES = 5;

  /** A part of a message is short, and easily taken for another thing. */
  private static final double SURELY = 0.75;

  private final TextFolding folding = new TextFolding();
  private final SlotReader slots = new SlotReader();
  private final WrittenLanguage language;
  private final Clauses clauses;
  private final IntentClassifier classifier;
  private final ZoneId zone;

  /**
   * Puts the parts together.
   *
   * @param zone where days are counted
   */
  public TextUnderstander(IntentClassifier classifier, ZoneId zone) {
    this.classifier = classifier;
    this.zone = zone;
    Tokenizer tokenizer = new Tokenizer(ProductNames.load());
    clauses = new Clauses(tokenizer);
    language =
        new WrittenLanguage(folding, tokenizer, new ScriptMarks(SimplifiedCharacters.load()));
  }

  @Override
  public Understanding understand(String text, Instant at) {
    String read = Beginning.of(text);
    String folded = Beginning.of(folding.fold(read)).strip();
    Judgement judgement = classifier.judgeFolded(folded);
    Set<IntentName> wants = wants(folded);
    boolean several = wants.size() > 1;
    List<Guess> guesses = judgement.inScope();
    if (several && judgement.certainty() != Certainty.SURE) {
      guesses = firstOf(wants, guesses);
    }
    guesses.stream().findFirst().ifPresent(best -> wants.remove(best.intent()));
    return new Understanding(
        folded,
        guesses.stream().limit(GUESSES).toList(),
        several ? Certainty.SURE : judgement.certainty(),
        slots.read(folded, LocalDate.ofInstant(at, zone)),
        several ? List.copyOf(wants) : List.of(),
        language.of(read));
  }

  /** What the parts of a message are surely about. */
  private Set<IntentName> wants(String folded) {
    Set<IntentName> wants = new LinkedHashSet<>();
    for (String clause : clauses.of(folded)) {
      Judgement judgement = classifier.judgeFolded(clause);
      if (judgement.certainty() == Certainty.SURE) {
        judgement.inScope().stream()
            .findFirst()
            .filter(guess -> guess.confidence() >= SURELY)
            .ifPresent(guess -> wants.add(guess.intent()));
      }
    }
    return wants;
  }

  /** Before all others, the likeliest guess that one part of the message surely is about. */
  private static List<Guess> firstOf(Set<IntentName> wants, List<Guess> guesses) {
    return guesses.stream()
        .sorted(Comparator.comparing(guess -> !wants.contains(guess.intent())))
        .toList();
  }
}

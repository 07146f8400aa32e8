package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Guess;
import ashore.dialog.IntentName;
import ashore.nlu.IntentClassifier;
import ashore.nlu.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What ships understands messages written by people who saw no example, at least as well as it did
 * when this was written. The floors lie a little below what was measured.
 */
class UnseenMessagesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "unseen");
  private static final IntentClassifier CLASSIFIER = Shipped.brain().classifier();

  /** A message, the intents whose page helps, and what the classifier makes of it. */
  private record Judged(Set<IntentName> helpful, List<IntentName> guesses) {
    boolean isOurs() {
      return !helpful.contains(Judgement.OUT_OF_SCOPE);
    }

    boolean isRight() {
      return helpful.contains(guesses.getFirst());
    }

    boolean isAmongThree() {
      return guesses.stream().limit(3).anyMatch(helpful::contains);
    }
  }

  @ParameterizedTest
  @CsvSource({"en.tsv, 0.80, 0.92, 0.74", "zh.tsv, 0.88, 0.96, 0.83"})
  void are_understood(String file, double right, double amongThree, double outOfScope)
      throws IOException {
    List<Judged> judged = judged(file);

    assertThat(share(judged, Judged::isOurs, Judged::isRight)).isGreaterThan(right);
    assertThat(share(judged, Judged::isOurs, Judged::isAmongThree)).isGreaterThan(amongThree);
    assertThat(share(judged, message -> !message.isOurs(), Judged::isRight))
        .isGreaterThan(outOfScope);
  }

  private static List<Judged> judged(String file) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      String[] parts = line.split("\t", -1);
      Set<IntentName> helpful = new HashSet<>();
      helpful.add(new IntentName(parts[1]));
      if (parts.length > 2) {
        for (String also : parts[2].split(",", -1)) {
          if (!also.isBlank()) {
            helpful.add(new IntentName(also.strip()));
          }
        }
      }
      judged.add(
          new Judged(helpful, CLASSIFIER.guesses(parts[0]).stream().map(Guess::intent).toList()));
    }
    return judged;
  }

  private static double share(
      List<Judged> judged, Predicate<Judged> among, Predicate<Judged> wanted) {
    List<Judged> those = judged.stream().filter(among).toList();
    return (double) those.stream().filter(wanted).count() / those.size();
  }
}

package ashore.nlu;

import ashore.dialog.Folding;
import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What classifiers are trained on, in the order of the intents' names.
 *
 * @param english what the English models learn
 * @param chinese what the Chinese model learns
 */
record TrainingSet(List<LabelledMessage> english, List<LabelledMessage> chinese) {
  /** Keeps unmodifiable copies. */
  TrainingSet {
    english = List.copyOf(english);
    chinese = List.copyOf(chinese);
  }

  /** The examples of these intents, in the languages under which they are written. */
  static TrainingSet of(Map<IntentName, Intent> intents) {
    var english = new ArrayList<LabelledMessage>();
    var chinese = new ArrayList<LabelledMessage>();
    for (Intent intent : new TreeMap<>(intents).values()) {
      intent.english().forEach(text -> english.add(new LabelledMessage(text, intent.name())));
      intent.chinese().forEach(text -> chinese.add(new LabelledMessage(text, intent.name())));
    }
    return new TrainingSet(english, chinese);
  }

  /** Messages of any language, told apart by their script. */
  static TrainingSet of(List<LabelledMessage> messages, Folding folding) {
    Map<Boolean, List<LabelledMessage>> english =
        messages.stream()
            .sorted(Comparator.comparing(LabelledMessage::intent))
            .collect(
                Collectors.partitioningBy(
                    message -> Tongue.of(folding.fold(message.text())) == Tongue.ENGLISH));
    return new TrainingSet(
        english.getOrDefault(true, List.of()), english.getOrDefault(false, List.of()));
  }

  List<LabelledMessage> of(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> english;
      case CHINESE -> chinese;
    };
  }

  /** The languages that have messages. */
  List<Tongue> tongues() {
    return Stream.of(Tongue.values()).filter(tongue -> !of(tongue).isEmpty()).toList();
  }

  List<LabelledMessage> all() {
    return Stream.concat(english.stream(), chinese.stream()).toList();
  }

  /** Those whose index in the list of their language is taken. */
  TrainingSet where(IntPredicate taken) {
    return new TrainingSet(taken(english, taken), taken(chinese, taken));
  }

  private static List<LabelledMessage> taken(List<LabelledMessage> all, IntPredicate taken) {
    return IntStream.range(0, all.size()).filter(taken).mapToObj(all::get).toList();
  }

  /** A share of them, from 0 to 1, spread evenly over the intents. */
  TrainingSet share(double share) {
    return where(index -> Math.floor((index + 1) * share) > Math.floor(index * share));
  }
}

package ashore.authoring;

import ashore.dialog.IntentName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Words that raise the alarm are not what people write about other things. */
final class AlarmWords implements Check {
  /** So many examples of other intents may hold the words by chance. */
  private static final int BY_CHANCE = 2;

  private static final int LISTED = 3;

  private final WordForm form = new WordForm();

  @Override
  public void check(Draft draft) {
    List<Claim.Alarms> alarms = draft.claims().of(Claim.Alarms.class);
    Set<IntentName> dangers =
        alarms.stream().map(Claim.Alarms::intent).collect(Collectors.toCollection(HashSet::new));
    Map<String, IntentName> harmless = new TreeMap<>();
    draft.parts().examples().stream()
        .filter(example -> !dangers.contains(example.intent()))
        .forEach(
            example -> harmless.put(" " + form.of(example.line().value()) + " ", example.intent()));
    alarms.forEach(alarm -> check(draft, alarm, harmless));
  }

  private void check(Draft draft, Claim.Alarms alarm, Map<String, IntentName> harmless) {
    String pattern = form.of(alarm.pattern());
    List<String> topics =
        harmless.entrySet().stream()
            .filter(example -> holds(example.getKey(), pattern))
            .map(example -> example.getValue().value())
            .toList();
    if (topics.size() > BY_CHANCE) {
      draft.report(
          Code.WIDE_PATTERN,
          alarm.place(),
          "\"%s\" stands in %s examples of other intents (%s), which would raise the alarm: write more"
                  .formatted(
                      alarm.pattern(),
                      topics.size(),
                      topics.stream()
                          .distinct()
                          .sorted()
                          .limit(LISTED)
                          .collect(Collectors.joining(", ")))
              + " words of what is meant");
    }
  }

  /** Whether the text holds the pattern, where letters do not go on before and behind it. */
  private static boolean holds(String text, String pattern) {
    int at = text.indexOf(pattern);
    while (at >= 0) {
      if (isBorder(text.charAt(at - 1), pattern.charAt(0))
          && isBorder(text.charAt(at + pattern.length()), pattern.charAt(pattern.length() - 1))) {
        return true;
      }
      at = text.indexOf(pattern, at + 1);
    }
    return false;
  }

  private static boolean isBorder(char outside, char inside) {
    return !(isLatin(outside) && isLatin(inside));
  }

  private static boolean isLatin(char sign) {
    return sign < 0x250 && Character.isLetterOrDigit(sign);
  }
}

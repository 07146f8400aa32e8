package ashore.authoring;

import ashore.dialog.IntentName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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
        alarms.stream().map(Claim.Alarms::intent).collect(Collectors.toUnmodifiableSet());
    if (!draft.parts().intents().keySet().containsAll(dangers)) {
      return;
    }
    StringBuilder text = new StringBuilder("\n");
    NavigableMap<Integer, IntentName> starts = new TreeMap<>();
    for (Parts.Example example : draft.parts().examples()) {
      if (!dangers.contains(example.intent())) {
        starts.put(text.length(), example.intent());
        text.append(form.of(example.line().value())).append('\n');
      }
    }
    Harmless harmless = new Harmless(text.toString(), starts);
    alarms.forEach(alarm -> check(draft, alarm, harmless.holding(form.of(alarm.pattern()))));
  }

  private static void check(Draft draft, Claim.Alarms alarm, List<IntentName> topics) {
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
                          .map(IntentName::value)
                          .collect(Collectors.joining(", ")))
              + " words of what is meant");
    }
  }

  /**
   * Messages without danger.
   *
   * @param text all of them, each in a line
   * @param starts where each begins, and what it is about
   */
  private record Harmless(String text, NavigableMap<Integer, IntentName> starts) {
    /** What the messages that hold these words are about, one entry a message. */
    List<IntentName> holding(String pattern) {
      List<IntentName> topics = new ArrayList<>();
      int at = text.indexOf(pattern);
      while (at >= 0) {
        int next = at + 1;
        if (isAlone(at, pattern)) {
          Map.Entry<Integer, IntentName> message = starts.floorEntry(at);
          topics.add(message.getValue());
          next = text.indexOf('\n', at);
        }
        at = text.indexOf(pattern, next);
      }
      return topics;
    }

    /** Whether no letters go on before and behind the words. */
    private boolean isAlone(int at, String pattern) {
      int end = at + pattern.length();
      return isBorder(text.charAt(at - 1), pattern.charAt(0))
          && isBorder(text.charAt(end), pattern.charAt(pattern.length() - 1));
    }

    private static boolean isBorder(char outside, char inside) {
      return !(isLatin(outside) && isLatin(inside));
    }

    private static boolean isLatin(char sign) {
      return sign < 0x250 && Character.isLetterOrDigit(sign);
    }
  }
}

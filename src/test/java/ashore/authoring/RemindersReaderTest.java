package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.ChoiceId;
import ashore.dialog.Condition;
import ashore.dialog.DialogName;
import ashore.dialog.Language;
import ashore.dialog.QuietHours;
import ashore.dialog.ReminderRules;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemindersReaderTest {
  private static final String BOT = "dialogs/bot.yaml";
  private static final String OVERDUE = "dialogs/overdue.yaml";

  @Test
  void a_question_may_wait_and_remind() throws IOException {
    var read = ValidFiles.accepted(files());

    assertThat(read.warnings()).isEmpty();
    assertThat(read.dialogs().dialogs().get(new DialogName("overdue")))
        .satisfies(dialog -> assertThat(dialog).isNotNull())
        .extracting(dialog -> ((State.Ask) dialog.first()).question().waiting().orElseThrow())
        .satisfies(
            wait -> {
              assertThat(wait.remindAfter()).isEqualTo(Duration.ofHours(24));
              assertThat(wait.atMost()).isEqualTo(2);
              assertThat(wait.words().in(Language.EN)).isEqualTo("Take your time.");
            });
  }

  @Test
  void the_bot_says_when_it_may_write_first() throws IOException {
    var may = new SlotName("may_remind");

    assertThat(ValidFiles.accepted(files()).dialogs().bot().reminders())
        .contains(
            new ReminderRules(
                new Condition.IsOneOf(may, Set.of(new ChoiceId("yes"))),
                new ReminderRules.Given(may, new ChoiceId("yes")),
                new ReminderRules.Given(may, new ChoiceId("no")),
                QuietHours.USUAL));
    assertThat(ValidFiles.accepted(ValidFiles.all()).dialogs().bot().reminders()).isEmpty();
  }

  @Test
  void quiet_hours_may_be_longer_than_usual() throws IOException {
    Map<String, String> files = quiet("\"20:30\"", "10:00");

    assertThat(ValidFiles.accepted(files).dialogs().bot().reminders().orElseThrow().quiet())
        .isEqualTo(new QuietHours(LocalTime.of(20, 30), LocalTime.of(10, 0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22:01 | 09:00",
        "21:00 | 07:59",
        "00:00 | 09:00",
        "09:00 | 21:00",
        "22:00 | 22:00",
        "9 pm | 09:00",
        "21:00 | 9:00",
        "21:00 | 24:00",
        "21 | 09:00",
        "二十一点 | 09:00"
      })
  void quiet_hours_hold_the_night(String from, String to) throws IOException {
    assertThat(ValidFiles.problems(quiet(from, to)))
        .extracting(Problem::code)
        .containsExactly("bad-quiet-hours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 hour", "1 h", "24 h", "36 hours", "30 days", "720 hours"})
  void a_wait_is_written_like_the_age_of_an_answer(String after) throws IOException {
    assertThat(ValidFiles.problems(changed(OVERDUE, "24 hours", after))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24 hours | 24 | bad-duration",
        "24 hours | tomorrow | bad-duration",
        "24 hours | topic | bad-duration",
        "24 hours | 0 days | bad-duration",
        "24 hours | 59 minutes | bad-duration",
        "24 hours | 31 days | bad-duration",
        "24 hours | 721 h | bad-duration",
        "24 hours | 99999 days | bad-duration",
        "at_most: 2 | at_most: 3 | bad-number",
        "at_most: 2 | at_most: 0 | bad-number",
        "at_most: 2 | at_most: -1 | bad-number",
        "at_most: 2 | at_most: 1.5 | bad-number",
        "at_most: 2 | at_most: twice | bad-number",
        "at_most: 2 | at_mots: 2 | unknown-key",
        "remind_after: 24 hours | remind_aftr: 24 hours | unknown-key",
        "en: Take your time. | en: Day 2. | number-without-fact",
        "en: Take your time. | en: | empty-value"
      })
  void a_wait_that_is_none_is_told_once(String right, String wrong, String code)
      throws IOException {
    assertThat(ValidFiles.problems(changed(OVERDUE, right, wrong)))
        .extracting(Problem::code)
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'  if: may_remind is yes' | '  if: may_remnd is yes' | slot-never-filled",
        "'  if: may_remind is yes' | '  if: may_remind is yea' | unknown-choice",
        "'  if: may_remind is yes' | '  if: days_late > 3' | consent-without-effect",
        "'  stop: may_remind is no' | '  stop: may_remind is yes' | consent-without-effect",
        "'  stop: may_remind is no' | '  stop: may_remind known' | bad-condition",
        "'  stop: may_remind is no' | '  stop: may_remind is one of yes, no' | bad-condition",
        "'  allow: may_remind is yes' | '  allow: yes' | unknown-condition",
        "'reminders:' | 'reminder:' | unknown-key"
      })
  void rules_that_are_none_are_told(String right, String wrong, String code) throws IOException {
    assertThat(ValidFiles.problems(changed(BOT, right, wrong)))
        .extracting(Problem::code)
        .isNotEmpty()
        .containsOnly(code);
  }

  @Test
  void a_wait_needs_its_words() throws IOException {
    Map<String, String> files = files();
    new Change(files)
        .apply(
            """
            dialogs/overdue.yaml
            -      say:
            -        en: Take your time.
            -        zh-Hans: 不着急。
            -        zh-Hant: 不著急。
            """);

    assertThat(ValidFiles.problems(files)).extracting(Problem::code).containsExactly("missing-key");
  }

  @Test
  void a_wait_in_braces_is_understood_but_words_in_braces_are_not() throws IOException {
    Map<String, String> files = files();
    new Change(files)
        .apply(
            """
            dialogs/overdue.yaml
            -      say:
            -        en: Take your time.
            -        zh-Hans: 不着急。
            -        zh-Hant: 不著急。
            +      say: {en: Take your time, zh-Hans: 不着急, zh-Hant: 不著急}
            """);

    assertThat(ValidFiles.problems(files))
        .extracting(Problem::code)
        .containsExactly("one-line-words");
  }

  /** The valid files with a question that waits, the rules and the commands for it. */
  private static Map<String, String> files() throws IOException {
    Map<String, String> files = ValidFiles.all();
    new Change(files).apply(Files.readString(ValidFiles.ROOT.resolve("_reminders.txt")));
    return files;
  }

  private static Map<String, String> changed(String path, String right, String wrong)
      throws IOException {
    Map<String, String> files = files();
    String before = files.getOrDefault(path, "");
    assertThat(before).contains(right);
    files.put(path, before.replace(right, wrong));
    return files;
  }

  private static Map<String, String> quiet(String from, String to) throws IOException {
    return changed(
        BOT,
        "  stop: may_remind is no\n",
        "  stop: may_remind is no\n  quiet:\n    from: %s\n    to: %s\n".formatted(from, to));
  }
}

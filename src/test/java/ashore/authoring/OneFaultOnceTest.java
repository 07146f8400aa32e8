package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip of an author is told once, at its place, and not again wherever it is felt. */
class OneFaultOnceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dialogs/overdue.yaml | fills: days_late | fills: days_lat | 18:12 | slot-never-filled",
        "dialogs/overdue.yaml | go: costs | go: cots | 54:13 | unknown-state",
        "dialogs/overdue.yaml | go: costs | go: Costs | 54:13 | bad-name",
        "dialogs/overdue.yaml | advise: [ | advice: [ | 65:5 | unknown-key",
        "dialogs/overdue.yaml | dialog: overdue | dialog: overdu | 1:9 | name-differs-from-file",
        "dialogs/overdue.yaml | [overdue_now] | [overdue_nwo] | 6:13 | unknown-intent",
        "dialogs/overdue.yaml | starts_on: | start_on: | 6:1 | unknown-key",
        "dialogs/overdue.yaml | states: | statse: | 12:1 | unknown-key",
        "dialogs/closing.yaml | zh-Hans: | zh-hans: | 4:3 | unknown-key",
        "dialogs/closing.yaml | owner: | ownr: | 6:1 | unknown-key",
        "dialogs/facts.yaml | source: | sourc: | 11:5 | unknown-key",
        "dialogs/bot.yaml | safety: | safty: | 7:1 | unknown-key",
        "dialogs/bot.yaml | commands: | comands: | 18:1 | unknown-key",
        "dialogs/bot.yaml | choice_sets: | choicesets: | 66:1 | unknown-key",
        "dialogs/bot.yaml | noted: | notde: | 97:3 | unknown-phrase",
        "dialogs/bot.yaml | time_zone: Asia | time_zone:Asia | 2:11 | bad-yaml",
        "dialogs/facts.yaml | facts: | fact: | 1:1 | unknown-key",
        "dialogs/overdue.yaml | dialog: overdue | dialgo: overdue | 1:1 | unknown-key",
        "dialogs/overdue.yaml | type: choice | type: chioce | 46:11 | unknown-word",
        "dialogs/overdue.yaml | choices: lenders | chioces: lenders | 47:5 | unknown-key",
        "dialogs/overdue.yaml | fills: lender | fils: lender | 45:5 | unknown-key",
        "dialogs/overdue.yaml | ask: | asks: | 14:5 | unknown-key",
        "dialogs/overdue.yaml | next: | netx: | 49:5 | unknown-key",
        "dialogs/overdue.yaml | compute: | compuet: | 57:5 | unknown-key",
        "dialogs/bot.yaml | intent: crisis | intent: crysis | 9:13 | unknown-intent",
        "dialogs/facts.yaml | kind: days | kind: day | 17:11 | unknown-word",
        "dialogs/facts.yaml | verified: true | verified: yes | 14:15 | unknown-word",
        "dialogs/overdue.yaml | if: days_late = 0 | if: | 50:9 | empty-value",
        "dialogs/overdue.yaml | - id: unsure | '  id: unsure' | 33:9 | duplicate-key",
        "dialogs/bot.yaml | first_dialog: welcome | first_dialog: hello | 3:15 | unknown-dialog",
        "dialogs/cards/call_lender.yaml | card: | crad: | 1:1 | unknown-key"
      })
  void a_slip_is_told_once(String path, String right, String wrong, String place, String code) {
    Map<String, String> files = ValidFiles.all();
    String before = files.getOrDefault(path, "");
    files.put(path, before.replaceFirst(Pattern.quote(right), wrong));

    List<Problem> errors = errors(files);

    assertThat(before).contains(right);
    assertThat(errors)
        .extracting(error -> error.path() + " " + error.position() + " " + error.code())
        .containsExactly(path + " " + place + " " + code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "closing.yaml | closing.yml | rename it to closing.yaml",
        "closing.yaml | Closing.yaml | rename it to closing.yaml",
        "closing.yaml | closing.yaml.txt | rename it to closing.yaml",
        "cards/call_lender.yaml | call_lender.yaml | rename it to cards/call_lender.yaml",
        "intents/thanks.yaml | cards/thanks.yaml | rename it to intents/thanks.yaml",
        "cards/call_lender.yaml | Cards/call_lender.yaml | rename it to cards/call_lender.yaml"
      })
  void a_file_in_the_wrong_place_is_told_once(String right, String wrong, String mend) {
    Map<String, String> files = ValidFiles.all();
    files.put("dialogs/" + wrong, String.valueOf(files.remove("dialogs/" + right)));

    List<Problem> errors = errors(files);

    assertThat(errors).extracting(Problem::code).containsExactly("stray-file");
    assertThat(errors.getFirst().path()).isEqualTo("dialogs/" + wrong);
    assertThat(errors.getFirst().message()).endsWith(mend);
  }

  @ParameterizedTest
  @CsvSource({"closing (copy).yaml,stray-file", "closing2.yaml,name-differs-from-file"})
  void a_second_copy_of_a_file_is_told_once(String copy, String code) {
    Map<String, String> files = ValidFiles.all();
    files.put("dialogs/" + copy, files.getOrDefault("dialogs/closing.yaml", ""));

    assertThat(errors(files)).extracting(Problem::code).containsExactly(code);
  }

  @Test
  void a_folder_with_a_wrong_name_is_told_once() {
    Map<String, String> files = ValidFiles.all();
    for (String intent : List.of("crisis", "overdue_now", "thanks")) {
      String path = "dialogs/intents/" + intent + ".yaml";
      files.put("dialogs/Intents/" + intent + ".yaml", String.valueOf(files.remove(path)));
    }

    assertThat(errors(files)).extracting(Problem::code).containsExactly("stray-file");
  }

  @Test
  void a_file_for_people_is_let_lie() {
    assertThat(errors(ValidFiles.with("dialogs/notes.txt", "call Anna"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Back!,choice-is-command", "MY BANK.,same-word", "網商銀行,same-word"})
  void words_are_compared_as_the_running_bot_compares_them(String word, String code) {
    Map<String, String> files = ValidFiles.all();
    new Change(files).apply("dialogs/bot.yaml\n-        en: A loan app\n+        en: " + word);

    assertThat(errors(files)).extracting(Problem::code).contains(code);
  }

  @Test
  void lines_that_yaml_would_join_are_told_in_a_list_of_words() {
    Map<String, String> files = ValidFiles.all();
    new Change(files).apply("dialogs/bot.yaml\n-    patterns: |\n+    patterns:");

    assertThat(errors(files)).extracting(Problem::code).containsExactly("folded-lines");
  }

  @Test
  void a_wrong_type_is_told_where_it_stands_and_not_wherever_the_right_one_is_needed() {
    Map<String, String> files = ValidFiles.all();
    String path = "dialogs/overdue.yaml";
    String dialog = files.getOrDefault(path, "");
    files.put(
        path,
        dialog
            .replaceFirst("type: choice", "type: text")
            .replaceFirst("(?m)^    choices: lenders\n", "")
            .replace(
                "      - go: costs",
                "      - if: lender is bank\n        go: costs\n"
                    + "      - if: lender is app and days_late > 9\n        go: costs\n"
                    + "      - if: lender is app and days_late > 5\n        go: costs\n"
                    + "      - go: costs"));

    assertThat(errors(files))
        .filteredOn(error -> error.code().equals("type-mismatch"))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.path()).isEqualTo(path);
              assertThat(error.message()).contains("\"lender\" with text", "need choice");
            });
  }

  @Test
  void a_range_above_every_choice_is_told_once() {
    Map<String, String> files = ValidFiles.all();
    String path = "dialogs/overdue.yaml";
    files.put(
        path,
        files
            .getOrDefault(path, "")
            .replace("    min: 0\n    max: 3650", "    min: 9000\n    max: 9999"));

    assertThat(ValidFiles.problems(files))
        .extracting(Problem::code)
        .containsExactly("out-of-range");
  }

  @Test
  void a_question_that_leads_to_itself_is_told() {
    Map<String, String> files = ValidFiles.all();
    new Change(files).apply("dialogs/overdue.yaml\n-      - go: costs\n+      - go: who");

    assertThat(errors(files))
        .extracting(Problem::code)
        .containsExactly("loop-without-question", "unreachable-state");
  }

  private static List<Problem> errors(Map<String, String> files) {
    return ValidFiles.problems(files).stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }
}

package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip as people make it is told once, where it is, with what to write instead. */
class AdviceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "means: 15 | means: 015 | leave out the 0 in front, write 15",
        "means: 15 | means: 15 weeks | write the number of days alone, 105",
        "means: 15 | means: 15 days | write the number alone, 15",
        "means: 15 | means: 2 months | write the number of days alone",
        "means: 15 | means: １５ | write plain digits, 15",
        "means: 15 | means: 15天 | write the number alone, 15",
        "max: 3650 | max: 3,650 | write it without separators, 3650",
        "max: 3650 | max: 0,35 | write a point instead of the comma, 0.35",
        "min: 0 | min: 01 | leave out the 0 in front, write 1",
        "min: 0 | min: -1 | \"min:\" -1 days cannot be: write 0 or more",
        "min: 0 | min: few | write digits only, without a unit or separators"
      })
  void a_number_in_another_form_is_told(String right, String wrong, String advice) {
    assertThat(told("overdue.yaml", right, wrong)).singleElement().asString().endsWith(advice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value: 15 | value: 015 | leave out the 0 in front, write 15",
        "value: 1.5 | value: 1,5 | write a point instead of the comma, 1.5",
        "value: 1.5 | value: .5 | write 0.5"
      })
  void a_fact_in_another_form_is_told(String right, String wrong, String advice) {
    assertThat(told("facts.yaml", right, wrong)).singleElement().asString().endsWith(advice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "days_late > 30 and < 60 | for a range write: slot between 1 and 30",
        "days_late > -5 | numbers are 0 or more",
        "days_late between 1 - 30 | a range is written: between 1 and 30",
        "lender in bank, app | write: is one of a, b",
        "lender contains bank | write: is a",
        "days_late != 0 | write: not days_late = 0",
        "lender != bank | write: not lender is bank",
        "lender <> bank | write: not lender is bank",
        "lender≠bank | write: not lender is bank",
        "lender is not bank | write \"not\" in front: not lender is bank",
        "lender is not known | write it without \"is\": lender unknown",
        "lender = unknown | write it without a sign: lender unknown",
        "not known | the slot stands in front: slot known",
        "days_late > 030 | \"030\" is no number: leave out the 0 in front, write 30",
        "days_late > ３０ | write plain digits",
        "days_late > 2 weeks | write the number of days alone, so 14 for 2 weeks",
        "today + 2 weeks < today | write it in days, \"14 days\" for 2 weeks",
        "days_late between 30 and 1 | write the smaller one first: between 1 and 30",
        "lender is bank or app | for one choice of several write: lender is one of bank, app",
        "lender is one of app, bank or me | for one choice of several write: lender is one of app,"
            + " bank, me",
        "lender is one of app, app | \"app\" stands here already: leave it out"
      })
  void a_condition_in_another_language_is_told(String wrong, String advice) {
    assertThat(told("overdue.yaml", "if: days_late = 0", "if: " + wrong))
        .singleElement()
        .asString()
        .endsWith(advice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fills: days_late | fills: daysLate | write days_late",
        "fills: days_late | fills: days late | write days_late",
        "fills: days_late | fills: Days-Late | write days_late",
        "fills: days_late | fills: 30 | have at most 40 characters"
      })
  void a_name_in_another_form_is_told(String right, String wrong, String advice) {
    assertThat(told("overdue.yaml", right, wrong)).first().asString().endsWith(advice);
  }

  @Test
  void a_target_with_a_dash_of_its_own_is_told_once() {
    assertThat(told("overdue.yaml", "        go: end", "      - go: end"))
        .containsExactly(
            "this \"go:\" belongs to the \"if:\" in line 50: remove the \"- \" before it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "End | \"End\" is no name: write end, in small letters",
        "costs.yaml | write it without the ending, costs",
        "overdue.costs | a state of this dialog is named without it, write costs",
        "person.call | only states of this dialog and the beginning of another can follow, write"
            + " person"
      })
  void a_target_in_another_form_is_told(String wrong, String advice) {
    assertThat(told("overdue.yaml", "go: costs", "go: " + wrong))
        .singleElement()
        .asString()
        .endsWith(advice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Call {facts.hotline}. | a fact is printed with {fact.…}, found {facts.…}",
        "Call {Fact.hotline}. | a fact is printed with {fact.…}, found {Fact.…}",
        "Call {lender.name}. | a name ends before the point: a slot is printed with {slot}, a fact"
            + " with {fact.…}",
        "Call ${fact.hotline}. | a $ would be shown before the value: a placeholder is { and }"
            + " alone",
        "Call {{fact.hotline}}. | one { opens a placeholder and one } closes it: two are too many",
        "{fact.hotline} | a text cannot begin with {: write >- behind the key and put the text"
            + " below it, indented"
      })
  void a_placeholder_in_another_form_is_told(String wrong, String advice) {
    assertThat(told("person.yaml", "Call {fact.hotline}.", wrong))
        .singleElement()
        .asString()
        .endsWith(advice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fills: days_late | fills:days_late | 18:11 | a space is missing behind the colon",
        "next:\\n | next:who\\n | 49:10 | a space is missing behind the colon",
        "how_late:\\n | - how_late:\\n | 13:3 | without one in line 40: remove the \"- \"",
        "costs:\\n | - costs:\\n | 56:3 | without one in line 40: remove the \"- \"",
        "- if: days_late | - if days_late | 50:9 | a colon is missing behind \"if\"",
        "zh-Hans: 是哪家？ | zh-Hans:是哪家？ | 43:15 | a space is missing behind the colon",
        "\\n"
            + "  who:\\n"
            + " | '\\n"
            + "who:\\n"
            + "' | 40:1 | further left than its neighbours: indent it like line 56",
        "fills: lender | fills lender | 45:5 | a colon is missing behind \"fills\"",
        "dialog: overdue | dialog overdue | 1:1 | a colon is missing behind \"dialog\"",
        "en: About | en: {penalty} is | 60:11 | a text cannot begin with {"
      })
  void a_line_that_yaml_cannot_read_is_told(
      String right, String wrong, String place, String advice) {
    List<Problem> problems = problems("overdue.yaml", lines(right), lines(wrong));

    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().position()).hasToString(place);
    assertThat(problems.getFirst().message())
        .contains(advice)
        .endsWith("; the rest of this file was not checked");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- go: costs | - go: who | 54:9 | loop-without-question",
        "if_stuck: person | if_stuck: who | 48:15 | loop-without-question",
        "min: 0 | min: 4000 | 20:10 | empty-range",
        "en: About {penalty, number, integer} yuan. | en: Much. | 60:11 | placeholders-differ",
        "en: How many days late? | en: Really, {lender}? | 15:20 | placeholders-differ"
      })
  void a_fault_is_told_where_it_is(String right, String wrong, String place, String code) {
    assertThat(problems("overdue.yaml", right, wrong))
        .extracting(problem -> problem.position() + " " + problem.code())
        .contains(place + " " + code);
  }

  @Test
  void a_range_that_holds_no_choice_is_told_and_not_each_choice() {
    Map<String, String> files = ValidFiles.all();
    new Change(files)
        .apply(
            """
            dialogs/overdue.yaml
            -    min: 0
            +    min: 100
            -        means: unknown
            +        means: 20
            """);

    assertThat(ValidFiles.problems(files))
        .filteredOn(problem -> problem.code().equals("out-of-range"))
        .extracting(problem -> problem.position() + " " + problem.message())
        .containsExactly("20:10 all choices of the question lie outside \"min:\"");
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }

  private static List<String> told(String file, String right, String wrong) {
    return problems(file, right, wrong).stream().map(Problem::message).toList();
  }

  private static List<Problem> problems(String file, String right, String wrong) {
    Map<String, String> files = ValidFiles.all();
    String path = "dialogs/" + file;
    String text = files.getOrDefault(path, "");
    assertThat(text).contains(right);
    int at = text.indexOf(right);
    files.put(path, text.substring(0, at) + wrong + text.substring(at + right.length()));
    return ValidFiles.problems(files);
  }
}

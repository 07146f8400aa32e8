package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Condition;
import com.ibm.icu.text.MessagePatternUtil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Conditions and patterns put together by chance: each is read, or its fault is told. */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextsTest {
  private static final int OF_EACH_SEED = 2_000;
  private static final List<String> OF_CONDITIONS =
      List.of(
          "days_late ",
          "lender ",
          "5 ",
          "-5 ",
          "1,000 ",
          "2026-11-20 ",
          "2026-02-30 ",
          "today ",
          "fact.cap ",
          "fact. ",
          "and ",
          "or ",
          "not ",
          "( ",
          ") ",
          "is ",
          "is one of ",
          "one ",
          "known ",
          "unknown ",
          "between ",
          "= ",
          "< ",
          ">= ",
          "=> ",
          "!= ",
          "<> ",
          "+ ",
          "- ",
          "days ",
          ", ",
          "a",
          "_",
          "逾期",
          "＝",
          "９",
          "\uD83D\uDE00",
          "\uD83D",
          "'",
          "\"",
          "\n");
  private static final List<String> OF_PATTERNS =
      List.of(
          "{",
          "}",
          "{n}",
          "{n, number}",
          "{n, plural, ",
          "one {",
          "other {",
          "=0 {",
          "offset:1 ",
          "{s, select, ",
          "a {",
          "#",
          "'",
          "''",
          "'{",
          "|",
          ", ",
          "number",
          "::.00",
          "::",
          "date",
          "text",
          " ",
          "<b>",
          "逾期",
          "\uD83D\uDE00",
          "{fact.cap}",
          "{0}",
          "{ n }",
          "\\",
          "%s");

  static IntStream seeds() {
    return IntStream.range(0, 5);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_condition_is_read_or_its_fault_is_told(int seed) {
    var random = new Random(seed);
    for (int i = 0; i < OF_EACH_SEED; i++) {
      Draft draft = Draft.blank();
      String value = anyOf(OF_CONDITIONS, random);

      Optional<Condition> read = new ConditionParser(text(value), Map.of(), draft).parse();

      assertThat(read.isPresent()).as(value).isEqualTo(draft.report().problems().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_pattern_that_is_taken_is_one_that_icu_takes_too(int seed) {
    var random = new Random(seed);
    for (int i = 0; i < OF_EACH_SEED; i++) {
      Report report = new Report();
      String value = anyOf(OF_PATTERNS, random);

      Optional<Wording> read = new PatternScanner(text(value), report).scan();

      assertThat(read.isPresent()).as(value).isEqualTo(report.problems().isEmpty());
      read.map(Wording::pattern)
          .ifPresent(
              pattern ->
                  assertThat(MessagePatternUtil.buildMessageNode(pattern)).as(value).isNotNull());
    }
  }

  private static String anyOf(List<String> pieces, Random random) {
    var text = new StringBuilder();
    for (int count = 1 + random.nextInt(9); count > 0; count--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  private static Text text(String value) {
    Source source = Source.of(new SourceFile("dialogs/x.yaml", value), 0);
    return new Text(source.place(0), source.length(), value, ScalarStyle.PLAIN);
  }
}

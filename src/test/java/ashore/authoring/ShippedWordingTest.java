package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the shipped wording.yaml catch what they are for, and let what is right pass. */
class ShippedWordingTest {
  private static final Path RULES = Path.of("dialogs/wording.yaml");
  private static final Path GLOSSARY = Path.of("dialogs/glossary.yaml");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jail_threat | en: If you do not pay, you will go to jail.",
        "jail_threat | zh-Hans: 不还钱，您会坐牢。",
        "jail_threat | zh-Hant: 不還錢，您會坐牢。",
        "never_jailed | en: You can never be jailed for a loan.",
        "never_jailed | zh-Hans: 您绝对不会坐牢。",
        "cannot_be_sued | en: Such a small lender cannot sue you.",
        "cannot_be_sued | en: You cannot be sued for this.",
        "cannot_be_sued | zh-Hans: 小平台不敢起诉您。",
        "cannot_be_sued | zh-Hant: 小平台不敢起訴您。",
        "illegal_without_lender | en: This rate is illegal.",
        "illegal_without_lender | en: This is illegal.",
        "illegal_without_lender | zh-Hans: 这样的利率，这就违法。",
        "stop_paying | en: Stop paying until they answer.",
        "stop_paying | en: You need not pay anything back.",
        "stop_paying | zh-Hans: 先停止还款，等对方来谈。",
        "stop_paying | zh-Hant: 先停止還款，等對方來談。",
        "change_number | en: Change your number and rest.",
        "change_number | zh-Hans: 换个手机号，图个清静。",
        "no_calls_at_all | en: Collectors may not call at all.",
        "no_calls_at_all | zh-Hans: 催收一律不得打电话。",
        "record_removed | en: Once you agree, your record will be removed.",
        "record_removed | zh-Hans: 谈成以后，记录会消除。",
        "record_removed | zh-Hant: 談成以後，紀錄會消除。",
        "success_rate | en: The success rate is high.",
        "success_rate | zh-Hans: 这样谈成功率高。",
        "guaranteed | en: Success is guaranteed.",
        "guaranteed | zh-Hans: 对方一定会同意。",
        "old_rate_limits | en: The legal limit is 36%.",
        "old_rate_limits | zh-Hans: 法律上限是36%。",
        "old_contract_law | en: See the Contract Law.",
        "old_contract_law | zh-Hans: 根据合同法的规定。",
        "five_years_from_missed | en: It goes five years after the missed payment.",
        "five_years_from_missed | zh-Hans: 逾期之日起五年后删除。",
      })
  void what_must_not_be_said_is_told(String rule, String line) throws IOException {
    assertThat(told(line)).anyMatch(problem -> isOf(problem, rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en: Nobody goes to prison only because there is no money.",
        "en: Do not stop paying because a rate feels high.",
        "en: Do not change your number. Answer once.",
        "en: They say “you will go to jail”. Ask for it in writing.",
        "en: Will you go to jail?",
        "en: Nobody can guarantee that they agree.",
        "en: A guarantor is asked when the borrower does not pay.",
        "zh-Hans: 只是没钱还，不会坐牢。",
        "zh-Hans: 不要因为利率高就停止还款。",
        "zh-Hans: 对方说“您会坐牢”，请他写下来。",
        "zh-Hans: 记录不会消除。",
        "zh-Hant: 不要換號碼，接一次電話。",
      })
  void what_is_right_passes(String line) throws IOException {
    assertThat(told(line)).extracting(Problem::code).doesNotContain("never-say", "wrong-term");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zh-Hant: 請看螢幕上的信息。",
        "zh-Hant: 請打開軟件。",
        "zh-Hant: 請看您的賬戶。",
        "zh-Hans: 你要保重。",
        "en: Pay in small installments."
      })
  void another_word_for_a_thing_is_told(String line) throws IOException {
    assertThat(told(line)).extracting(Problem::code).contains("wrong-term");
  }

  private static boolean isOf(Problem problem, String rule) {
    return problem.code().equals("never-say") && problem.message().contains("(" + rule + ")");
  }

  /** What is told of the valid files when this line stands in them. */
  private static List<Problem> told(String line) throws IOException {
    String language = line.substring(0, line.indexOf(':'));
    String before =
        Map.of(
                Language.EN.tag(), "en: Take care.",
                Language.ZH_HANS.tag(), "zh-Hans: 请保重。",
                Language.ZH_HANT.tag(), "zh-Hant: 請保重。")
            .getOrDefault(language, "");
    Map<String, String> files = ValidFiles.all();
    files.put("dialogs/wording.yaml", Files.readString(RULES));
    files.put("dialogs/glossary.yaml", Files.readString(GLOSSARY));
    String path = "dialogs/closing.yaml";
    files.put(path, files.getOrDefault(path, "").replace(before, line));
    return ValidFiles.problems(files).stream()
        .filter(problem -> problem.path().equals(path))
        .toList();
  }
}

package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor underlines with the JSON Schemas is what the reader refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorSchemasTest {
  /** What a schema says nothing about; the editor's YAML parser may. */
  private static final Set<Code> BEYOND_A_SCHEMA =
      EnumSet.of(
          // Which files there are, and how they are written.
          Code.MISSING_FILE,
          Code.STRAY_FILE,
          Code.NAME_DIFFERS_FROM_FILE,
          Code.NOT_UTF_8,
          Code.INVISIBLE_CHARACTER,
          Code.TOO_LARGE,
          Code.TOO_DEEP,
          Code.TAB,
          Code.ANCHOR,
          Code.ALIAS,
          Code.MERGE_KEY,
          Code.MERGE_MARK,
          Code.TAG,
          Code.ONE_LINE_WORDS,
          Code.FOLDED_LINES,
          Code.COMMENT_IN_TEXT,
          Code.JOINED_ENTRIES,
          // Small languages inside a text.
          Code.BAD_TIME_ZONE,
          Code.BAD_CONDITION,
          Code.LONG_CONDITION,
          Code.BAD_DUE,
          Code.BAD_COMPUTATION,
          Code.BAD_EDIT,
          Code.BAD_PLACEHOLDER,
          Code.BAD_PATTERN,
          // Names that another place declares.
          Code.UNKNOWN_STATE,
          Code.UNKNOWN_DIALOG,
          Code.UNKNOWN_SLOT,
          Code.UNKNOWN_FACT,
          Code.UNKNOWN_CARD,
          Code.UNKNOWN_INTENT,
          Code.UNKNOWN_FUNCTION,
          Code.UNKNOWN_CHOICE,
          Code.UNKNOWN_CHOICE_SET,
          Code.UNKNOWN_COMMAND,
          Code.UNKNOWN_CONDITION,
          Code.UNKNOWN_PLACEHOLDER,
          Code.UNKNOWN_NAME,
          // How places fit together.
          Code.UNREACHABLE_STATE,
          Code.UNREACHABLE_DIALOG,
          Code.DEAD_END,
          Code.LOOP_WITHOUT_QUESTION,
          Code.CALL_IN_CIRCLE,
          Code.DASHED_LINE,
          Code.ASKED_AND_COMPUTED,
          Code.ASKED_ELSEWHERE,
          Code.ROUTE_NEVER_TAKEN,
          Code.ROUTE_COVERED,
          Code.NEVER_TRUE,
          Code.UNUSED_CONDITION,
          Code.STATE_HIDES_DIALOG,
          Code.SLOT_NEVER_FILLED,
          Code.SLOT_READ_TOO_EARLY,
          Code.TYPE_MISMATCH,
          Code.WRONG_ARGUMENTS,
          Code.TWO_TYPES,
          Code.TWO_CHOICE_LISTS,
          Code.REPEATED_CHOICE,
          Code.MANY_RETRIES,
          Code.SAME_WORD,
          Code.LABEL_IS_NUMBER,
          Code.CHOICE_IS_COMMAND,
          Code.SAME_COMMAND_WORD,
          Code.SHORT_PATTERN,
          Code.WIDE_PATTERN,
          Code.SILENCED_PATTERN,
          Code.EMPTY_RANGE,
          Code.OUT_OF_RANGE,
          Code.CANNOT_BE_CHANGED,
          Code.CHANGE_WITHOUT_EFFECT,
          Code.REPEATED_MENTION,
          Code.NO_WAY_OUT,
          Code.OLD_NAME_IN_USE,
          Code.OLD_NAME_TWICE,
          Code.DOUBT_WITHOUT_ANSWER,
          Code.ALWAYS_DOUBTED,
          Code.CHOICE_WITHOUT_CONTENT,
          Code.BUTTON_TOO_LONG,
          Code.BAD_QUIET_HOURS,
          Code.NO_REMINDERS,
          Code.NO_STOP_COMMAND,
          Code.CONSENT_WITHOUT_EFFECT,
          Code.PRIVATE_REMINDER,
          Code.WAIT_IN_DANGER,
          // What the words say.
          Code.PLACEHOLDERS_DIFFER,
          Code.MARKUP,
          Code.DUE_WITHOUT_DATE,
          Code.NUMBER_WITHOUT_FACT,
          Code.UNVERIFIED_FACT,
          Code.SIMPLIFIED_IN_TRADITIONAL,
          Code.TRADITIONAL_IN_SIMPLIFIED,
          Code.TWO_QUESTIONS,
          Code.LABEL_TOO_LONG,
          Code.LONG_SENTENCE,
          Code.HARD_TO_READ,
          Code.LONG_MEANING,
          Code.LANGUAGE_LEFT_OUT,
          Code.NEVER_SAY,
          Code.ALWAYS_SAY,
          Code.WRONG_TERM,
          Code.CHECKED_IN_FUTURE,
          Code.REVIEW_OVERDUE,
          Code.REVIEW_SOON,
          Code.REVIEW_FAR,
          // Intents.
          Code.INTENT_WITHOUT_HOME,
          Code.TWO_HOMES,
          Code.TOO_FEW_EXAMPLES,
          Code.FEW_EXAMPLES,
          Code.AMBIGUOUS_EXAMPLE,
          Code.REPEATED_EXAMPLE,
          Code.SIMILAR_EXAMPLE,
          Code.FOREIGN_EXAMPLE,
          Code.STRAY_EXAMPLE);

  private final EditorSchemas schemas = new EditorSchemas();

  @Test
  void the_schemas_are_schemas() throws IOException {
    assertThat(EditorSchemas.all()).flatMap(schemas::faults).isEmpty();
  }

  @Test
  void every_key_is_explained() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Path schema : EditorSchemas.all()) {
      for (JsonNode shape : EditorSchemas.closedShapes(schema)) {
        shape
            .path("properties")
            .properties()
            .forEach(
                key -> {
                  if (!EditorSchemas.explains(schema, key.getValue())) {
                    silent.add(schema + ": " + key.getKey());
                  }
                });
      }
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void every_shipped_file_is_fine() throws IOException {
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("dialogs"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        faults.addAll(faults(file.toString(), Files.readString(file)));
      }
    }
    faults.addAll(
        schemas.faults(EditorSchemas.OF_SETTINGS, Files.readString(Path.of("config/bot.yaml"))));

    assertThat(faults).isEmpty();
  }

  @Test
  void one_schema_stands_for_all_kinds_of_files() {
    Path any = EditorSchemas.FOLDER.resolve("any.schema.json");
    ValidFiles.withEveryKey()
        .forEach(
            (path, text) -> {
              assertThat(schemas.faults(any, text)).as(path).isEmpty();
              assertThat(schemas.faults(any, text + "\nzzz: x\n")).as(path).isNotEmpty();
            });
  }

  @Test
  void every_valid_file_of_the_tests_is_fine() {
    List<String> faults = new ArrayList<>();
    ValidFiles.withEveryKey().forEach((path, text) -> faults.addAll(faults(path, text)));

    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dialog,''", "card,cards/", "intent,intents/", "story,stories/"})
  void what_new_files_are_made_of_is_fine(String kind, String folder) throws IOException {
    Path template = Path.of("src/main/resources/ashore/app/new/" + kind + ".yaml");
    String text =
        Files.readString(template)
            .replaceAll("<(review_by|today)>", "2027-03-31")
            .replace("<starts_on>", "starts_on: [x]")
            .replaceAll("<\\w+>", "x");

    assertThat(faults("dialogs/" + folder + "x.yaml", text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("structuralCodes")
  void a_fault_of_the_structure_is_underlined(Code code) throws IOException {
    Map<String, String> files = ValidFiles.all();
    Path change = ValidFiles.ROOT.resolve(code.text()).resolve("change.txt");
    new Change(files).apply(Files.readString(change));

    Set<String> broken =
        ValidFiles.problems(files).stream()
            .filter(problem -> problem.code().equals(code.text()))
            .map(Problem::path)
            .collect(Collectors.toSet());

    assertThat(broken)
        .as("mend the schema, or list the code among those beyond a schema")
        .isNotEmpty()
        .allSatisfy(path -> assertThat(faults(path, files.getOrDefault(path, ""))).isNotEmpty());
  }

  /** All that a schema can see. */
  static Set<Code> structuralCodes() {
    return EnumSet.complementOf(EnumSet.copyOf(BEYOND_A_SCHEMA));
  }

  private List<String> faults(String path, String text) {
    return schemas.faults(EditorSchemas.of(path), text).stream()
        .map(fault -> path + ": " + fault)
        .toList();
  }
}

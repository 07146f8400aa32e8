package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.authoring.Explanation;
import ashore.authoring.Explanations;
import ashore.testing.TickingClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What {@code ashore check} writes for people and for programs, and its exit code. */
class CheckOutputTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path dialogs;

  @BeforeEach
  void aFewDialogs() throws IOException {
    dialogs = SmallBot.in(folder);
  }

  @Test
  void json_tells_each_problem_with_its_place_and_what_to_do() throws IOException {
    plant("overdue.yaml", "go: costs\n", "go: cossts\n");
    plant("closing.yaml", "owner: ", "owner:\t");

    assertThat(check("--json")).isEqualTo(1);

    JsonNode document = new ObjectMapper().readTree(out.toString());
    assertThat(document.path("version").intValue()).isEqualTo(1);
    assertThat(document.path("folder").textValue()).endsWith("/dialogs");
    assertThat(document.path("counts").path("errors").intValue()).isEqualTo(2);
    assertThat(document.path("counts").path("files").intValue())
        .isEqualTo(document.path("files").size());
    JsonNode tab = document.path("problems").path(0);
    assertThat(tab.path("code").textValue()).isEqualTo("tab");
    assertThat(tab.path("nearest").isNull()).isTrue();
    assertThat(tab.path("hint").textValue()).startsWith("YAML counts spaces");
    JsonNode state = document.path("problems").path(1);
    assertThat(state.path("severity").textValue()).isEqualTo("error");
    assertThat(state.path("file").textValue()).isEqualTo("dialogs/overdue.yaml");
    assertThat(state.path("line").intValue()).isEqualTo(54);
    assertThat(state.path("column").intValue()).isEqualTo(13);
    assertThat(state.path("end").path("line").intValue()).isEqualTo(54);
    assertThat(state.path("end").path("column").intValue()).isEqualTo(19);
    assertThat(state.path("message").textValue()).startsWith("no state \"cossts\"");
    assertThat(state.path("nearest").textValue()).isEqualTo("costs");
    assertThat(state.path("hint").textValue()).isEqualTo("did you mean \"costs\"?");
    assertThat(state.path("excerpt").textValue()).isEqualTo("      - go: cossts");
  }

  @Test
  void json_of_dialogs_without_a_fault_holds_no_problems() throws IOException {
    assertThat(check("--json")).isZero();

    JsonNode document = new ObjectMapper().readTree(out.toString());
    assertThat(document.path("problems").isArray()).isTrue();
    assertThat(document.path("counts").path("errors").intValue()).isZero();
  }

  @Test
  void sarif_keeps_to_its_schema_with_faults_of_every_sort_and_without_any() throws IOException {
    check("--sarif");
    String clean = out.toString();
    out.getBuffer().setLength(0);
    plant("overdue.yaml", "go: costs\n", "go: cossts\n");
    plant("welcome.yaml", "states:\n", "states:\n  - [\n");
    Files.delete(dialogs.resolve("facts.yaml"));
    Files.writeString(dialogs.resolve("逾期 了.yaml"), "dialog: x");
    Files.write(dialogs.resolve("cards/call_lender.yaml"), new byte[] {(byte) 0xB0, 0, 10});

    assertThat(check("--sarif")).isEqualTo(1);

    assertThat(schema().validate(clean, InputFormat.JSON)).isEmpty();
    assertThat(schema().validate(out.toString(), InputFormat.JSON)).isEmpty();
    JsonNode run = new ObjectMapper().readTree(out.toString()).path("runs").path(0);
    assertThat(run.path("results").size()).isGreaterThan(3);
    assertThat(uris(run))
        .contains("dialogs/facts.yaml", "dialogs/%E9%80%BE%E6%9C%9F%20%E4%BA%86.yaml")
        .allMatch(uri -> uri.startsWith("dialogs/"));
  }

  @Test
  void sarif_explains_every_code_as_a_rule() throws IOException {
    plant("overdue.yaml", "go: costs\n", "go: cossts\n");
    check("--sarif");

    JsonNode run = new ObjectMapper().readTree(out.toString()).path("runs").path(0);
    JsonNode rules = run.path("tool").path("driver").path("rules");
    assertThat(rules)
        .extracting(rule -> rule.path("id").textValue())
        .containsExactlyElementsOf(
            Explanations.load().all().stream().map(Explanation::code).toList());
    assertThat(rules).allMatch(rule -> !rule.path("help").path("text").textValue().isBlank());
    JsonNode result = run.path("results").path(0);
    assertThat(rules.path(result.path("ruleIndex").intValue()).path("id"))
        .isEqualTo(result.path("ruleId"));
  }

  @Test
  void sarif_names_files_from_the_folder_it_is_run_in() throws IOException {
    plant("overdue.yaml", "go: costs\n", "go: cossts\n");
    Path root = folder.toAbsolutePath().getParent();
    Findings findings = new Findings(dialogs, List.of(), Checked.read(dialogs, Shipped.TODAY));

    assertThat(new FindingsSarif(root, "1").of(findings))
        .contains("\"uri\" : \"%s/dialogs/overdue.yaml\"".formatted(folder.getFileName()));
    assertThat(new FindingsSarif(Path.of("/elsewhere"), "1").of(findings))
        .contains("\"uri\" : \"dialogs/overdue.yaml\"");
  }

  @ParameterizedTest
  @CsvSource({"--json,{", "--sarif,{", "--strict,dialogs/overdue.yaml:54"})
  void a_file_takes_the_output_and_the_summary_is_printed(String option, String start)
      throws IOException {
    plant("overdue.yaml", "go: costs\n", "go: cossts\n");
    Path file = folder.resolve("found");

    assertThat(check(option, "--out", file.toString())).isEqualTo(1);

    assertThat(Files.readString(file)).startsWith(start).endsWith("\n");
    assertThat(out.toString().lines()).hasSize(1).allMatch(line -> line.startsWith("1 error, "));
  }

  @Test
  void a_file_that_cannot_be_written_gets_a_sentence() {
    assertThat(check("--out", folder.resolve("no/where").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("no/where cannot be written");
  }

  @Test
  void a_warning_is_no_failure_unless_it_is_asked_to_be() throws IOException {
    plant("closing.yaml", "review_by: 20\\d\\d", "review_by: 2020");

    assertThat(check()).isZero();
    assertThat(out.toString()).contains("warning: ", "[review-overdue]");
    assertThat(check("--strict")).isEqualTo(1);
  }

  @Test
  void explains_a_code_with_a_wrong_and_a_right_example() {
    assertThat(check("--explain", "no-last-route")).isZero();
    assertThat(out.toString())
        .startsWith("no-last-route (error)")
        .contains("Wrong:\n    - if: days_late > 0", "Right:\n    - go: costs");
  }

  @Test
  void a_code_that_is_none_is_a_wrong_use_of_the_command() {
    assertThat(check("--explain", "no-last-rout")).isEqualTo(2);
    assertThat(err.toString()).contains("did you mean \"no-last-route\"?");
    assertThat(check("--explain", "weather")).isEqualTo(2);
    assertThat(err.toString()).contains("--codes");
  }

  @Test
  void lists_every_code_in_a_line_of_its_own() {
    assertThat(check("--codes")).isZero();
    assertThat(out.toString().lines()).hasSameSizeAs(Explanations.load().all());
  }

  @Test
  void two_kinds_of_output_at_once_are_a_wrong_use_of_the_command() {
    assertThat(check("--json", "--sarif")).isEqualTo(2);
    assertThat(err.toString()).contains("choose one");
  }

  private static Stream<String> uris(JsonNode run) {
    return StreamSupport.stream(run.path("results").spliterator(), false)
        .map(result -> result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue());
  }

  private static Schema schema() throws IOException {
    try (InputStream stream =
        CheckOutputTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(stream);
    }
  }

  private void plant(String file, String right, String wrong) throws IOException {
    Path path = dialogs.resolve(file);
    String text = Files.readString(path);
    String changed = text.replaceFirst(right, wrong);
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(path, changed);
  }

  private int check(String... options) {
    CommandLine command = Main.commandLine(new TickingClock());
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(
        Stream.concat(Stream.of("check", dialogs.toString()), Stream.of(options))
            .toArray(String[]::new));
  }
}

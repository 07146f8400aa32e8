package ashore.app;

import ashore.authoring.Explanation;
import ashore.authoring.Explanations;
import ashore.authoring.Position;
import ashore.authoring.Problem;
import ashore.authoring.Severity;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Findings as JSON, for programs. README.md lists what is in it; {@code version} changes when
 * something is taken out of it or gets another meaning.
 */
final class FindingsJson {
  private static final int VERSION = 1;

  private final Explanations explanations = Explanations.load();

  /** The document; it ends without a line break. */
  String of(Findings findings) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("version", VERSION);
    document.put("folder", findings.folder().toString().replace('\\', '/'));
    ArrayNode files = document.putArray("files");
    findings.files().forEach(file -> files.add(file.path()));
    ObjectNode counts = document.putObject("counts");
    counts.put("files", findings.files().size());
    counts.put("errors", findings.count(Severity.ERROR));
    counts.put("warnings", findings.count(Severity.WARNING));
    ArrayNode problems = document.putArray("problems");
    findings.problems().forEach(problem -> write(problem, problems.addObject()));
    return Json.text(document);
  }

  private void write(Problem problem, ObjectNode node) {
    node.put("code", problem.code());
    node.put("severity", problem.severity().word());
    node.put("file", problem.path());
    place(problem.position(), node);
    place(problem.region().end(), node.putObject("end"));
    node.put("message", problem.message());
    node.put("nearest", problem.nearest().orElse(null));
    node.put("hint", hint(problem));
    node.put("excerpt", problem.sourceLine());
  }

  private String hint(Problem problem) {
    return problem
        .nearest()
        .map("did you mean \"%s\"?"::formatted)
        .or(() -> explanations.of(problem.code()).map(Explanation::about))
        .orElse("");
  }

  private static void place(Position position, ObjectNode node) {
    node.put("line", position.line());
    node.put("column", position.column());
  }
}

package ashore.app;

import ashore.authoring.Explanation;
import ashore.authoring.Explanations;
import ashore.authoring.Problem;
import ashore.authoring.Region;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Findings as SARIF 2.1.0, which tools for code review show beside the lines. */
final class FindingsSarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Path root;
  private final String version;
  private final List<Explanation> rules = Explanations.load().all();

  /**
   * @param root the folder, absolute, from which files are named
   * @param version of this program
   */
  FindingsSarif(Path root, String version) {
    this.root = root;
    this.version = version;
  }

  /** The document; it ends without a line break. */
  String of(Findings findings) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("$schema", SCHEMA);
    document.put("version", "2.1.0");
    ObjectNode run = document.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "ashore");
    driver.put("version", version);
    ArrayNode written = driver.putArray("rules");
    rules.forEach(rule -> write(rule, written.addObject()));
    run.putArray("invocations").addObject().put("executionSuccessful", true);
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    String folder = folder(findings.folder());
    findings.problems().forEach(problem -> write(problem, folder, results.addObject()));
    return Json.text(document);
  }

  private static void write(Explanation rule, ObjectNode node) {
    node.put("id", rule.code());
    node.putObject("shortDescription").put("text", rule.about());
    ObjectNode help = node.putObject("help");
    help.put(
        "text",
        "%s\n\nWrong:\n%s\n\nRight:\n%s".formatted(rule.about(), rule.wrong(), rule.right()));
    help.put(
        "markdown",
        "%s\n\nWrong:\n```yaml\n%s\n```\n\nRight:\n```yaml\n%s\n```"
            .formatted(rule.about(), rule.wrong(), rule.right()));
    node.putObject("defaultConfiguration").put("level", rule.severity().word());
  }

  private void write(Problem problem, String folder, ObjectNode node) {
    node.put("ruleId", problem.code());
    node.put("ruleIndex", rules.stream().map(Explanation::code).toList().indexOf(problem.code()));
    node.put("level", problem.severity().word());
    node.putObject("message").put("text", message(problem));
    ObjectNode location = node.putArray("locations").addObject().putObject("physicalLocation");
    ObjectNode file = location.putObject("artifactLocation");
    file.put("uri", uri(folder + problem.path()));
    file.put("uriBaseId", "%SRCROOT%");
    write(problem.region(), location.putObject("region"));
    ObjectNode line = location.putObject("contextRegion");
    line.put("startLine", problem.position().line());
    line.putObject("snippet").put("text", problem.sourceLine());
  }

  private static void write(Region region, ObjectNode node) {
    node.put("startLine", region.start().line());
    node.put("startColumn", region.start().column());
    node.put("endLine", region.end().line());
    node.put("endColumn", region.end().column());
  }

  private static String message(Problem problem) {
    return problem.message()
        + problem.nearest().map(" (did you mean \"%s\"?)"::formatted).orElse("");
  }

  /** What stands before the paths of problems, which begin with the name of the folder. */
  private String folder(Path named) {
    Path parent = named.toAbsolutePath().normalize().getParent();
    boolean inside = parent != null && parent.startsWith(root) && !parent.equals(root);
    return inside ? root.relativize(parent).toString().replace('\\', '/') + "/" : "";
  }

  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException("path " + path + " must be a path", impossible);
    }
  }
}

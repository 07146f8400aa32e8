package ashore.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Coverage for other programs. */
final class CoverageJson {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Coverage coverage;

  CoverageJson(Coverage coverage) {
    this.coverage = coverage;
  }

  /** One object: shares of all, shares by dialog, all gaps. */
  String text() {
    ObjectNode root = mapper.createObjectNode();
    ObjectNode all = root.putObject("all");
    for (CoverageKind kind : CoverageKind.values()) {
      put(all, kind.word(), coverage.share(kind));
    }
    ArrayNode dialogs = root.putArray("dialogs");
    for (String name : coverage.dialogs()) {
      ObjectNode dialog = dialogs.addObject().put("dialog", name);
      for (CoverageKind kind : CoverageKind.values()) {
        put(dialog, kind.word(), coverage.share(kind, name));
      }
      ObjectNode languages = dialog.putObject("languages");
      coverage
          .languages()
          .forEach(
              language ->
                  put(
                      languages,
                      language.tag(),
                      coverage.share(CoverageKind.STATES, language, name)));
    }
    ArrayNode gaps = root.putArray("gaps");
    for (Coverage.Gap gap : coverage.gaps()) {
      ObjectNode node =
          gaps.addObject()
              .put("kind", CoverageKind.of(gap.landmark()).word())
              .put("name", CoverageKind.name(gap.landmark()))
              .put("path", gap.at().path())
              .put("line", gap.at().position().line())
              .put("column", gap.at().position().column());
      gap.language().ifPresent(language -> node.put("language", language.tag()));
    }
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of plain values", impossible);
    }
  }

  private static void put(ObjectNode node, String key, Coverage.Share share) {
    if (share.of() > 0) {
      node.putObject(key)
          .put("covered", share.covered())
          .put("of", share.of())
          .put("percent", share.percent());
    }
  }
}

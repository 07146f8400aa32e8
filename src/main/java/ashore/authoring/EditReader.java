package ashore.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a story changes in the dialog files: one file, or several at once. */
final class EditReader {
  private static final List<String> KINDS =
      List.of("replace", "take_out", "text", "rename", "remove");

  private final Draft draft;
  private final Scalars scalars;

  EditReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  List<FileEdit> read(Node node) {
    List<Node> nodes = node instanceof Items items ? items.nodes() : List.of(node);
    List<FileEdit> edits = new ArrayList<>();
    for (Node one : nodes) {
      Form form =
          Form.of(
              one,
              "an edit",
              draft.report(),
              "file",
              "replace",
              "with",
              "take_out",
              "text",
              "rename",
              "remove");
      form.need("file")
          .flatMap(scalars::text)
          .filter(this::isEditable)
          .ifPresent(
              file ->
                  edit(form, file.value())
                      .ifPresent(
                          edit -> {
                            draft.claims().add(new Claim.Edits(file.place(), edit));
                            edits.add(edit);
                          }));
    }
    return edits;
  }

  private boolean isEditable(Text file) {
    boolean other = file.value().startsWith("intents/") || file.value().startsWith("stories/");
    if (other) {
      draft.report(
          Code.BAD_EDIT,
          file.place(),
          "a story edits dialogs, cards, facts.yaml and bot.yaml, no intents and no stories");
    }
    return !other;
  }

  private Optional<FileEdit> edit(Form form, String file) {
    List<String> kinds = KINDS.stream().filter(form::has).toList();
    if (kinds.size() != 1 || form.has("with") != form.has("replace")) {
      draft.report(
          Code.NOT_ONE_THING,
          form.place(),
          "an edit has one of \"replace:\" and \"with:\", \"take_out:\", \"text:\" for the whole"
              + " file, \"rename:\" or \"remove: true\"");
      return Optional.empty();
    }
    String kind = kinds.getFirst();
    Optional<Text> text = form.find(kind).flatMap(scalars::text);
    return switch (kind) {
      case "replace" -> replace(form, file, text);
      case "take_out" -> text.map(found -> new FileEdit.Replace(file, found.value(), ""));
      case "text" -> text.map(found -> new FileEdit.Write(file, found.value()));
      case "rename" -> text.map(found -> new FileEdit.Rename(file, found.value()));
      default ->
          text.filter(found -> scalars.yes(found, kind)).map(found -> new FileEdit.Remove(file));
    };
  }

  private Optional<FileEdit> replace(Form form, String file, Optional<Text> text) {
    Optional<Text> with = form.find("with").flatMap(scalars::text);
    return text.isPresent() && with.isPresent()
        ? Optional.of(new FileEdit.Replace(file, text.get().value(), with.get().value()))
        : Optional.empty();
  }
}

package ashore.authoring;

import ashore.dialog.Condition;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a dialog. */
final class DialogFileReader {
  private final Draft draft;
  private final Scalars scalars;
  private final StateReader.Toolbox toolbox;

  DialogFileReader(Draft draft, StateReader.Toolbox toolbox) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
    this.toolbox = toolbox;
  }

  void read(Node root, String file) {
    Form form =
        Form.of(
            root,
            "a dialog",
            draft.report(),
            "dialog",
            FormerNamesReader.KEY,
            "title",
            "starts_on",
            "owner",
            "review_by",
            "facts",
            "states");
    DialogName name = new OwnName(draft).read(form, "dialog", file, DialogName::new).value();
    var title = new WordsReader(draft).need(form, "title", Role.TITLE);
    var startsOn =
        new HomeReader(draft).read(form, "starts_on", "the dialog \"%s\"".formatted(name));
    String owner = form.need("owner").flatMap(scalars::text).map(Text::value).orElse("");
    var reviewBy = new ReviewReader(draft).read(form, "the dialog \"%s\"".formatted(name));
    FormerNamesReader formerly = new FormerNamesReader(draft);
    formerly.ofDialog(form, name);
    Map<String, State> states = states(form, name, formerly);
    if (!states.isEmpty()) {
      draft
          .parts()
          .dialogs()
          .put(name, new Dialog(name, title, startsOn, owner, reviewBy, states, formerly.read()));
    }
  }

  private Map<String, State> states(Form form, DialogName dialog, FormerNamesReader formerly) {
    List<Block.Entry> entries =
        form
            .need("states")
            .flatMap(node -> Form.block(node, "the list of states", draft.report()))
            .map(Block::entries)
            .orElse(List.of())
            .stream()
            .filter(entry -> isStateName(entry.key(), dialog))
            .toList();
    if (entries.isEmpty()) {
      draft.names().lose(Kind.STATE);
      draft.names().lose(Kind.SLOT);
    }
    Map<String, Condition> named = named(form, dialog);
    Set<String> ids = new LinkedHashSet<>();
    entries.forEach(entry -> ids.add(entry.key().value()));
    StateReader reader =
        new StateReader(draft, new TargetReader(draft, dialog, ids), named, toolbox, formerly);
    StateLandmarks landmarks = new StateLandmarks(draft, toolbox.choiceSets());
    Map<String, State> states = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      String id = entries.get(i).key().value();
      State state =
          reader.read(new StateName(dialog, id), entries.get(i), after(i, entries, dialog));
      landmarks.note(state, entries.get(i));
      states.put(id, state);
    }
    return states;
  }

  private static Target after(int index, List<Block.Entry> entries, DialogName dialog) {
    return index + 1 == entries.size()
        ? new Target.ToEnd()
        : new Target.ToState(new StateName(dialog, entries.get(index + 1).key().value()));
  }

  private boolean isStateName(Text key, DialogName dialog) {
    if (key.value().equals(TargetReader.END)) {
      draft.report(
          Code.BAD_NAME,
          key.place(),
          "a state cannot be called \"end\": routes go there to leave the dialog");
      draft.names().loseWays(dialog);
      return false;
    }
    var name = scalars.named(key, id -> new StateName(dialog, id));
    name.ifPresent(
        state -> draft.names().declare(Kind.STATE, state.value().toString(), state.place()));
    if (name.isEmpty()) {
      draft.names().loseWays(dialog);
    }
    return name.isPresent();
  }

  private Map<String, Condition> named(Form form, DialogName dialog) {
    Map<String, Condition> named = new HashMap<>();
    form.find("facts")
        .flatMap(node -> Form.block(node, "the list of named conditions", draft.report()))
        .ifPresent(
            block ->
                block
                    .entries()
                    .forEach(
                        entry ->
                            scalars
                                .text(entry.value())
                                .ifPresent(
                                    text -> {
                                      draft
                                          .claims()
                                          .add(
                                              new Claim.NamesCondition(
                                                  entry.key().place(),
                                                  dialog,
                                                  entry.key().value()));
                                      named.put(entry.key().value(), condition(text, named));
                                    })));
    return named;
  }

  private Condition condition(Text text, Map<String, Condition> named) {
    return new ConditionParser(text, Map.copyOf(named), draft).parse().orElse(StandIn.CONDITION);
  }
}

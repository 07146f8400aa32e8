package ashore.authoring;

import ashore.dialog.Act;
import ashore.dialog.CommandName;
import ashore.dialog.IntentName;
import ashore.dialog.Words;
import java.util.List;
import java.util.Optional;

/** Reads the acts of bot.yaml. */
final class ActReader {
  private final Draft draft;
  private final Scalars scalars;

  ActReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  List<Act> read(Form bot) {
    return bot.need("acts").map(scalars::items).orElse(List.of()).stream().map(this::act).toList();
  }

  private Act act(Node node) {
    Form form = Form.of(node, "an act", draft.report(), "intent", "say", "command");
    Optional<Scalars.Named<IntentName>> intent =
        form.need("intent").flatMap(text -> scalars.name(text, IntentName::new));
    intent.ifPresent(named -> new HomeReader(draft).leads(named, "an act of bot.yaml"));
    return new Act(
        intent.map(Scalars.Named::value).orElseGet(() -> new IntentName(StandIn.NAME)),
        response(form));
  }

  private Act.Response response(Form form) {
    Optional<Words> said = new WordsReader(draft).find(form, "say", Role.GUIDANCE);
    Optional<Scalars.Named<CommandName>> command =
        form.find("command").flatMap(text -> scalars.name(text, CommandName::new));
    if (form.has("say") && form.has("command")) {
      draft.report(
          Code.NOT_ONE_THING,
          form.place(),
          "an act has something to \"say:\" or a \"command:\", not both");
    }
    command.ifPresent(
        named ->
            draft
                .claims()
                .add(new Claim.Exists(named.place(), Kind.COMMAND, named.value().value())));
    return command
        .<Act.Response>map(named -> new Act.Response.Run(named.value()))
        .or(() -> said.map(Act.Response.Tell::new))
        .orElseGet(Act.Response.OnlyAsAnswer::new);
  }
}

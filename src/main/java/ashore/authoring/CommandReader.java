package ashore.authoring;

import ashore.dialog.CardName;
import ashore.dialog.Command;
import ashore.dialog.CommandName;
import ashore.dialog.DialogName;
import ashore.dialog.Landmark;
import ashore.dialog.Words;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the commands of bot.yaml. */
final class CommandReader {
  private static final Map<String, Command.Action> ACTIONS = WordList.of(Command.Action.values());

  private static final Set<Command.Action> WRITING_FIRST =
      EnumSet.of(Command.Action.ALLOW_REMINDERS, Command.Action.STOP_REMINDERS);

  /** What must be there so that every question can be left: back, home and a person. */
  private static final List<Command.Action> WAYS_OUT =
      List.of(Command.Action.BACK, Command.Action.RESTART, Command.Action.PERSON);

  private static final Command.Effect UNREAD = new Command.Effect.Tell(StandIn.WORDS);

  private final Draft draft;
  private final Scalars scalars;
  private final WordsReader words;

  CommandReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
    this.words = new WordsReader(draft);
  }

  List<Command> read(Form bot) {
    Optional<Node> node = bot.need("commands");
    List<Command> commands =
        node.map(scalars::items).orElse(List.of()).stream().map(this::command).toList();
    node.ifPresent(list -> requireWaysOut(list.place(), commands));
    return commands;
  }

  private void requireWaysOut(Place list, List<Command> commands) {
    Set<Command.Effect> effects =
        commands.stream().map(Command::effect).collect(Collectors.toUnmodifiableSet());
    List<String> missing =
        WAYS_OUT.stream()
            .filter(way -> !effects.contains(new Command.Effect.Do(way)))
            .map(way -> "\"does: %s\"".formatted(way.name().toLowerCase(Locale.ROOT)))
            .toList();
    if (!missing.isEmpty() && !effects.contains(UNREAD)) {
      draft.report(
          Code.NO_WAY_OUT,
          list,
          "no command here has %s: every question can be left that way, so add it"
              .formatted(String.join(" or ", missing)));
    }
  }

  private Command command(Node node) {
    Form form =
        Form.of(
            node,
            "a command",
            draft.report(),
            "command",
            "title",
            "does",
            "say",
            "go",
            "beside",
            "words");
    Optional<Scalars.Named<CommandName>> name =
        form.need("command").flatMap(text -> scalars.name(text, CommandName::new));
    name.ifPresent(
        named -> draft.names().declare(Kind.COMMAND, named.value().value(), named.place()));
    List<Text.Line> asking = form.find("words").map(scalars::entries).orElse(List.of());
    name.ifPresent(named -> note(named, asking));
    return new Command(
        name.map(Scalars.Named::value).orElseGet(() -> new CommandName(StandIn.NAME)),
        words.need(form, "title", Role.LABEL),
        effect(form),
        beside(form),
        asking.stream().map(Text.Line::value).toList());
  }

  private Set<CardName> beside(Form form) {
    Optional<Node> list = form.find("beside");
    if (list.isPresent() && !form.has("go")) {
      draft.report(
          Code.NOT_ONE_THING,
          list.get().place(),
          "\"beside:\" offers a dialog beside the last question: it stands with \"go:\"");
    }
    Set<CardName> cards = new LinkedHashSet<>();
    for (Scalars.Named<CardName> card :
        list.map(node -> scalars.names(node, CardName::new)).orElse(List.of())) {
      draft.claims().add(new Claim.Exists(card.place(), Kind.CARD, card.value().value()));
      cards.add(card.value());
    }
    return cards;
  }

  private void note(Scalars.Named<CommandName> name, List<Text.Line> asking) {
    List<Parts.CommandWord> words = draft.parts().commandWords();
    int entry = words.size();
    String command = name.value().value();
    words.add(new Parts.CommandWord(entry, command, command, name.place()));
    draft.parts().landmarks().put(new Landmark.OfCommand(name.value()), name.place());
    asking.forEach(
        line -> words.add(new Parts.CommandWord(entry, command, line.value(), line.place())));
  }

  private Optional<DialogName> begun(Form form) {
    Optional<Scalars.Named<DialogName>> dialog =
        form.find("go").flatMap(scalars::text).flatMap(text -> scalars.name(text, DialogName::new));
    dialog.ifPresent(
        named ->
            draft
                .claims()
                .add(new Claim.Exists(named.place(), Kind.DIALOG, named.value().value())));
    return dialog.map(Scalars.Named::value);
  }

  private Command.Effect effect(Form form) {
    Optional<Command.Action> action =
        form.find("does").flatMap(word -> scalars.word(word, "action", ACTIONS));
    Optional<Words> said =
        form.find("say").map(node -> words.read(node, Role.GUIDANCE, StorageValues.NAMES));
    Optional<DialogName> begun = begun(form);
    if (Stream.of("does", "say", "go").filter(form::has).count() != 1) {
      draft.report(
          Code.NOT_ONE_THING,
          form.place(),
          "a command either \"does:\" something, has something to \"say:\", or names a dialog to"
              + " \"go:\" to");
    }
    if (action.filter(WRITING_FIRST::contains).isPresent()) {
      draft.claims().add(new Claim.Reminds(form.place()));
    }
    return action
        .<Command.Effect>map(Command.Effect.Do::new)
        .or(() -> begun.map(Command.Effect.Begin::new))
        .orElseGet(() -> new Command.Effect.Tell(said.orElse(StandIn.WORDS)));
  }
}

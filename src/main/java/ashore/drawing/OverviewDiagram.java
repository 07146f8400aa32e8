package ashore.drawing;

import ashore.dialog.Bot;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.SafetyInterrupt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the dialogs lead to each other, and how one comes to them. */
final class OverviewDiagram {
  private final Album album;
  private final Terms terms;
  private final PlainText words;
  private final Links links;
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final List<Arrow> arrows = new ArrayList<>();

  private OverviewDiagram(Album album, Links links) {
    this.album = album;
    this.terms = new Terms(album.language());
    this.words = new PlainText(album, terms);
    this.links = links;
  }

  static Diagram of(Album album, Links links) {
    return new OverviewDiagram(album, links).diagram();
  }

  private Diagram diagram() {
    Bot bot = album.dialogs().bot();
    addDoor("first", Arrow.Kind.DOOR, Map.of(bot.doors().first(), ""));
    Map<DialogName, String> dangers = new LinkedHashMap<>();
    bot.safety()
        .forEach(
            danger ->
                dangers.merge(danger.dialog(), danger.name(), (one, more) -> one + ", " + more));
    addDoor("danger", Arrow.Kind.DANGER, dangers);
    addDoor("last", Arrow.Kind.DOOR, Map.of(bot.doors().last(), ""));
    addDoor("person", Arrow.Kind.DOOR, Map.of(bot.doors().person(), ""));
    Connections connections = new Connections(album.dialogs());
    connections.inOrder(entered()).forEach(dialog -> add(box(dialog)));
    connections.all().stream()
        .filter(it -> album.dialogs().dialogs().containsKey(it.to()))
        .map(it -> new Arrow(id(it.from()), id(it.to()), it.kind(), ""))
        .forEach(arrows::add);
    int count = album.dialogs().dialogs().size();
    return new Diagram(
        terms.say("overview.title"),
        terms.say("overview.description", count),
        List.of(Remark.of(terms.say("overview.description", count))),
        List.copyOf(boxes.values()),
        arrows,
        Diagram.Sort.MAP);
  }

  /** The dialogs that the bot enters by itself. */
  private List<DialogName> entered() {
    Bot bot = album.dialogs().bot();
    return Stream.of(
            Stream.of(bot.doors().first()),
            bot.safety().stream().map(SafetyInterrupt::dialog),
            Stream.of(bot.doors().last(), bot.doors().person()))
        .flatMap(names -> names)
        .toList();
  }

  /** A reason for the bot to enter dialogs by itself. */
  private void addDoor(String name, Arrow.Kind kind, Map<DialogName, String> dialogs) {
    String text = terms.say("overview." + name);
    boolean open = false;
    for (Map.Entry<DialogName, String> dialog : dialogs.entrySet()) {
      if (album.dialogs().dialogs().containsKey(dialog.getKey())) {
        arrows.add(new Arrow("door-" + name, id(dialog.getKey()), kind, dialog.getValue()));
        open = true;
      }
    }
    if (open) {
      add(
          new Box(
              "door-" + name,
              BoxKind.DOOR,
              new Box.Heading(text, ""),
              List.of(),
              List.of(),
              Optional.empty(),
              text));
    }
  }

  private Box box(Dialog dialog) {
    String title = words.of(dialog.title());
    List<Row> rows = new ArrayList<>(List.of(Row.body(title)));
    Intents.titles(dialog, words).forEach(intent -> rows.add(Row.item("▸ " + intent)));
    String size = terms.say("overview.size", dialog.states().size(), dialog.questions().size());
    return new Box(
        id(dialog.name()),
        BoxKind.DIALOG,
        new Box.Heading(dialog.name().value(), size),
        rows,
        marks(dialog),
        links.to(dialog.name()),
        Stream.concat(Stream.of(dialog.name() + " (" + size + ")"), rows.stream().map(Row::text))
            .collect(Collectors.joining("\n")));
  }

  private List<Mark> marks(Dialog dialog) {
    return DialogMarks.of(album, dialog, terms);
  }

  private static String id(DialogName dialog) {
    return "dialog-" + dialog;
  }

  private void add(Box box) {
    boxes.put(box.id(), box);
  }
}

package ashore.authoring;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds nodes from the events of the YAML parser, and refuses what dialogs have no use for. */
final class TreeBuilder {
  /**
   * Deeper than any dialog needs; beyond it nothing is built, so that no file can exhaust the
   * stack.
   */
  private static final int MAX_DEPTH = 20;

  /** Keys with which the members of a list often begin. */
  private static final Set<String> MEMBERS = Set.of("if", "go", "id", "when", "user", "bot", "en");

  private final Source source;
  private final Report report;
  private final Iterator<Event> events;
  private boolean tooDeep;
  private boolean torn;

  TreeBuilder(Source source, Report report, Iterator<Event> events) {
    this.source = source;
    this.report = report;
    this.events = events;
  }

  /** The only document of the file; nothing when it is none, which has then been reported. */
  Optional<Node> document() {
    Optional<Node> root = Optional.empty();
    while (!tooDeep && events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent node) {
        if (root.isPresent()) {
          report.add(
              Code.BAD_YAML, place(event), "one file holds one thing: remove the line --- above");
          return Optional.empty();
        }
        root = Optional.of(build(node, 0));
      }
    }
    if (root.isEmpty()) {
      report.add(Code.EMPTY_FILE, source.place(0), "the file is empty");
    }
    return tooDeep || torn ? Optional.empty() : root;
  }

  private Node build(Event event, int depth) {
    Place place = place(event);
    if (event instanceof NodeEvent node && node.getEventId() != Event.ID.Alias) {
      refuseAnchor(node, place);
    }
    return switch (event.getEventId()) {
      case Scalar -> text((ScalarEvent) event, place);
      case SequenceStart -> collection((CollectionStartEvent) event, place, depth);
      case MappingStart -> collection((CollectionStartEvent) event, place, depth);
      case Alias ->
          refuse(
              Code.ALIAS,
              place,
              "a copy mark (*name) is not used here: write the text again, or begin it below >-");
      case Comment, DocumentEnd, DocumentStart, MappingEnd, SequenceEnd, StreamEnd, StreamStart ->
          throw new IllegalStateException("events: %s begins no node".formatted(event));
    };
  }

  private Text text(ScalarEvent event, Place place) {
    if (event.getTag().isPresent()) {
      refuseTag(place);
    }
    int end = event.getEndMark().map(Mark::getIndex).orElse(place.index());
    return new Text(place, end, event.getValue(), event.getScalarStyle());
  }

  private Node collection(CollectionStartEvent event, Place place, int depth) {
    if (event.getTag().isPresent()) {
      refuseTag(place);
    }
    if (depth == MAX_DEPTH) {
      tooDeep = true;
      return refuse(
          Code.TOO_DEEP,
          place,
          "lists and keys stand in one another, over %s deep".formatted(MAX_DEPTH));
    }
    return event.getEventId() == Event.ID.MappingStart
        ? block(event, place, depth)
        : items(place, depth);
  }

  private Items items(Place place, int depth) {
    List<Node> nodes = new ArrayList<>();
    for (Event event = events.next(); goesOn(event); event = events.next()) {
      nodes.add(build(event, depth + 1));
    }
    return new Items(place, List.copyOf(nodes));
  }

  private Block block(CollectionStartEvent start, Place place, int depth) {
    Map<String, Block.Entry> entries = new LinkedHashMap<>();
    boolean repeated = false;
    for (Event event = events.next(); goesOn(event); event = events.next()) {
      Node key = build(event, depth + 1);
      if (!tooDeep) {
        repeated = enter(key, build(events.next(), depth + 1), entries, repeated);
      }
    }
    return new Block(place, start.isFlow(), List.copyOf(entries.values()));
  }

  private static String aboutRepeated(String key, int line) {
    return "the key \"%s\" stands here already, in line %s".formatted(key, line)
        + (MEMBERS.contains(key) ? "; a new member of the list begins with \"- \"" : "");
  }

  private boolean goesOn(Event event) {
    return !tooDeep
        && event.getEventId() != Event.ID.SequenceEnd
        && event.getEventId() != Event.ID.MappingEnd;
  }

  /**
   * Adds a key; gives whether it stands there already. Of keys that follow one another and all do,
   * the first is told: where a member of a list lacks its dash they are many.
   */
  private boolean enter(
      Node key, Node value, Map<String, Block.Entry> entries, boolean repeatedBefore) {
    if (!(key instanceof Text name)) {
      report.add(Code.BAD_KEY, key.place(), "a key is a single word, found " + key.kind());
    } else if (name.value().equals("<<")) {
      torn = true;
      report.add(Code.MERGE_KEY, key.place(), "<< is not used here: write the keys out again");
    } else {
      Block.Entry first = entries.putIfAbsent(name.value(), new Block.Entry(name, value));
      if (first != null) {
        torn = true;
        if (!repeatedBefore) {
          report.add(
              Code.DUPLICATE_KEY,
              key.place(),
              aboutRepeated(name.value(), first.key().place().position().line()));
        }
        return true;
      }
    }
    return false;
  }

  private void refuseAnchor(NodeEvent event, Place place) {
    if (event.getAnchor().isPresent()) {
      report.add(
          Code.ANCHOR,
          place,
          "a name for copies (&name) is not used here; a text that begins with & goes below >-");
    }
  }

  private void refuseTag(Place place) {
    report.add(
        Code.TAG,
        place,
        "a type mark (!name) is not used here; a text that begins with ! goes below >-");
  }

  private Node refuse(Code code, Place place, String message) {
    report.add(code, place, message);
    return new Refused(place);
  }

  private Place place(Event event) {
    return source.place(event.getStartMark().map(Mark::getIndex).orElse(0));
  }
}

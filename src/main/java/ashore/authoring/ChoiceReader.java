package ashore.authoring;

import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.IntentName;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads lists of choices. */
final class ChoiceReader {
  /** What conditions mean by these behind "is" is no choice. */
  private static final Set<String> TAKEN = Set.of("not", "known", "unknown");

  private static final String UNKNOWN = "unknown";

  private final Draft draft;
  private final Scalars scalars;
  private final WordsReader words;

  ChoiceReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
    this.words = new WordsReader(draft);
  }

  /** A list of choices as it is written. */
  ChoiceList list(Node node) {
    List<ChoiceList.Written> choices = new ArrayList<>();
    if (node instanceof Items items && items.nodes().isEmpty()) {
      draft.report(Code.EMPTY_VALUE, node.place(), "this list of choices holds nothing");
    }
    scalars.items(node).forEach(item -> written(item).ifPresent(choices::add));
    ChoiceList list = new ChoiceList(node.place(), List.copyOf(choices));
    draft.parts().choiceLists().add(list);
    return list;
  }

  /** The choices of a question of this type. */
  List<Choice> typed(ChoiceList list, SlotType type) {
    List<ChoiceList.Written> meaningless =
        list.choices().stream().filter(written -> written.means().isEmpty()).toList();
    boolean none =
        type.ordered()
            && meaningless.size() > 1
            && list.choices().stream()
                .flatMap(written -> written.means().stream())
                .allMatch(means -> means.value().strip().equals(UNKNOWN));
    if (none) {
      draft.report(
          Code.CHOICE_WITHOUT_MEANING,
          list.place(),
          String.format(
              "none of these choices has \"means:\", the value it stands for, or unknown; a"
                  + " question of type %s needs it: look at the type",
              type.word()));
      return list.choices().stream().map(written -> choice(written, Optional.empty())).toList();
    }
    return list.choices().stream().map(written -> typed(written, type)).toList();
  }

  private Choice typed(ChoiceList.Written written, SlotType type) {
    if (written.alone() && type != SlotType.CHOICES) {
      draft.report(
          Code.TYPE_MISMATCH,
          written.place(),
          "\"alone\" has a meaning only in questions of type choices, this one is of type "
              + type.word());
    }
    if (written.means().isEmpty() && type.ordered()) {
      draft.report(
          Code.CHOICE_WITHOUT_MEANING,
          written.place(),
          String.format(
              "in a question of type %s the choice \"%s\" needs \"means:\", the value it stands"
                  + " for, or unknown",
              type.word(), written.id()));
    }
    Optional<Value> means =
        written.means().flatMap(text -> new ValueReader(draft.report()).meaning(text, type));
    return choice(written, means);
  }

  private static Choice choice(ChoiceList.Written written, Optional<Value> means) {
    return new Choice(
        written.id(), written.label(), written.also(), means, written.intents(), written.alone());
  }

  private Optional<ChoiceList.Written> written(Node node) {
    Form form =
        Form.of(
            node, "a choice", draft.report(), "id", "label", "also", "means", "intents", "alone");
    Optional<Passage> label =
        form.need("label").map(words -> this.words.passage(words, Role.LABEL, Set.of()));
    List<Text.Line> also = form.find("also").map(scalars::entries).orElse(List.of());
    Optional<Text> means = form.find("means").flatMap(scalars::text);
    Set<IntentName> intents = intents(form);
    boolean alone = form.find("alone").map(word -> scalars.yes(word, "alone")).orElse(false);
    Optional<Scalars.Named<ChoiceId>> named =
        form.need("id").flatMap(id -> scalars.name(id, ChoiceId::new)).filter(this::isFree);
    if (named.isEmpty()) {
      draft.names().lose(Kind.CHOICE_SET);
    }
    return named.map(
        id ->
            new ChoiceList.Written(
                id.value(),
                id.place(),
                label.map(Passage::words).orElse(StandIn.WORDS),
                also.stream().map(Text.Line::value).toList(),
                means,
                intents,
                alone,
                ways(label, also)));
  }

  private boolean isFree(Scalars.Named<ChoiceId> id) {
    boolean free = !TAKEN.contains(id.value().value());
    if (!free) {
      draft.report(
          Code.BAD_NAME,
          id.place(),
          "a choice cannot be called \"%s\": that is a word of conditions".formatted(id.value()));
    }
    return free;
  }

  private Set<IntentName> intents(Form form) {
    Set<IntentName> intents = new LinkedHashSet<>();
    form
        .find("intents")
        .map(node -> scalars.names(node, IntentName::new))
        .orElse(List.of())
        .stream()
        .forEach(
            intent -> {
              new HomeReader(draft).mentions(intent);
              intents.add(intent.value());
            });
    return intents;
  }

  private static Map<String, Place> ways(Optional<Passage> label, List<Text.Line> also) {
    Map<String, Place> ways = new LinkedHashMap<>();
    label.ifPresent(
        passage ->
            passage
                .texts()
                .values()
                .forEach(text -> ways.putIfAbsent(text.value().strip(), text.place())));
    also.forEach(line -> ways.putIfAbsent(line.value(), line.place()));
    return ways;
  }
}

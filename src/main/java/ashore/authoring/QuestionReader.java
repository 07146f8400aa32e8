package ashore.authoring;

import ashore.dialog.Bound;
import ashore.dialog.Condition;
import ashore.dialog.Doubt;
import ashore.dialog.KeepFor;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a question. */
final class QuestionReader {
  private static final Map<String, SlotType> TYPES = WordList.of(SlotType.values());
  private static final String TODAY = "today";

  /** Retries of a question, as many as people put up with. */
  private static final int RETRIES = 2;

  private final Draft draft;
  private final Scalars scalars;
  private final WordsReader words;
  private final TargetReader targets;
  private final Map<String, Condition> named;
  private final Map<String, ChoiceList> choiceSets;

  QuestionReader(
      Draft draft,
      TargetReader targets,
      Map<String, Condition> named,
      Map<String, ChoiceList> choiceSets) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
    this.words = new WordsReader(draft);
    this.targets = targets;
    this.named = named;
    this.choiceSets = choiceSets;
  }

  Question read(Form form) {
    Words asked = words.need(form, "ask", Role.QUESTION);
    Optional<SlotType> known = form.need("type").flatMap(word -> scalars.word(word, "type", TYPES));
    SlotType type = known.orElse(SlotType.TEXT);
    if (known.isEmpty() || (form.hasUnknown() && !form.has("choices"))) {
      draft.names().lose(Kind.CHOICE_SET);
    }
    ChoiceList choices = choices(form, type);
    SlotName slot = fills(form, known, choices, asked);
    Question question =
        new Question(
            asked,
            words.find(form, "title", Role.LABEL),
            slot,
            type,
            known.flatMap(sure -> bound(form, "min", sure)),
            known.flatMap(sure -> bound(form, "max", sure)),
            form.find("keep_for")
                .flatMap(scalars::text)
                .map(this::keepFor)
                .orElseGet(KeepFor.Always::new),
            words.find(form, "why", Role.QUESTION),
            known.map(sure -> new ChoiceReader(draft).typed(choices, sure)).orElse(List.of()),
            reask(form),
            form.find("if_stuck").flatMap(scalars::text).map(targets::read),
            form.find("doubt").map(node -> doubt(node, slot)),
            form.find("quoted").map(word -> scalars.yes(word, "quoted")).orElse(false),
            form.find("wait").flatMap(new WaitReader(draft)::read));
    new AnswerRange(question, form, draft).check(choices);
    return question;
  }

  private SlotName fills(Form form, Optional<SlotType> type, ChoiceList choices, Words asked) {
    Optional<Scalars.Named<SlotName>> slot =
        form.need("fills").flatMap(node -> new SlotReader(draft).read(node));
    if (slot.isEmpty()) {
      draft.names().lose(Kind.SLOT);
    }
    slot.ifPresent(
        named ->
            draft
                .slots()
                .add(
                    new Slots.Filling(
                        named.value(), type, choices, Optional.of(asked), named.place())));
    return slot.map(Scalars.Named::value).orElseGet(() -> new SlotName(StandIn.NAME));
  }

  private ChoiceList choices(Form form, SlotType type) {
    boolean choosing = type == SlotType.CHOICE || type == SlotType.CHOICES;
    Optional<Node> node = choosing ? form.need("choices") : form.find("choices");
    return node.map(this::choices).orElseGet(() -> ChoiceList.none(form.place()));
  }

  private ChoiceList choices(Node node) {
    if (!(node instanceof Text name)) {
      return new ChoiceReader(draft).list(node);
    }
    draft.claims().add(new Claim.Exists(name.place(), Kind.CHOICE_SET, name.value()));
    return choiceSets.getOrDefault(name.value(), ChoiceList.none(name.place()));
  }

  private Doubt doubt(Node node, SlotName slot) {
    Form form = Form.of(node, "a doubt", draft.report(), "if", "confirm");
    Condition condition =
        form.need("if")
            .flatMap(scalars::text)
            .flatMap(text -> doubtful(text, slot))
            .orElse(StandIn.CONDITION);
    draft.claims().add(new Claim.Doubts(form.place(), slot, condition));
    return new Doubt(condition, words.need(form, "confirm", Role.QUESTION));
  }

  private Optional<Condition> doubtful(Text text, SlotName slot) {
    Optional<Condition> condition = new ConditionParser(text, named, draft).parseShort();
    boolean named = !slot.value().equals(StandIn.NAME);
    if (named && condition.map(Reads::of).filter(read -> !read.contains(slot)).isPresent()) {
      draft.report(
          Code.DOUBT_WITHOUT_ANSWER,
          text.place(),
          "a doubt looks at the answer just given: compare \"%s\" with something".formatted(slot));
    }
    return condition;
  }

  private List<Words> reask(Form form) {
    List<Node> nodes = form.find("reask").map(scalars::items).orElse(List.of());
    if (nodes.size() > RETRIES) {
      draft.report(
          Code.MANY_RETRIES,
          nodes.get(RETRIES).place(),
          "this is retry %s: who was asked so often is better let go on; keep two retries"
              .formatted(RETRIES + 1));
    }
    return nodes.stream().map(node -> words.read(node, Role.QUESTION)).toList();
  }

  private Optional<Bound> bound(Form form, String key, SlotType type) {
    return form.find(key).flatMap(scalars::text).flatMap(text -> bound(text, key, type));
  }

  private Optional<Bound> bound(Text text, String key, SlotType type) {
    boolean today = text.value().equals(TODAY);
    if (today && type == SlotType.DATE) {
      return Optional.of(new Bound.Today());
    }
    if (today || !type.numeric()) {
      String allowed =
          type == SlotType.DATE ? "only \"today\"" : type.numeric() ? "a number" : "nothing";
      draft.report(
          Code.TYPE_MISMATCH,
          text.place(),
          "in a question of type %s \"%s:\" takes %s".formatted(type.word(), key, allowed));
      return Optional.empty();
    }
    Optional<BigDecimal> number = scalars.number(text);
    if (type == SlotType.DAYS && number.filter(days -> days.signum() < 0).isPresent()) {
      draft.report(
          Code.BAD_NUMBER,
          text.place(),
          "\"%s:\" %s days cannot be: write 0 or more".formatted(key, text.value()));
      return Optional.empty();
    }
    return number.map(Bound.At::new);
  }

  private KeepFor keepFor(Text text) {
    if (text.value().equals("topic")) {
      return new KeepFor.Topic();
    }
    Optional<Duration> age = TimeSpans.of(text.value());
    if (age.isEmpty()) {
      draft.report(
          Code.BAD_DURATION,
          text.place(),
          "\"%s\" is no time: write it like 7 days, 24 hours, or topic".formatted(text.value()));
    }
    return age.<KeepFor>map(KeepFor.Age::new).orElseGet(KeepFor.Always::new);
  }
}

package ashore.authoring;

import ashore.dialog.Fact;
import ashore.dialog.FactId;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads facts.yaml. */
final class FactsReader {
  private static final Map<String, Fact.Kind> KINDS = WordList.of(Fact.Kind.values());
  private static final Map<String, String> REGIONS =
      WordList.of("mainland", "hong_kong", "taiwan", "macau");
  private static final Map<String, String> FORCES =
      WordList.of("law", "regulatory_rule", "standard", "guideline", "practice");

  private final Draft draft;
  private final Scalars scalars;
  private final WordsReader words;

  FactsReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
    this.words = new WordsReader(draft);
  }

  void read(Node root) {
    Form file = Form.of(root, "facts.yaml", draft.report(), "facts");
    if (!file.has("facts")) {
      draft.names().lose(Kind.FACT);
    }
    file.need("facts")
        .flatMap(facts -> Form.block(facts, "the list of facts", draft.report()))
        .ifPresent(facts -> facts.entries().forEach(this::declare));
  }

  private void declare(Block.Entry entry) {
    scalars
        .named(entry.key(), FactId::new)
        .ifPresent(
            id -> {
              draft.names().declare(Kind.FACT, id.value().value(), id.place());
              fact(id, entry.value())
                  .ifPresent(fact -> draft.parts().facts().put(id.value(), fact));
            });
  }

  /** The fact; nothing when its kind cannot be read, for then nothing is known of its value. */
  private Optional<Fact> fact(Scalars.Named<FactId> id, Node node) {
    Form form =
        Form.of(
            node,
            "a fact",
            draft.report(),
            "kind",
            "value",
            "table",
            "title",
            "region",
            "force",
            "source",
            "checked_on",
            "review_by",
            "verified");
    form.find("region").ifPresent(region -> scalars.word(region, "region", REGIONS));
    Optional<Fact.Kind> known =
        form.need("kind").flatMap(word -> scalars.word(word, "kind", KINDS));
    Fact fact = fact(id, form, known.orElse(Fact.Kind.PAGE));
    return known.map(kind -> fact);
  }

  private Fact fact(Scalars.Named<FactId> id, Form form, Fact.Kind kind) {
    return new Fact(
        id.value(),
        kind,
        value(form, kind).orElse(new Value.Unknown()),
        words.need(form, "title", Role.TITLE),
        form.need("force").flatMap(word -> scalars.word(word, "force", FORCES)).orElse(""),
        source(form, id),
        dates(form, id),
        verified(form));
  }

  /** What cannot be read is taken for a yes, so that not every text with the fact is told. */
  private boolean verified(Form form) {
    return form.need("verified")
        .flatMap(word -> scalars.word(word, "verified", Scalars.YES_OR_NO))
        .map("true"::equals)
        .orElse(true);
  }

  private String source(Form form, Scalars.Named<FactId> id) {
    Optional<String> source = form.find("source").flatMap(scalars::text).map(Text::value);
    if (source.isEmpty() && !form.isMisspelt("source")) {
      draft.report(
          Code.FACT_WITHOUT_SOURCE,
          id.place(),
          "the fact \"%s\" needs \"source:\": where it was read".formatted(id.value()));
    }
    return source.orElse("");
  }

  private Fact.Dates dates(Form form, Scalars.Named<FactId> id) {
    return new Fact.Dates(
        form.need("checked_on")
            .flatMap(scalars::text)
            .flatMap(text -> checked(text, id))
            .orElse(StandIn.DAY),
        new ReviewReader(draft).read(form, "the fact \"%s\"".formatted(id.value())));
  }

  private Optional<LocalDate> checked(Text text, Scalars.Named<FactId> id) {
    Optional<LocalDate> day = scalars.date(text);
    day.ifPresent(
        on ->
            draft
                .claims()
                .add(
                    new Claim.WasChecked(
                        text.place(), on, "the fact \"%s\"".formatted(id.value()))));
    return day;
  }

  private Optional<Value> value(Form form, Fact.Kind kind) {
    boolean table = kind == Fact.Kind.RATES;
    String key = table ? "table" : "value";
    String other = table ? "value" : "table";
    if (form.has(other)) {
      draft.report(
          Code.UNKNOWN_KEY,
          form.placeOf(other),
          "a fact of kind %s has no \"%s:\"; write \"%s:\""
              .formatted(kind.name().toLowerCase(Locale.ROOT), other, key));
      return Optional.empty();
    }
    Optional<Node> node = form.need(key);
    return table
        ? node.map(rows -> new RatesReader(draft).read(rows))
        : node.flatMap(scalars::text).flatMap(text -> value(text, kind));
  }

  private Optional<Value> phone(Text text) {
    if (text.value().codePoints().noneMatch(Character::isDigit)) {
      draft.report(
          Code.BAD_NUMBER,
          text.place(),
          "\"%s\" is no telephone number: write its digits".formatted(text.value()));
    }
    return Optional.of(new Value.Text(text.value().strip()));
  }

  private Optional<Value> value(Text text, Fact.Kind kind) {
    ValueReader values = new ValueReader(draft.report());
    return switch (kind) {
      case PHONE -> phone(text);
      case HOURS, LAW, PAGE -> Optional.of(new Value.Text(text.value().strip()));
      case DAYS -> values.number(text, SlotType.DAYS);
      case PERCENT -> values.number(text, SlotType.PERCENT);
      case NUMBER -> values.number(text, SlotType.NUMBER);
      case MONEY -> values.number(text, SlotType.MONEY);
      case DATE -> scalars.date(text).map(Value.Day::new);
      case RATES ->
          throw new IllegalArgumentException("kind %s is no single value".formatted(kind));
    };
  }
}

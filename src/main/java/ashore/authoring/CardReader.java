package ashore.authoring;

import ashore.dialog.Card;
import ashore.dialog.CardName;
import ashore.dialog.FactId;
import ashore.dialog.IntentName;
import ashore.dialog.Landmark;
import ashore.dialog.Paper;
import ashore.dialog.Step;
import ashore.dialog.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a card. */
final class CardReader {
  private static final int LEAST_URGENT = 1_000;

  private final Draft draft;
  private final Scalars scalars;
  private final WordsReader words;

  CardReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
    this.words = new WordsReader(draft);
  }

  void read(Node root, String file) {
    Form form =
        Form.of(
            root,
            "a card",
            draft.report(),
            "card",
            "title",
            "answers",
            "because",
            "priority",
            "sources",
            "owner",
            "review_by",
            "steps",
            "avoid",
            "papers");
    var name = new OwnName(draft).read(form, "card", file, CardName::new);
    Card card =
        new Card(
            name.value(),
            words.need(form, "title", Role.TITLE),
            answers(form, name.value()),
            words.find(form, "because", Role.GUIDANCE),
            form.need("priority")
                .flatMap(scalars::text)
                .flatMap(this::priority)
                .orElse(LEAST_URGENT),
            sources(form, name),
            form.need("owner").flatMap(scalars::text).map(Text::value).orElse(""),
            new ReviewReader(draft).read(form, "the card \"%s\"".formatted(name.value())),
            steps(form),
            avoid(form),
            papers(form));
    draft.parts().cards().put(name.value(), card);
    draft.parts().landmarks().put(new Landmark.OfCard(name.value()), name.place());
  }

  private Optional<Integer> priority(Text text) {
    Optional<Integer> priority = scalars.wholeNumber(text);
    if (priority.filter(number -> number < 0).isPresent()) {
      draft.report(
          Code.BAD_NUMBER,
          text.place(),
          "priority %s must be 0 or more: 0 is the most urgent".formatted(text.value()));
      return Optional.empty();
    }
    return priority;
  }

  private Set<IntentName> answers(Form form, CardName card) {
    return new HomeReader(draft).read(form, "answers", "the card \"%s\"".formatted(card));
  }

  private List<FactId> sources(Form form, Scalars.Named<CardName> name) {
    List<Scalars.Named<FactId>> sources =
        form.find("sources").map(node -> scalars.names(node, FactId::new)).orElse(List.of());
    if (sources.isEmpty() && !form.isMisspelt("sources")) {
      draft.report(
          Code.CARD_WITHOUT_SOURCES,
          name.place(),
          "the card \"%s\" needs \"sources:\": the entries of facts.yaml it rests on"
              .formatted(name.value()));
    }
    for (Scalars.Named<FactId> source : sources) {
      draft.claims().add(new Claim.Exists(source.place(), Kind.FACT, source.value().value()));
    }
    return List.copyOf(new LinkedHashSet<>(sources.stream().map(Scalars.Named::value).toList()));
  }

  private List<Step> steps(Form form) {
    StepReader steps = new StepReader(draft);
    return form.need("steps").map(scalars::items).orElse(List.of()).stream()
        .map(steps::read)
        .toList();
  }

  private List<Paper> papers(Form form) {
    PaperReader papers = new PaperReader(draft);
    return form.find("papers").map(scalars::items).orElse(List.of()).stream()
        .map(papers::read)
        .toList();
  }

  private List<Words> avoid(Form form) {
    return form.find("avoid").map(scalars::items).orElse(List.of()).stream()
        .map(node -> words.read(node, Role.GUIDANCE))
        .toList();
  }
}

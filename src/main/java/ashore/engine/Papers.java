package ashore.engine;

import ashore.conversation.Document;
import ashore.conversation.Reply;
import ashore.dialog.Card;
import ashore.dialog.CardName;
import ashore.dialog.Language;
import ashore.dialog.Paper;
import ashore.dialog.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The papers that belong to the plan, filled with the answers. */
final class Papers {
  private final Talk talk;

  Papers(Talk talk) {
    this.talk = talk;
  }

  /** Whether the plan has any of this kind. */
  boolean any(Paper.Kind kind) {
    return !ofKind(kind).isEmpty();
  }

  /** Shows those of a kind, and that they are no legal advice. */
  void show(Paper.Kind kind) {
    for (Document.Page page : pages(kind)) {
      List<String> paragraphs = page.paragraphs().stream().map(Document.Paragraph::text).toList();
      talk.reply(
          new Reply.Paper(
              page.title(),
              String.join("\n\n", paragraphs),
              kind == Paper.Kind.LETTER,
              Optional.of(talk.text(Phrase.LABEL_COPY, Map.of()))));
    }
    talk.say(Phrase.DISCLAIMER);
  }

  /**
   * Those of a kind, each in the person's language. What others read or hear follows in Simplified
   * Chinese, which the lender reads.
   */
  List<Document.Page> pages(Paper.Kind kind) {
    Set<Language> languages = new LinkedHashSet<>(List.of(talk.language()));
    if (kind.isForOthers()) {
      languages.add(Language.ZH_HANS);
    }
    languages.retainAll(talk.script().dialogs().bot().languages());
    List<Document.Page> pages = new ArrayList<>();
    for (Paper paper : ofKind(kind)) {
      languages.forEach(language -> page(paper, language).ifPresent(pages::add));
    }
    return pages;
  }

  private Optional<Document.Page> page(Paper paper, Language language) {
    List<Document.Paragraph> paragraphs = new ArrayList<>();
    for (Paper.Line line : paper.lines()) {
      boolean holds =
          line.condition().map(talk.evaluation()::truth).orElse(Truth.TRUE) == Truth.TRUE;
      if (holds && talk.script().wording().complete(line.words(), language, talk.answers())) {
        paragraphs.add(
            new Document.Paragraph(
                Document.Role.TEXT,
                talk.script().wording().text(line.words(), language, talk.answers())));
      }
    }
    String title = talk.script().wording().text(paper.title(), language, talk.answers());
    return paragraphs.isEmpty()
        ? Optional.empty()
        : Optional.of(new Document.Page(title, paragraphs));
  }

  private List<Paper> ofKind(Paper.Kind kind) {
    Map<CardName, Card> cards = talk.script().dialogs().cards();
    List<Paper> papers = new ArrayList<>();
    for (CardName name : talk.plan()) {
      Card card = cards.get(name);
      if (card != null) {
        card.papers().stream().filter(paper -> paper.kind() == kind).forEach(papers::add);
      }
    }
    return papers;
  }
}

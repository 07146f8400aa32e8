package ashore.drawing;

import ashore.dialog.CardName;
import ashore.dialog.Dialog;
import ashore.dialog.State;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The page from which all pictures are reached. */
final class IndexPage {
  private static final List<String> COLUMNS =
      List.of("dialog", "name", "starts", "states", "questions", "cards", "marks");

  private final Album album;
  private final Terms terms;
  private final PlainText words;
  private final Links links;
  private final Xml xml = new Xml();

  IndexPage(Album album, Links links) {
    this.album = album;
    this.terms = new Terms(album.language());
    this.words = new PlainText(album, terms);
    this.links = links;
  }

  /** The text of the file, with this picture in it. */
  String of(String overviewSvg) {
    String title = terms.say("index.title");
    xml.raw("<!DOCTYPE html>\n").open("html", "lang", album.language().tag()).open("head");
    xml.empty("meta", "charset", "utf-8");
    xml.empty("meta", "name", "viewport", "content", "width=device-width");
    xml.text(title, "title");
    xml.raw("<style>\nbody { font-family: " + Typeface.family(album.language()) + "; }\n");
    xml.raw(Resource.text("index.css") + "</style>\n").close();
    xml.open("body").text(title, "h1");
    xml.open("div", "class", "overview").raw(overviewSvg).close();
    table();
    return xml.close().close().toString();
  }

  private void table() {
    xml.open("table").open("thead").open("tr");
    COLUMNS.forEach(column -> xml.text(terms.say("index." + column), "th", "scope", "col"));
    xml.close().close().open("tbody");
    album.dialogs().dialogs().values().forEach(this::row);
    xml.close().close();
  }

  private void row(Dialog dialog) {
    xml.open("tr").open("td");
    links
        .to(dialog.name())
        .ifPresentOrElse(
            link -> xml.text(dialog.name().value(), "a", "href", link),
            () -> xml.text(dialog.name().value(), "span"));
    xml.close();
    xml.text(words.of(dialog.title()), "td");
    xml.text(terms.list(Intents.titles(dialog, words)), "td");
    number(dialog.states().size());
    number(dialog.questions().size());
    xml.text(terms.list(cards(dialog).map(words::card).toList()), "td");
    xml.open("td");
    for (Mark mark : DialogMarks.of(album, dialog, terms)) {
      xml.text(mark.text(), "span", "class", "mark-" + mark.kind().name().toLowerCase(Locale.ROOT));
    }
    xml.close().close();
  }

  private static Stream<CardName> cards(Dialog dialog) {
    return dialog.states().values().stream()
        .filter(State.Advise.class::isInstance)
        .flatMap(state -> ((State.Advise) state).cards().stream())
        .distinct();
  }

  private void number(int count) {
    xml.text(Integer.toString(count), "td", "class", "number");
  }
}

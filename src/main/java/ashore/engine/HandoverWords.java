package ashore.engine;

import ashore.dialog.Language;
import ashore.dialog.OpeningHours;
import ashore.dialog.Phrase;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Team;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of handing a talk over to a person: what they would see, and when they are there.
 */
final class HandoverWords {
  private final Talk talk;

  HandoverWords(Talk talk) {
    this.talk = talk;
  }

  /** What is shared, in the words of this talk's language; the talk itself is in the other. */
  List<String> shared(Language spoken) {
    List<String> lines = new ArrayList<>();
    String language = spoken.locale().getDisplayName(talk.language().locale());
    lines.add("· " + talk.text(Phrase.PERSON_LANGUAGE, Map.of("language", language)));
    lines.addAll(new StoredData(talk).told());
    question()
        .ifPresent(
            words ->
                lines.add("· " + talk.text(Phrase.PERSON_QUESTION, Map.of("question", words))));
    return lines;
  }

  /** The question that waits, without what explains it. */
  private Optional<String> question() {
    List<StateName> places = talk.topics().isEmpty() ? List.of() : talk.top().places();
    return places.isEmpty()
        ? Optional.empty()
        : talk.script()
            .dialogs()
            .state(places.getLast())
            .filter(State.Ask.class::isInstance)
            .map(state -> talk.text(((State.Ask) state).question().words()))
            .map(text -> text.split("\n\n", 2)[0]);
  }

  /** Who of the team it is; some have no name. */
  String named(String name) {
    return name.isBlank() ? talk.text(Phrase.PERSON_UNNAMED, Map.of()) : name;
  }

  /** When somebody is there, and how long an answer takes then. */
  String there() {
    Optional<Team> team = talk.script().hosting().team();
    String hours = team.flatMap(Team::hours).map(this::there).orElse("");
    String wait = team.flatMap(Team::answersIn).map(this::waiting).orElse("");
    String between = talk.language() == Language.EN ? " " : "";
    String all = (hours + between + wait).strip();
    return all.isEmpty() ? talk.text(Phrase.PERSON_THERE_UNKNOWN, Map.of()) : all;
  }

  private String there(OpeningHours hours) {
    ZoneId zone = talk.script().dialogs().bot().zone();
    return hours
        .closing(talk.at(), zone)
        .map(closing -> moment(Phrase.PERSON_THERE_NOW, closing))
        .orElseGet(() -> moment(Phrase.PERSON_THERE_LATER, hours.opening(talk.at(), zone)));
  }

  private String moment(Phrase phrase, ZonedDateTime when) {
    var locale = talk.language().locale();
    String time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).localizedBy(locale).format(when);
    return talk.text(
        phrase,
        Map.of(
            "date", talk.script().wording().date(when.toLocalDate(), talk.language()),
            "time", time,
            "zone", when.getZone().getDisplayName(TextStyle.FULL, locale)));
  }

  private String waiting(Duration wait) {
    return talk.text(
        Phrase.PERSON_WAIT,
        Map.of("hours", wait.toHours(), "minutes", Math.max(1, wait.toMinutes())));
  }
}

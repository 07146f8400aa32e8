package ashore.engine;

import ashore.conversation.Attendance;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands a talk over to a person of the team and takes it back; tells the team what they must know.
 */
final class Handover {
  /** What the team can do with a case; the ids of its buttons. */
  static final String TAKE = "take";

  static final String HAND_BACK = "back";
  static final String CLOSE = "close";

  private final Talk talk;
  private final Asker asker;
  private final Walker walker;

  Handover(Talk talk, Asker asker, Walker walker) {
    this.talk = talk;
    this.asker = asker;
    this.walker = walker;
  }

  /** The person wants it: the team gets the case. A danger that is talked about stays open. */
  void begin() {
    talk.understood();
    talk.attend(Optional.of(Attendance.asked(talk.at())));
    talk.reply(theCase(Reply.Place.CASE));
    talk.say(Phrase.PERSON_SENT);
    if (walker.isInDanger()) {
      talk.say(Phrase.PERSON_WAITING, Map.of("there", new HandoverWords(talk).there()));
      walker.leaveOffer();
    } else {
      asker.put(new Subject.WithPerson());
    }
  }

  /** The person ends it. */
  void end() {
    talk.attend(Optional.empty());
    tellEnd(Phrase.TEAM_ENDED, "");
    talk.reply(Reply.ToTeam.line(inTeam(Phrase.TEAM_ENDED, Map.of())));
    talk.say(Phrase.PERSON_ENDED);
    walker.leaveOffer();
  }

  /** Everything about the person is forgotten. */
  void forget() {
    talk.attend(Optional.empty());
    talk.reply(Reply.ToTeam.line(inTeam(Phrase.TEAM_REMOVED, Map.of())));
  }

  /** What the person wrote goes to the team. */
  void pass(String text) {
    talk.reply(Reply.ToTeam.line(text));
  }

  /** The case as the team sees it now. */
  Reply.ToTeam theCase(Reply.Place place) {
    Optional<String> by = talk.attendance().flatMap(Attendance::by);
    List<String> lines = new ArrayList<>();
    HandoverWords words = new HandoverWords(talk.in(language()));
    lines.add(
        by.map(words::named)
            .map(name -> inTeam(Phrase.TEAM_TAKEN, Map.of("name", name)))
            .orElseGet(() -> inTeam(Phrase.TEAM_CASE, Map.of())));
    lines.addAll(words.shared(talk.language()));
    lines.add("");
    lines.add(inTeam(Phrase.TEAM_HOW, Map.of()));
    return new Reply.ToTeam(place, String.join("\n", lines), options(by.isPresent()));
  }

  /** The case is over; what was shared does not stand in the group any more. */
  void tellEnd(Phrase phrase, String by) {
    String name = new HandoverWords(talk.in(language())).named(by);
    talk.reply(
        new Reply.ToTeam(Reply.Place.CASE_AGAIN, inTeam(phrase, Map.of("name", name)), List.of()));
  }

  private List<Option> options(boolean taken) {
    List<Option> options = new ArrayList<>();
    if (!taken) {
      options.add(option(TAKE, Phrase.TEAM_TAKE));
    }
    options.add(option(HAND_BACK, Phrase.TEAM_HAND_BACK));
    options.add(option(CLOSE, Phrase.TEAM_CLOSE));
    return options;
  }

  private Option option(String id, Phrase label) {
    return new Option(id, inTeam(label, Map.of()), false);
  }

  /** A fixed word in the team's language. */
  String inTeam(Phrase phrase, Map<String, Object> values) {
    return talk.in(language()).text(phrase, values);
  }

  private Language language() {
    return talk.script().hosting().team().map(Team::language).orElse(talk.language());
  }
}

package ashore.engine;

import ashore.conversation.Attendance;
import ashore.conversation.Input;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Reply;
import ashore.dialog.Phrase;
import java.util.Map;
import java.util.Optional;

/** Plays what somebody of the team does about a conversation. The person was not heard. */
final class TeamTurn {
  private final Talk talk;
  private final Asker asker;
  private final Walker walker;
  private final Handover handover;

  TeamTurn(Talk talk, Asker asker, Walker walker) {
    this.talk = talk;
    this.asker = asker;
    this.walker = walker;
    this.handover = new Handover(talk, asker, walker);
  }

  void play(Input.FromTeam input) {
    talk.unheard();
    Optional<Attendance> attendance = talk.attendance();
    if (attendance.isEmpty()) {
      talk.reply(Reply.ToTeam.line(handover.inTeam(Phrase.TEAM_NOT_OPEN, Map.of())));
      return;
    }
    String name = new HandoverWords(talk).named(input.by().orElse(""));
    switch (input.deed()) {
      case Input.Deed.Took() -> {
        take(input, attendance.get());
        if (walker.isInDanger()) {
          talk.say(Phrase.PERSON_WITH_YOU, Map.of("name", name));
        } else {
          asker.put(new Subject.WithPerson());
        }
      }
      case Input.Deed.Wrote(String text) -> {
        if (attendance.get().by().isEmpty()) {
          take(input, attendance.get());
        }
        talk.say(Phrase.PERSON_SAYS, Map.of("name", name, "text", text));
      }
      case Input.Deed.HandedBack() ->
          end(input, Phrase.TEAM_HANDED_BACK, Phrase.PERSON_HANDED_BACK, name);
      case Input.Deed.Closed() -> end(input, Phrase.TEAM_CLOSED, Phrase.PERSON_CLOSED, name);
    }
  }

  /** The person cannot be reached any more: the case ends, and the talk stays where it was. */
  void left() {
    talk.unheard();
    if (talk.attendance().isPresent()) {
      talk.attend(Optional.empty());
      handover.tellEnd(Phrase.TEAM_LEFT, "");
      talk.reply(Reply.ToTeam.line(handover.inTeam(Phrase.TEAM_LEFT, Map.of())));
      walker.reopen();
    }
  }

  private void take(Input.FromTeam input, Attendance attendance) {
    talk.attend(Optional.of(attendance.takenBy(input.by().orElse(""))));
    talk.reply(handover.theCase(Reply.Place.CASE_AGAIN));
  }

  private void end(Input.FromTeam input, Phrase forTeam, Phrase forPerson, String name) {
    talk.attend(Optional.empty());
    handover.tellEnd(forTeam, input.by().orElse(""));
    talk.say(forPerson, Map.of("name", name));
    walker.leaveOffer();
  }
}

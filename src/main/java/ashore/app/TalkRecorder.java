package ashore.app;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.runner.Talker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A talker that keeps one person's talk in memory, so that it can be told as a story. Not
 * thread-safe.
 */
final class TalkRecorder implements Talker {
  private Talker talker;
  private final List<RecordedTalk.Step> steps = new ArrayList<>();
  private Optional<Language> language = Optional.empty();
  private Optional<Reply.Ask> shown = Optional.empty();
  private Optional<Conversation> end = Optional.empty();

  TalkRecorder(Talker talker) {
    this.talker = talker;
  }

  /** Lets another one decide what is said from here on. */
  void goOnWith(Talker changed) {
    talker = changed;
  }

  @Override
  public Turn step(Conversation before, Input input) {
    Turn turn = talker.step(before, input);
    if (before.lastAt().isEmpty() && end.isEmpty()) {
      language = Optional.of(before.language());
    }
    deed(before, input, turn)
        .ifPresent(deed -> steps.add(new RecordedTalk.Step(input.at(), deed, turn.path())));
    end = Optional.of(turn.after());
    shown =
        turn.replies().stream()
            .filter(Reply.Ask.class::isInstance)
            .map(Reply.Ask.class::cast)
            .reduce((first, second) -> second)
            .or(() -> shown);
    return turn;
  }

  @Override
  public String forTeam(Phrase phrase, Map<String, Object> values) {
    return talker.forTeam(phrase, values);
  }

  @Override
  public Turn inGroup(Language language) {
    return talker.inGroup(language);
  }

  @Override
  public Turn apology(Conversation before) {
    return talker.apology(before);
  }

  /**
   * The talk so far; empty when nothing was said, or when it began before it was recorded: a story
   * is told from the beginning.
   */
  Optional<RecordedTalk> talk() {
    return language.isPresent() && !steps.isEmpty()
        ? end.map(after -> new RecordedTalk(language.get(), steps, after))
        : Optional.empty();
  }

  private Optional<RecordedTalk.Deed> deed(Conversation before, Input input, Turn turn) {
    return switch (input) {
      case Input.Said said -> Optional.of(written(before, said, turn));
      case Input.Commanded commanded ->
          Optional.of(
              new RecordedTalk.Deed.Wrote(
                  ("/" + commanded.command() + " " + commanded.argument()).strip()));
      case Input.Chose chose -> Optional.of(new RecordedTalk.Deed.Chose(chose.option()));
      case Input.SentMedia media -> Optional.empty();
      case Input.FellSilent silence -> Optional.empty();
      case Input.FromTeam fromTeam -> Optional.empty();
      case Input.Left left -> Optional.empty();
    };
  }

  /**
   * A number or letter typed for an option is told as a tap on it, which stays right when the
   * options are put in another order; but only where a tap does just the same.
   */
  private RecordedTalk.Deed written(Conversation before, Input.Said said, Turn turn) {
    return shown
        .filter(ask -> before.open().map(OpenQuestion::number).equals(Optional.of(ask.question())))
        .flatMap(ask -> marked(ask, said.text().strip()))
        .filter(option -> isSame(turn, tap(before, said, option)))
        .<RecordedTalk.Deed>map(RecordedTalk.Deed.Chose::new)
        .orElseGet(() -> new RecordedTalk.Deed.Wrote(said.text()));
  }

  private static Optional<String> marked(Reply.Ask ask, String text) {
    for (int place = 0; place < ask.options().size(); place++) {
      if (ask.marks().of(place).equals(text)) {
        return Optional.of(ask.options().get(place).id());
      }
    }
    return Optional.empty();
  }

  private Turn tap(Conversation before, Input.Said said, String option) {
    int question = before.open().map(OpenQuestion::number).orElseThrow();
    return talker.step(before, new Input.Chose(said.at(), question, option));
  }

  private static boolean isSame(Turn one, Turn other) {
    return one.path().equals(other.path()) && one.after().equals(other.after());
  }
}

package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.conversation.Guess;
import ashore.conversation.Understanding;
import ashore.dialog.Act;
import ashore.dialog.Choice;
import ashore.dialog.Command;
import ashore.dialog.Home;
import ashore.dialog.IntentName;
import ashore.dialog.PassingSlot;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "No, it was 40 days": takes an answer back and gives another. */
final class Correction {
  private static final IntentName DENY = new IntentName("deny");
  private static final Command.Effect GO_BACK = new Command.Effect.Do(Command.Action.BACK);

  /** How many of the guesses count as what the message says. */
  private static final int SAID = 2;

  /** How people begin who said something wrong. */
  private static final Pattern SAID_WRONG =
      Pattern.compile(
          "^(?:no+(?! idea| clue)|nope|not(?! sure| really| yet)|wait|sorry|oops|i mean|i meant"
              + "|actually|correction)\\b"
              + "|^(?:不对|不是|错了|说错|讲错|搞错|弄错|写错|打错|唔系|唔啱)"
              + "|(?:说错|讲错|搞错|弄错|写错|打错)了");

  /** Who names another choice in a message of more letters tells a story. */
  private static final int MOST_LETTERS = 40;

  /** The same of Chinese characters. */
  private static final int MOST_HAN = 14;

  private final Talk talk;
  private final AnswerTurn answers;

  Correction(Talk talk, AnswerTurn answers) {
    this.talk = talk;
    this.answers = answers;
  }

  /**
   * Changes the newest answer of the kind that the message gives, when it gives another; false when
   * it takes none back.
   */
  boolean take(Understanding understanding) {
    boolean denies =
        SAID_WRONG.matcher(understanding.folded()).find()
            || understanding.guesses().stream()
                .limit(SAID)
                .map(Guess::intent)
                .anyMatch(this::takesBack);
    Answers before = talk.answers();
    Optional<PassingSlot> changed = denies ? change(understanding) : Optional.empty();
    changed.ifPresent(
        slot -> {
          talk.understood();
          Passing passing = new Passing(talk);
          passing.note(slot);
          passing.sayBack();
          answers.goOn(before, false);
        });
    return changed.isPresent();
  }

  private Optional<PassingSlot> change(Understanding understanding) {
    List<SlotName> known = new ArrayList<>(talk.answers().bySlot().keySet());
    for (SlotName slot : known.reversed()) {
      Optional<Value> value =
          talk.script()
              .dialogs()
              .questionFor(slot)
              .flatMap(question -> another(question, understanding));
      Optional<PassingSlot> passing = value.flatMap(found -> passing(slot, found));
      if (passing.isPresent()) {
        talk.know(slot, value.get(), Answer.Origin.MENTIONED);
        return passing;
      }
    }
    return Optional.empty();
  }

  /** How this value is told in passing; empty where it only answers its question. */
  private Optional<PassingSlot> passing(SlotName slot, Value value) {
    return talk.script().dialogs().bot().passing().stream()
        .filter(passing -> passing.slot().equals(slot) && passing.tells(value))
        .findFirst();
  }

  /**
   * The answer that the words give to the question, whatever their intent, when it is another one:
   * "jiebei, not huabei" gives jiebei where it was huabei.
   */
  private Optional<Value> another(Question question, Understanding understanding) {
    Optional<Value> before = talk.answers().get(question.fills()).map(Answer::value);
    if (question.type() == SlotType.CHOICE) {
      List<Value> others =
          talk.script().choices().within(question.choices(), understanding.folded()).stream()
              .map(Choice::value)
              .filter(value -> !before.equals(Optional.of(value)))
              .toList();
      return others.size() == 1
              && isShort(understanding.folded())
              && !(others.getFirst() instanceof Value.Unknown)
          ? Optional.of(others.getFirst())
          : Optional.empty();
    }
    Understanding words =
        new Understanding(
            understanding.folded(),
            List.of(),
            Understanding.Certainty.UNCLEAR,
            understanding.mentions(),
            understanding.language());
    return question.type() != SlotType.TEXT
            && new AnswerReader(talk.script()).read(question, words, talk.today())
                instanceof AnswerReader.Outcome.Answered answered
            && !(answered.value() instanceof Value.Unknown)
        ? Optional.of(answered.value()).filter(value -> !before.equals(Optional.of(value)))
        : Optional.empty();
  }

  private static boolean isShort(String folded) {
    long han = folded.codePoints().filter(Character::isIdeographic).count();
    long letters = folded.codePoints().filter(Character::isLetterOrDigit).count() - han;
    return han <= MOST_HAN && letters <= MOST_LETTERS;
  }

  private boolean takesBack(IntentName intent) {
    return intent.equals(DENY) || commands(intent).anyMatch(GO_BACK::equals);
  }

  private Stream<Command.Effect> commands(IntentName intent) {
    var dialogs = talk.script().dialogs();
    return dialogs.homeOf(intent).stream()
        .filter(Home.AsAct.class::isInstance)
        .map(home -> ((Home.AsAct) home).act().response())
        .filter(Act.Response.Run.class::isInstance)
        .flatMap(run -> dialogs.command(((Act.Response.Run) run).command()).stream())
        .map(Command::effect);
  }
}

package ashore.engine;

import ashore.conversation.Answers;
import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.CalculatorFunction;
import ashore.dialog.Command;
import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import ashore.dialog.Hosting;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.Team;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The state machine: what is known and one input give what is known afterwards and what is said.
 * Pure: no clock, no I/O, no chance; the same turn comes out the same. Thread-safe.
 */
public final class Engine {
  /** What the channel lets a start link carry. */
  private static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final Script script;

  /**
   * An engine that plays these dialogs.
   *
   * @param functions what {@code compute} may call
   * @param folding how words are compared; the same that the understanding used
   */
  public Engine(DialogSet dialogs, Collection<CalculatorFunction> functions, Folding folding) {
    this(dialogs, functions, folding, Hosting.USUAL);
  }

  /**
   * An engine that plays these dialogs.
   *
   * @param functions what {@code compute} may call
   * @param folding how words are compared; the same that the understanding used
   * @param hosting how the bot is set up where it runs
   */
  public Engine(
      DialogSet dialogs,
      Collection<CalculatorFunction> functions,
      Folding folding,
      Hosting hosting) {
    this.script = Script.of(dialogs, functions, folding, hosting);
  }

  /** Plays one turn. */
  public Turn step(Conversation stored, Input input) {
    Turn turn = once(stored, input);
    return input instanceof Input.Commanded commanded ? pasted(turn, commanded).orElse(turn) : turn;
  }

  /**
   * Whoever sends a command together with somebody's words, "/check You must pay today", has
   * answered the question for them.
   */
  private Optional<Turn> pasted(Turn asked, Input.Commanded commanded) {
    boolean begins =
        command(commanded.command())
            .filter(command -> command.effect() instanceof Command.Effect.Begin)
            .isPresent();
    return commanded
        .behind()
        .filter(words -> begins && asksForQuote(asked.after(), words.at()))
        .map(words -> asked.answeredBy(once(asked.after(), words)));
  }

  private boolean asksForQuote(Conversation conversation, Instant at) {
    return new Talk(script, conversation, at)
        .openAsk()
        .filter(asked -> asked.question().quoted())
        .isPresent();
  }

  private Turn once(Conversation stored, Input input) {
    Carried carried = script.carryover().carry(stored);
    Conversation before = carried.conversation();
    Talk talk = new Talk(script, before, input.at());
    Asker asker = new Asker(talk);
    Walker walker = new Walker(talk, asker);
    CommandTurn commands = new CommandTurn(talk, asker, walker);
    AnswerTurn answers = new AnswerTurn(talk, asker, walker, commands);
    LostQuestion lost = new LostQuestion(talk, walker, answers, carried);
    boolean newcomer = before.lastAt().isEmpty();
    boolean heard = !(input instanceof Input.FromTeam || input instanceof Input.Left);
    leaveNobody(talk, walker);
    if (heard && !(input instanceof Input.Said) && talk.attendance().isEmpty()) {
      talk.greetAgain();
      lost.tellIfTopicIsGone();
    }
    switch (input) {
      case Input.Said said ->
          new MessageTurn(talk, asker, walker, commands, answers, lost, before)
              .hear(said, newcomer);
      case Input.Chose chose -> tap(talk, walker, answers, lost, chose, newcomer);
      case Input.Commanded commanded -> command(talk, commands, walker, commanded, newcomer);
      case Input.SentMedia media -> {
        beginIf(newcomer, walker);
        talk.say(talk.attendance().isEmpty() ? Phrase.MEDIA : Phrase.PERSON_ONLY_TEXT);
        walker.repeat();
      }
      case Input.FromTeam fromTeam -> new TeamTurn(talk, asker, walker).play(fromTeam);
      case Input.Left left -> new TeamTurn(talk, asker, walker).left();
      case Input.FellSilent silence -> {
        return fellSilent(stored, carried, silence.at());
      }
    }
    if (heard && talk.saidNothing()) {
      walker.repeat();
    }
    return new Reminders(script).after(before, talk.turn(), input.at());
  }

  /** A bot that lost its team since takes the talk back. */
  private void leaveNobody(Talk talk, Walker walker) {
    if (script.hosting().team().isEmpty() && talk.attendance().isPresent()) {
      talk.attend(Optional.empty());
      walker.reopen();
    }
  }

  /** The commands that there are: their names and, in this language, their titles. */
  public List<Option> menu(Language language) {
    return script.dialogs().bot().commands().stream()
        .map(command -> new Option(command.name().value(), command.title().in(language), false))
        .toList();
  }

  /** What the team is told besides their cases, in their language. */
  public String forTeam(Phrase phrase, Map<String, Object> values) {
    Language language = script.hosting().team().map(Team::language).orElse(Language.EN);
    return script
        .wording()
        .text(script.dialogs().bot().phrase(phrase), language, Answers.none(), values);
  }

  /** What was edited away is told when the person is heard again, not out of the blue. */
  private Turn fellSilent(Conversation stored, Carried carried, Instant at) {
    Turn turn = new Reminders(script).remind(carried.conversation(), at);
    return carried.isWhole() ? turn : Turn.silent(stored.waking(turn.after().wake()));
  }

  /** What is said where others read along, of which nothing is kept. */
  public Turn inGroup(Language language) {
    return new Turn(
        Conversation.begin(language),
        List.of(
            new Reply.Invite(
                fixed(Phrase.IN_A_GROUP, language), fixed(Phrase.IN_A_GROUP_OPEN, language))),
        List.of(Phrase.IN_A_GROUP.key()),
        true);
  }

  private String fixed(Phrase phrase, Language language) {
    return script.wording().text(script.dialogs().bot().phrase(phrase), language, Answers.none());
  }

  /** What is said when a turn could not be played; the conversation stays as it was. */
  public Turn apology(Conversation before) {
    String text =
        script
            .wording()
            .text(
                script.dialogs().bot().phrase(Phrase.APOLOGY), before.language(), before.answers());
    return new Turn(before, List.of(new Reply.Say(text)), List.of(Phrase.APOLOGY.key()), false);
  }

  /**
   * Where a talk that was left would go on, topic by topic, what is talked about last. Changes
   * nothing; no fault comes out.
   *
   * @param stored as any earlier dialogs left it
   * @param at the time at which it goes on: answers that are too old by then are asked again
   */
  public List<Resumption> resume(Conversation stored, Instant at) {
    return new Resumptions(script).of(stored, at);
  }

  private void beginIf(boolean newcomer, Walker walker) {
    if (newcomer) {
      walker.begin(script.dialogs().bot().doors().first());
    }
  }

  private void tap(
      Talk talk,
      Walker walker,
      AnswerTurn answers,
      LostQuestion lost,
      Input.Chose chose,
      boolean newcomer) {
    beginIf(newcomer, walker);
    if (lost.is(chose.question())) {
      lost.tap(chose.option());
      return;
    }
    Optional<OpenQuestion> open =
        talk.open().filter(question -> question.number() == chose.question());
    if (open.isEmpty() || !answers.take(open.get(), chose.option())) {
      talk.say(Phrase.OLD_BUTTON);
      walker.repeat();
    }
  }

  private void command(
      Talk talk, CommandTurn commands, Walker walker, Input.Commanded commanded, boolean newcomer) {
    beginIf(newcomer, walker);
    if (beginning(commanded.command()) && LINK.matcher(commanded.argument()).matches()) {
      talk.cameBy(commanded.argument());
    }
    Optional<Command> command = command(commanded.command());
    if (command.isEmpty() && !newcomer) {
      talk.say(Phrase.NOT_UNDERSTOOD);
    }
    if (command.isEmpty() || (newcomer && beginning(command.get().name().value()))) {
      walker.repeat();
    } else {
      commands.run(command.get(), commanded.argument());
    }
  }

  private Optional<Command> command(String name) {
    return script.dialogs().bot().commands().stream()
        .filter(known -> known.name().value().equals(name))
        .findFirst()
        .or(() -> byItsWord(name));
  }

  /** A word that means a command means it behind a slash too: /human, /stop. */
  private Optional<Command> byItsWord(String name) {
    return script.commands().find(script.folding().fold(name.replace('_', ' ')));
  }

  /** A newcomer's first tap on "Start" is answered by the welcome that comes anyway. */
  private static boolean beginning(String name) {
    return name.equals("start");
  }
}

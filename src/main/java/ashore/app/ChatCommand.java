package ashore.app;

import ashore.dialog.Language;
import ashore.runner.Mind;
import ashore.runner.Store;
import ashore.runner.TurnHandler;
import ashore.store.SqlStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ashore chat}: a talk in the terminal, without any account. */
@Command(
    name = "chat",
    mixinStandardHelpOptions = true,
    description = {
      "Talks with you in the terminal. No account, no token, no network.",
      "Answer with a number, a word or a whole sentence; /help lists the commands; /save NAME saves"
          + " the talk so far as a story; /quit or Ctrl-D ends the talk.",
      "Edited dialogs are used from the next message on."
    })
final class ChatCommand implements Callable<Integer> {
  private static final String QUIT = "/quit";
  private static final String SAVE = "/save";
  private static final String PROMPT = "> ";

  private final InstantSource clock;

  @Spec private CommandSpec spec;
  @Mixin private DialogsOption dialogs;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "The language to begin in: en, zh-Hans or zh-Hant. Default: what you write in.")
  private Optional<String> language;

  @Option(
      names = "--plain",
      description =
          "Reads one message a line from standard input and prints plain replies, until the end of"
              + " input. So it is anyway when input is not a terminal.")
  private boolean plain;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description =
          "Keeps the talk in this file, so that it goes on next time. Default: memory only.")
  private Optional<String> file;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description =
          "At the end, saves the talk as a story in this file, which must not be there yet. It"
              + " holds what was typed.")
  private Optional<Path> story;

  @Option(
      names = "--files",
      paramLabel = "FOLDER",
      defaultValue = "",
      description =
          "Where files that the bot gives (/file, /calendar) are saved, never over another."
              + " Default: the folder you are in.")
  private Path files = Path.of("");

  ChatCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Language> begin = language.map(tag -> LanguageName.read(tag, spec));
    story.filter(Files::exists).ifPresent(ChatCommand::refuse);
    EditedBrain brain = EditedBrain.of(dialogs.folder(), spec.commandLine().getOut(), clock);
    TalkRecorder recorder = new TalkRecorder(brain.now().talker());
    TalkSaver saver = new TalkSaver(brain::now, dialogs.folder(), recorder);
    try (Store store = store()) {
      Talk talk = new Talk(brain, recorder, saver, store, begin);
      Optional<Terminal> terminal = plain ? Optional.empty() : terminal();
      if (terminal.isPresent()) {
        talkAtTerminal(talk, terminal.get());
      } else {
        talkPlainly(talk);
      }
    }
    story.map(saver::save).ifPresent(spec.commandLine().getOut()::println);
    return 0;
  }

  private static void refuse(Path file) {
    throw new CommandFailed(file + " is there already and stays as it is: choose another name");
  }

  private Store store() {
    return file.isPresent()
        ? SqlStore.open(StoreSetting.file(file.get()), StoreKey.of(System.getenv()))
        : SqlStore.inMemory();
  }

  private void talkPlainly(Talk talk) {
    PrintWriter out = spec.commandLine().getOut();
    TerminalChat chat =
        talk.chat(
            new TerminalMessenger(out, Paint.NONE, Lines.UNBROKEN, new FileFolder(files)), clock);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    in.lines()
        .map(String::strip)
        .takeWhile(line -> !line.equals(QUIT))
        .filter(line -> !line.isEmpty())
        .forEach(line -> talk.take(line, chat, out));
  }

  /** The terminal the person sits at; empty when input or output is a pipe or a file. */
  private static Optional<Terminal> terminal() throws IOException {
    try {
      return Optional.of(
          TerminalBuilder.builder()
              .system(true)
              .dumb(false)
              .encoding(StandardCharsets.UTF_8)
              .build());
    } catch (IllegalStateException none) {
      return Optional.empty();
    }
  }

  private void talkAtTerminal(Talk talk, Terminal terminal) throws IOException {
    try (terminal) {
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .build();
      TerminalChat chat =
          talk.chat(
              new TerminalMessenger(
                  terminal.writer(),
                  Paint.COLOURS,
                  new Lines(terminal.getSize().getColumns()),
                  new FileFolder(files)),
              clock);
      chat.open();
      String line = reader.readLine(PROMPT).strip();
      while (!line.equals(QUIT)) {
        if (!line.isEmpty()) {
          terminal.writer().println();
          talk.take(line, chat, terminal.writer());
        }
        line = reader.readLine(PROMPT).strip();
      }
    } catch (EndOfFileException | UserInterruptException over) {
      // Ctrl-D and Ctrl-C end the talk like /quit.
      return;
    }
  }

  /** What a talk at a terminal is made of. */
  private record Talk(
      EditedBrain brain,
      TalkRecorder recorder,
      TalkSaver saver,
      Store store,
      Optional<Language> language) {
    TerminalChat chat(TerminalMessenger messenger, InstantSource clock) {
      TurnHandler turns = new TurnHandler(this::mind, store, messenger, () -> {});
      return new TerminalChat(turns, store, messenger, clock, language);
    }

    /** That of the dialogs as they are now, recorded. */
    private Mind mind() {
      Mind mind = brain.get();
      recorder.goOnWith(mind.talker());
      return new Mind(mind.understander(), recorder);
    }

    /** A line typed: something to save, or something for the bot. */
    void take(String line, TerminalChat chat, PrintWriter out) {
      if (line.equals(SAVE) || line.startsWith(SAVE + " ")) {
        out.println(saver.saveAs(line.substring(SAVE.length()).strip()));
        out.println();
        out.flush();
      } else {
        chat.line(line);
      }
    }
  }
}

package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Attachment;
import ashore.conversation.Document;
import ashore.conversation.Document.Paragraph;
import ashore.conversation.Reply;
import ashore.dialog.Bot;
import ashore.dialog.Command;
import ashore.dialog.CommandName;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The log of calls and visits. */
final class DiaryTest {
  private static final DialogName LENDER = new DialogName("lender");

  private final Chat chat = new Chat(MiniBot.engine(logging()));

  @Test
  void what_the_dialog_asked_is_an_entry_when_it_ends() {
    chat.says("hello");
    assertThat(chat.commands("diary").replies()).isEqualTo("diary_empty | trouble?");

    log("huabei");

    assertThat(chat.conversation().diary()).hasSize(1);
    assertThat(chat.commands("diary").replies())
        .startsWith("diary_title\nFri, Nov 20, 2026: the huabei | file_diary");
  }

  @Test
  void the_document_has_the_entries_in_both_languages_and_one_demand() {
    chat.says("hello");
    log("huabei");

    chat.commands("diary");

    Document document =
        chat.given().stream()
            .filter(Reply.Attach.class::isInstance)
            .map(reply -> ((Reply.Attach) reply).attachment())
            .map((Attachment attachment) -> (Document) attachment)
            .findFirst()
            .orElseThrow();
    assertThat(document.pages()).hasSize(2);
    assertThat(document.pages().getFirst().paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("1. Fri, Nov 20, 2026: the huabei", "diary_demand", "disclaimer");
  }

  @Test
  void it_outlives_a_new_beginning_and_goes_with_all_data() {
    chat.says("hello");
    log("weilidai");

    chat.commands("restart");
    assertThat(chat.conversation().diary()).hasSize(1);
    chat.commands("delete").taps("yes");
    assertThat(chat.conversation().diary()).isEmpty();
  }

  private void log(String lender) {
    chat.commands("log").taps(lender);
  }

  /** The commands, and one that begins the dialog that asks for the lender. */
  private static List<Command> withLog(Bot bot) {
    List<Command> commands = new ArrayList<>(bot.commands());
    commands.add(
        new Command(
            new CommandName("log"),
            MiniBot.en("log"),
            new Command.Effect.Begin(LENDER),
            Set.of(),
            List.of()));
    return commands;
  }

  private static DialogSet logging() {
    DialogSet plain = MiniBot.dialogs();
    Bot bot = plain.bot();
    Bot.Doors doors = bot.doors();
    return new DialogSet(
        new Bot(
            bot.languages(),
            bot.zone(),
            new Bot.Doors(doors.first(), doors.last(), doors.person(), Optional.of(LENDER)),
            bot.safety(),
            withLog(bot),
            bot.acts(),
            bot.passing(),
            bot.reminders(),
            bot.phrases()),
        plain.dialogs(),
        plain.cards(),
        plain.facts(),
        plain.intents());
  }
}

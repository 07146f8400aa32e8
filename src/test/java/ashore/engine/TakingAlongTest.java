package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Calendar;
import ashore.conversation.Document;
import ashore.conversation.Document.Paragraph;
import ashore.conversation.Reply;
import ashore.dialog.Card;
import ashore.dialog.CardName;
import ashore.dialog.Condition;
import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import ashore.dialog.Paper;
import ashore.dialog.Step;
import ashore.dialog.When;
import ashore.dialog.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken along from a plan: papers, documents, a calendar. */
class TakingAlongTest {
  private static final String QUESTION = "more?";

  private final Chat chat = new Chat(MiniBot.engine(dialogs()));

  @Test
  void papers_of_a_kind_are_shown_in_both_languages_and_the_question_comes_again() {
    planned();

    assertThat(chat.commands("letter").replies())
        .isEqualTo("to the lender | 给机构 | disclaimer | " + QUESTION);
    assertThat(chat.commands("call").replies())
        .isEqualTo("on the phone | 电话 | disclaimer | " + QUESTION);
    assertThat(chat.commands("evidence").replies()).isEqualTo("to keep | disclaimer | " + QUESTION);
  }

  @Test
  void a_paragraph_whose_value_is_not_known_is_left_out() {
    planned();

    assertThat(chat.commands("letter").given())
        .filteredOn(Reply.Paper.class::isInstance)
        .containsExactly(
            new Reply.Paper("to the lender", "Hello.", true, Optional.of("label_copy")),
            new Reply.Paper("给机构", "您好。", true, Optional.of("label_copy")));
  }

  @Test
  void the_file_holds_the_plan_and_the_papers_and_the_letter_is_another() {
    planned();

    assertThat(documents(chat.commands("file")))
        .extracting(Document::name)
        .containsExactly("file_plan", "file_letter");
    List<Document.Page> pages = documents(chat).getFirst().pages();
    assertThat(pages)
        .extracting(Document.Page::title)
        .containsExactly("plan_title", "on the phone", "电话", "to keep");
    assertThat(pages.getFirst().paragraphs())
        .extracting(Paragraph::text)
        .containsSubsequence(
            "today", "1. do pay", "this_week", "2. do more", "later", "4. do last");
  }

  @Test
  void the_calendar_has_the_days_after_today_and_says_nothing_of_the_steps() {
    planned();

    assertThat(chat.commands("calendar").given())
        .filteredOn(Reply.Attach.class::isInstance)
        .containsExactly(
            new Reply.Attach(
                new Calendar(
                    "file_calendar",
                    List.of(new Calendar.Day(LocalDate.of(2026, 11, 27), "step 2–3")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"letter", "call", "evidence", "file", "calendar"})
  void before_there_is_a_plan_the_bot_says_so(String command) {
    chat.says("hello");

    assertThat(chat.commands(command).replies()).startsWith("no_plan_yet | ");
  }

  private void planned() {
    chat.says("hello").taps("late").says("40 days, huabei");
    for (int turn = 0; turn < 6 && !chat.replies().contains(QUESTION); turn++) {
      chat.says("not sure");
    }
    assertThat(chat.replies()).contains(QUESTION);
  }

  private static List<Document> documents(Chat chat) {
    return chat.given().stream()
        .flatMap(
            reply ->
                reply instanceof Reply.Attach(Document document)
                    ? java.util.stream.Stream.of(document)
                    : java.util.stream.Stream.empty())
        .toList();
  }

  private static DialogSet dialogs() {
    DialogSet mini = MiniBot.dialogs();
    Map<CardName, Card> cards = new LinkedHashMap<>(mini.cards());
    cards.replaceAll((name, card) -> name.value().equals("pay") ? withPapers(card) : card);
    return new DialogSet(mini.bot(), mini.dialogs(), cards, mini.facts(), mini.intents());
  }

  private static Card withPapers(Card card) {
    return new Card(
        card.name(),
        card.title(),
        card.answers(),
        card.because(),
        card.priority(),
        card.sources(),
        card.owner(),
        card.reviewBy(),
        List.of(
            card.steps().getFirst(),
            step(When.THIS_WEEK, "do more"),
            step(When.THIS_WEEK, "do much"),
            step(When.LATER, "do last")),
        card.avoid(),
        List.of(
            paper(Paper.Kind.LETTER, words("to the lender", "给机构"), words("Hello.", "您好。")),
            paper(Paper.Kind.CALL, words("on the phone", "电话"), words("Hello.", "您好。")),
            paper(Paper.Kind.EVIDENCE, words("to keep", "保存"), words("Bills.", "账单。"))));
  }

  private static Step step(When when, String words) {
    return new Step(when, Optional.empty(), Optional.empty(), MiniBot.en(words));
  }

  private static Paper paper(Paper.Kind kind, Words title, Words line) {
    Optional<Condition> always = Optional.empty();
    return new Paper(
        kind,
        title,
        List.of(
            new Paper.Line(always, line),
            new Paper.Line(always, words("{may_remind}", "{may_remind}"))));
  }

  private static Words words(String english, String chinese) {
    return new Words(Map.of(Language.EN, english, Language.ZH_HANS, chinese));
  }
}

package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Option;
import ashore.conversation.Plan;
import ashore.conversation.Reply;
import ashore.testing.TelegramHtml;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final String HOSTILE = "<b>&amp; \"it's\" 🆘 שלום </i>";

  @Test
  void lays_a_plan_out_as_one_message() {
    assertThat(Pages.of(Layout.of(new Reply.ShowPlan(plan()))))
        .containsExactly(
            """
            <b>Your plan</b>

            <b>Today</b>

            <i>Clear what is late</i>
            A payment is late.
            1. Write down every loan.
            2. Ask for the statement (by 27 November).

            <b>This week</b>

            <i>Stop the calls</i>
            3. Save the call list.

            <b>Better not</b>
            ✗ Borrow anew to pay.
            ✗ Pay a &quot;fixer&quot; &lt;in advance&gt;.

            <b>Sources</b>
            <blockquote expandable>Civil Code 680
            Measures &amp; rules 2025</blockquote>

            <i>This is no legal advice.</i>\
            """
                .replace("&quot;", "\""));
  }

  @Test
  void a_letter_is_copied_whole_at_a_tap() {
    assertThat(
            Pages.of(Layout.of(new Reply.Paper("To the lender", "Hello.\n\nI can pay < 5.", true))))
        .containsExactly("<b>To the lender</b>\n<pre>Hello.\n\nI can pay &lt; 5.</pre>");
  }

  @Test
  void goes_on_counting_the_steps_of_a_plan_over_several_messages() {
    List<Plan.Section> sections =
        IntStream.range(0, 12)
            .mapToObj(
                number ->
                    new Plan.Section(
                        "Part " + number, Optional.empty(), List.of(step("x".repeat(900)))))
            .toList();
    var plan = new Plan("Plan", sections, plan().avoid(), plan().sources(), plan().disclaimer());

    List<String> pages = Pages.of(Layout.of(new Reply.ShowPlan(plan)));

    assertThat(pages).hasSize(3);
    assertThat(pages.get(1))
        .startsWith("<b>Part 4</b>\n<blockquote expandable>5. x")
        .contains(">8. x");
    assertThat(pages.get(2))
        .startsWith("<b>Part 8</b>\n<blockquote expandable>9. x")
        .endsWith("advice.</i>");
  }

  @Test
  void the_later_parts_of_a_long_plan_unfold_at_a_tap() {
    var today = new Plan.Section("Today", Optional.empty(), List.of(step("Write."), step("Call.")));
    var item = new Plan.Item(Optional.of("A <b>"), Optional.of("Why."), "Go.", Optional.empty());
    var week = new Plan.Section("This week", Optional.empty(), Collections.nCopies(7, item));
    var plan =
        new Plan("Plan", List.of(today, week), plan().avoid(), plan().sources(), "No advice.");

    assertThat(text(new Reply.ShowPlan(plan)))
        .startsWith(
            "<b>Plan</b>\n\n<b>Today</b>\n1. Write.\n2. Call.\n\n<b>This week</b>\n"
                + "<blockquote expandable>▸ A &lt;b&gt;\nWhy.\n3. Go.\n▸ A");
  }

  @Test
  void leaves_empty_lists_out_of_a_plan() {
    var nothing = new Plan.Listing("Nothing", List.of());
    var plan = new Plan("Plan", List.of(), nothing, nothing, "");

    assertThat(Pages.of(Layout.of(new Reply.ShowPlan(plan)))).containsExactly("<b>Plan</b>");
  }

  @Test
  void shows_hostile_words_as_they_are() throws Exception {
    var hostile = new Plan.Listing(HOSTILE, List.of(HOSTILE));
    var section =
        new Plan.Section(
            HOSTILE,
            Optional.empty(),
            List.of(
                new Plan.Item(
                    Optional.of(HOSTILE), Optional.of(HOSTILE), HOSTILE, Optional.empty())));
    var plan = new Plan(HOSTILE, List.of(section), hostile, hostile, HOSTILE);

    String page = Pages.of(Layout.of(new Reply.ShowPlan(plan))).getFirst();

    assertThat(TelegramHtml.visible(page).split(Pattern.quote(HOSTILE), -1)).hasSize(11);
  }

  @Test
  void lists_the_options_in_the_text_when_there_are_many() {
    List<Option> nine =
        IntStream.rangeClosed(1, 9)
            .mapToObj(number -> new Option("o" + number, "Label " + number, false))
            .toList();

    assertThat(text(new Reply.Ask(1, "Which?", nine, List.of())))
        .startsWith("Which?\n\n1. Label 1\n2. Label 2\n")
        .endsWith("\n9. Label 9");
    assertThat(text(new Reply.Ask(1, "Which?", nine.subList(0, 8), List.of()))).isEqualTo("Which?");
  }

  @Test
  void lists_the_options_in_the_text_when_a_button_would_cut_one_off() {
    var wide = new Option("a", "这是一个很长的选项标签需要完整显示在正文里才能看清楚", false);
    var narrow = new Option("b", "No", false);

    assertThat(text(new Reply.Ask(1, "Which?", List.of(wide, narrow), List.of())))
        .isEqualTo("Which?\n\n1. " + wide.label() + "\n2. No");
  }

  private static String text(Reply reply) {
    return String.join("|", Pages.of(Layout.of(reply)));
  }

  private static Plan plan() {
    var dueNext = Optional.of(LocalDate.of(2026, 11, 27));
    return new Plan(
        "Your plan",
        List.of(
            new Plan.Section(
                "Today",
                Optional.empty(),
                List.of(
                    new Plan.Item(
                        Optional.of("Clear what is late"),
                        Optional.of("A payment is late."),
                        "Write down every loan.",
                        Optional.empty()),
                    new Plan.Item(
                        Optional.empty(),
                        Optional.empty(),
                        "Ask for the statement (by 27 November).",
                        dueNext))),
            new Plan.Section(
                "This week",
                Optional.empty(),
                List.of(
                    new Plan.Item(
                        Optional.of("Stop the calls"),
                        Optional.empty(),
                        "Save the call list.",
                        Optional.empty())))),
        new Plan.Listing(
            "Better not", List.of("Borrow anew to pay.", "Pay a \"fixer\" <in advance>.")),
        new Plan.Listing("Sources", List.of("Civil Code 680", "Measures & rules 2025")),
        "This is no legal advice.");
  }

  @Test
  void a_day_by_which_something_is_due_is_marked_as_a_day() {
    var item =
        new Plan.Item(
            Optional.empty(),
            Optional.empty(),
            "Answer by Fri, 27 Nov <soon>.",
            Optional.of(LocalDate.of(2026, 11, 27)),
            Optional.of("Fri, 27 Nov"));

    assertThat(
            new Part.Text(1, Style.PLAIN, item.text(), Layout.moments(List.of(item)))
                .html(item.text()))
        .isEqualTo(
            "Answer by <tg-time unix=\"1795773600\" format=\"wD\">Fri, 27 Nov</tg-time>"
                + " &lt;soon&gt;.");
  }

  @Test
  void a_long_text_shows_its_beginning_and_unfolds() {
    String paragraph = "Keep what they write to you. ".repeat(12).strip();

    assertThat(Pages.of(Layout.of(new Reply.Say("One.\n\nTwo.\n\n" + paragraph))))
        .singleElement()
        .asString()
        .doesNotContain("blockquote");
    assertThat(
            Pages.of(
                Layout.of(
                    new Reply.Say(
                        "One.\n\nTwo.\n\n"
                            + String.join("\n\n", paragraph, paragraph, paragraph)))))
        .singleElement()
        .asString()
        .startsWith("One.\n\nTwo.\n<blockquote expandable>Keep")
        .endsWith("</blockquote>");
  }

  @Test
  void a_short_text_to_send_has_a_button_that_copies_it() {
    var shortText =
        new Reply.Paper("Say this", "Please send it in writing.", true, Optional.of("Copy"));
    var longText = new Reply.Paper("Letter", "word ".repeat(60), true, Optional.of("Copy"));

    assertThat(Keyboard.of(shortText))
        .containsExactly(List.of(Button.copying("Copy", "Please send it in writing.")));
    assertThat(Keyboard.of(longText)).isEmpty();
  }

  private static Plan.Item step(String text) {
    return new Plan.Item(Optional.empty(), Optional.empty(), text, Optional.empty());
  }
}

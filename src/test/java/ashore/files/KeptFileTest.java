package ashore.files;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Calendar;
import ashore.conversation.Document;
import ashore.conversation.Document.Paragraph;
import ashore.conversation.Document.Role;
import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KeptFileTest {
  private static final Document DOCUMENT =
      new Document(
          "notes",
          List.of(
              new Document.Page(
                  "Your plan",
                  List.of(
                      new Paragraph(Role.HEADING, "Today"),
                      new Paragraph(Role.TEXT, "1. Call.\nAsk for <more> & time."),
                      new Paragraph(Role.NOTE, "Source"))),
              new Document.Page("發給放款機構的話", List.of(new Paragraph(Role.TEXT, "您好。")))));

  private static final Calendar CALENDAR =
      new Calendar(
          "days",
          List.of(
              new Calendar.Day(LocalDate.of(2026, 12, 5), "Your note: step 6–18"),
              new Calendar.Day(LocalDate.of(2027, 2, 28), "便条：第3步")));

  @Test
  void a_document_is_read_back_as_it_was_written() throws IOException {
    KeptFile file = KeptFile.of(DOCUMENT);

    assertThat(file.name()).isEqualTo("notes.docx");
    try (var read = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
      assertThat(read.getParagraphs().stream().map(XWPFParagraph::getText))
          .containsExactly(
              "Your plan",
              "Today",
              "1. Call.\nAsk for <more> & time.",
              "Source",
              "發給放款機構的話",
              "您好。");
      assertThat(read.getParagraphs().stream().map(XWPFParagraph::isPageBreak))
          .containsExactly(false, false, false, false, true, false);
    }
  }

  @ParameterizedTest
  @MethodSource("hostileWords")
  void a_document_opens_whatever_somebody_wrote_into_it(String words) throws IOException {
    var page = new Document.Page(words, List.of(new Paragraph(Role.TEXT, words)));

    byte[] content = KeptFile.of(new Document("notes", List.of(page))).content();

    try (var read = new XWPFDocument(new ByteArrayInputStream(content))) {
      assertThat(read.getParagraphs()).hasSize(2);
      assertThat(read.getParagraphs().getLast().getText()).contains("owed");
    }
  }

  @ParameterizedTest
  @MethodSource("hostileWords")
  void a_calendar_has_one_entry_whatever_somebody_wrote_into_it(String words) {
    var day = new Calendar.Day(LocalDate.of(2026, 12, 5), words);

    byte[] content = KeptFile.of(new Calendar("days", List.of(day))).content();

    ICalendar read = Biweekly.parse(new String(content, StandardCharsets.UTF_8)).first();
    assertThat(read.getEvents()).hasSize(1);
    assertThat(read.getEvents().getFirst().getAlarms()).hasSize(1);
    assertThat(read.getEvents().getFirst().getSummary().getValue()).contains("owed");
  }

  static Stream<String> hostileWords() {
    return Stream.of(
        "owed\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:more",
        "owed\nATTACH:https://example.org/x;VALUE=URI",
        "owed \\, \\; \\n \"x\": y",
        "owed </w:t></w:r><w:r><w:instrText>INCLUDETEXT</w:instrText>",
        "owed ]]> <!-- &amp; &x; <?xml?>",
        "owed \u0000\u0007\u000b\u001b\ufffe\uffff",
        "owed \ud800 \udc00 😀",
        "owed \u202e\u2028\u2029\u200b",
        "=cmd|' /C calc'!A0 owed",
        "owed " + "x".repeat(20_000));
  }

  @Test
  void a_document_tells_nobody_who_made_it_and_when() throws IOException {
    try (var read = new XWPFDocument(new ByteArrayInputStream(KeptFile.of(DOCUMENT).content()))) {
      var properties = read.getProperties().getCoreProperties();

      assertThat(properties.getCreator()).isNullOrEmpty();
      assertThat(properties.getCreated()).hasTime(0);
    }
  }

  @Test
  void a_calendar_holds_whole_days_with_a_reminder_in_the_morning() {
    KeptFile file = KeptFile.of(CALENDAR);

    assertThat(file.name()).isEqualTo("days.ics");
    String text = new String(file.content(), StandardCharsets.UTF_8);
    assertThat(text)
        .contains("DTSTART;VALUE=DATE:20261205", "DTEND;VALUE=DATE:20261206", "PT9H")
        .contains("DTSTART;VALUE=DATE:20270228", "DTEND;VALUE=DATE:20270301");
    ICalendar read = Biweekly.parse(text).first();
    assertThat(read.getEvents())
        .extracting(event -> event.getSummary().getValue())
        .containsExactly("Your note: step 6–18", "便条：第3步");
    assertThat(read.validate(read.getVersion()).isEmpty()).isTrue();
  }

  @Test
  void the_same_days_are_the_same_file() {
    assertThat(KeptFile.of(CALENDAR).content()).isEqualTo(KeptFile.of(CALENDAR).content());
  }

  @ParameterizedTest
  @CsvSource({"笔记,笔记", "../../etc/passwd,-etc-passwd", "a b\u0000c,a-b-c", "'   ',file"})
  void a_name_is_safe_on_every_system(String name, String safe) {
    assertThat(KeptFile.of(new Calendar(name, CALENDAR.days())).name()).isEqualTo(safe + ".ics");
  }

  @Test
  void a_long_name_is_cut() {
    assertThat(KeptFile.of(new Calendar("𠮷".repeat(300), CALENDAR.days())).name())
        .isEqualTo("𠮷".repeat(40) + ".ics");
  }
}

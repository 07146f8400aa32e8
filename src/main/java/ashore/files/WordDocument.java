package ashore.files;

import ashore.conversation.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * A document as Office Open XML, which phones open and people can fill in. It names no author and
 * no day of making.
 */
final class WordDocument {
  private static final int TITLE_POINTS = 20;
  private static final int HEADING_POINTS = 14;
  private static final int TEXT_POINTS = 12;
  private static final int NOTE_POINTS = 9;

  /** The format wants one: the same for every document. */
  private static final String NO_DAY = "1970-01-01T00:00:00Z";

  /** Below a paragraph, in twentieths of a point. */
  private static final int SPACE_AFTER = 120;

  private WordDocument() {}

  static byte[] bytes(Document document) {
    try (XWPFDocument file = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.getProperties().getCoreProperties().setCreator("");
      file.getProperties().getCoreProperties().setCreated(NO_DAY);
      boolean first = true;
      for (Document.Page page : document.pages()) {
        write(page, file, !first);
        first = false;
      }
      file.write(out);
      return out.toByteArray();
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("a document that cannot be written", e);
    }
  }

  private static void write(Document.Page page, XWPFDocument file, boolean onNewPage) {
    XWPFParagraph title = file.createParagraph();
    title.setPageBreak(onNewPage);
    set(title, page.title(), TITLE_POINTS, true);
    for (Document.Paragraph paragraph : page.paragraphs()) {
      int points =
          switch (paragraph.role()) {
            case HEADING -> HEADING_POINTS;
            case TEXT -> TEXT_POINTS;
            case NOTE -> NOTE_POINTS;
          };
      set(
          file.createParagraph(),
          paragraph.text(),
          points,
          paragraph.role() == Document.Role.HEADING);
    }
  }

  private static void set(XWPFParagraph paragraph, String text, int points, boolean bold) {
    paragraph.setSpacingAfter(SPACE_AFTER);
    XWPFRun run = paragraph.createRun();
    run.setFontSize(points);
    run.setBold(bold);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }
}

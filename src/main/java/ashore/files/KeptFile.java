package ashore.files;

import ashore.conversation.Attachment;
import ashore.conversation.Calendar;
import ashore.conversation.Document;
import java.util.regex.Pattern;

/**
 * A file made of an attachment.
 *
 * @param name with its ending; safe as a file's name on every system
 * @param content its bytes; not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, handed on and written out.
public record KeptFile(String name, byte[] content) {
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}_-]+");
  private static final int LONGEST_NAME = 40;

  /** The file of an attachment: a document as .docx, a calendar as .ics. */
  public static KeptFile of(Attachment attachment) {
    return switch (attachment) {
      case Document document ->
          new KeptFile(safe(document.name()) + ".docx", WordDocument.bytes(document));
      case Calendar calendar ->
          new KeptFile(safe(calendar.name()) + ".ics", CalendarFile.bytes(calendar));
    };
  }

  private static String safe(String name) {
    String plain = UNSAFE.matcher(name.strip()).replaceAll("-");
    String bounded =
        plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, length(plain))));
    return bounded.isEmpty() ? "file" : bounded;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}

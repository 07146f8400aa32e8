package ashore.app;

import ashore.conversation.Attachment;
import ashore.conversation.Reply;
import ashore.files.KeptFile;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Messenger;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** Sends replies to a terminal or a pipe; files it saves in a folder. */
final class TerminalMessenger implements Messenger {
  /** Begins a parcel that is a file: its name and its bytes follow. No reply's text begins so. */
  private static final String FILE = "\u0000file\u0000";

  private static final String BETWEEN = "\u0000";

  private final PrintWriter out;
  private final ReplyText text;
  private final Paint paint;
  private final FileFolder files;

  TerminalMessenger(PrintWriter out, Paint paint, Lines lines, FileFolder files) {
    this.out = out;
    this.paint = paint;
    this.text = new ReplyText(paint, lines);
    this.files = files;
  }

  @Override
  public List<String> pack(ChatKey chat, Reply reply) {
    if (reply instanceof Reply.Attach(Attachment attachment)) {
      KeptFile file = KeptFile.of(attachment);
      String content = Base64.getEncoder().encodeToString(file.content());
      return List.of(FILE + file.name() + BETWEEN + content);
    }
    return isUnseen(reply) ? List.of() : List.of(text.of(reply));
  }

  /** What was printed stays, and nobody sits behind a terminal. */
  private static boolean isUnseen(Reply reply) {
    return reply instanceof Reply.Erase
        || reply instanceof Reply.ClearChat
        || reply instanceof Reply.ToTeam
        || reply instanceof Reply.Noticed;
  }

  @Override
  public Delivery send(ChatKey chat, String parcel) {
    out.println(parcel.startsWith(FILE) ? saved(parcel.substring(FILE.length())) : parcel);
    out.println();
    out.flush();
    return new Delivery.Sent();
  }

  private String saved(String file) {
    int end = file.indexOf(BETWEEN);
    byte[] content = Base64.getDecoder().decode(file.substring(end + 1));
    Path path = files.save(new KeptFile(file.substring(0, end), content));
    return paint.strong("📎 " + path);
  }
}

package ashore.app;

import ashore.conversation.Reply;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Messenger;
import java.io.PrintWriter;
import java.util.List;

/** Sends replies to a terminal or a pipe. */
final class TerminalMessenger implements Messenger {
  private final PrintWriter out;
  private final ReplyText text;

  TerminalMessenger(PrintWriter out, Paint paint, Lines lines) {
    this.out = out;
    this.text = new ReplyText(paint, lines);
  }

  @Override
  public List<String> pack(ChatKey chat, Reply reply) {
    return List.of(text.of(reply));
  }

  @Override
  public Delivery send(ChatKey chat, String parcel) {
    out.println(parcel);
    out.println();
    out.flush();
    return new Delivery.Sent();
  }
}

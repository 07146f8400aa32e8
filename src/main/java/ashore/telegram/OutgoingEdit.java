package ashore.telegram;

import java.util.Objects;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/**
 * A message that takes the place of one sent before.
 *
 * @param id what Telegram calls the message
 * @param message what it becomes; without buttons it has none any more
 * @param needed whether it must be seen: sent anew when the other cannot be changed any more
 */
record OutgoingEdit(int id, OutgoingMessage message, boolean needed) implements Outgoing {
  /** Refuses no message: a damaged parcel may have lost it. */
  OutgoingEdit {
    Objects.requireNonNull(message, "edit: message");
  }

  /** As a call of the Bot API. */
  EditMessageText asHtml(String chat) {
    return message.edit(chat, id, message.whole(), Optional.of(OutgoingMessage.HTML));
  }

  /** The same without any markup. */
  EditMessageText asPlainText(String chat) {
    return message.edit(chat, id, Html.plain(message.whole()), Optional.empty());
  }
}

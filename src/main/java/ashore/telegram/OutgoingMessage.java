package ashore.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * One message to be sent.
 *
 * @param html its text as HTML
 * @param keyboard rows of buttons under it; none for none
 * @param silent whether it comes without a sound
 * @param progress which question it is, as plain text, above the others; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutgoingMessage(
    String html, List<List<Button>> keyboard, boolean silent, @Nullable String progress)
    implements Outgoing {
  /** The mode in which Telegram reads our markup. */
  static final String HTML = "HTML";

  /** Keeps unmodifiable copies; refuses an empty text. */
  OutgoingMessage {
    if (html.isBlank()) {
      throw new IllegalArgumentException("message: html must not be blank");
    }
    keyboard = keyboard.stream().map(List::copyOf).toList();
  }

  /** One that counts no questions. */
  OutgoingMessage(String html, List<List<Button>> keyboard, boolean silent) {
    this(html, keyboard, silent, null);
  }

  /** All of its text as HTML. */
  String whole() {
    return progress == null || progress.isBlank()
        ? html
        : Style.ITALIC.html(progress) + "\n" + html;
  }

  /** As a call of the Bot API. */
  SendMessage asHtml(String chat) {
    return call(chat, whole(), Optional.of(HTML));
  }

  /** The same without any markup. */
  SendMessage asPlainText(String chat) {
    return call(chat, Html.plain(whole()), Optional.empty());
  }

  private SendMessage call(String chat, String text, Optional<String> parseMode) {
    SendMessage.SendMessageBuilder<?, ?> builder =
        SendMessage.builder()
            .chatId(chat)
            .text(text)
            .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
    parseMode.ifPresent(builder::parseMode);
    if (silent) {
      builder.disableNotification(true);
    }
    markup().ifPresent(builder::replyMarkup);
    return builder.build();
  }

  /** As a call of the Bot API that puts this in the place of another message. */
  EditMessageText edit(String chat, int id, String text, Optional<String> parseMode) {
    EditMessageText.EditMessageTextBuilder<?, ?> builder =
        EditMessageText.builder()
            .chatId(chat)
            .messageId(id)
            .text(text)
            .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
    parseMode.ifPresent(builder::parseMode);
    markup().ifPresent(builder::replyMarkup);
    return builder.build();
  }

  private Optional<InlineKeyboardMarkup> markup() {
    return keyboard.isEmpty()
        ? Optional.empty()
        : Optional.of(new InlineKeyboardMarkup(keyboard.stream().map(this::row).toList()));
  }

  private InlineKeyboardRow row(List<Button> buttons) {
    return new InlineKeyboardRow(buttons.stream().map(OutgoingMessage::button).toList());
  }

  private static InlineKeyboardButton button(Button button) {
    var made = InlineKeyboardButton.builder().text(button.text());
    if (button.url() != null) {
      return made.url(button.url()).build();
    }
    return button.copied() == null
        ? made.callbackData(button.code()).build()
        : made.copyText(new CopyTextButton(button.copied())).build();
  }
}

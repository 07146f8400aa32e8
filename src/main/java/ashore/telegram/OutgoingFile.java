package ashore.telegram;

import ashore.files.KeptFile;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.objects.InputFile;

/**
 * One file to be sent.
 *
 * @param name how it is called
 * @param content its bytes; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // Goes from the store to the wire.
record OutgoingFile(String name, byte[] content) implements Outgoing {
  /** Refuses half a file: a damaged parcel may have lost the rest. */
  OutgoingFile {
    Objects.requireNonNull(name, "file: name");
    Objects.requireNonNull(content, "file: content");
  }

  /** A kept file, to be sent. */
  static OutgoingFile of(KeptFile file) {
    return new OutgoingFile(file.name(), file.content());
  }

  /** As a call of the Bot API. */
  SendDocument asCall(String chat) {
    return SendDocument.builder()
        .chatId(chat)
        .document(new InputFile(new ByteArrayInputStream(content), name))
        .disableContentTypeDetection(true)
        .build();
  }
}

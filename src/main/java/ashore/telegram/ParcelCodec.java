package ashore.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/**
 * Messages as the text that waits in the store. The same message is always the same text.
 * Thread-safe.
 */
final class ParcelCodec {
  private static final String SEND_MESSAGE = "sendMessage";

  private final ObjectMapper mapper =
      JsonMapper.builder()
          // A parcel of a newer version may say more.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private record Parcel(String method, OutgoingMessage message) {}

  String write(OutgoingMessage message) {
    try {
      return mapper.writeValueAsString(new Parcel(SEND_MESSAGE, message));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a message that is no JSON", e);
    }
  }

  /** The message; none when the text is not one this version wrote. */
  Optional<OutgoingMessage> read(String text) {
    try {
      return Optional.ofNullable(mapper.readValue(text, Parcel.class))
          .filter(parcel -> SEND_MESSAGE.equals(parcel.method()))
          .flatMap(parcel -> Optional.ofNullable(parcel.message()));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}

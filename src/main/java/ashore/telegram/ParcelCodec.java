package ashore.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Messages as the text that waits in the store. The same message is always the same text.
 * Thread-safe.
 */
final class ParcelCodec {
  private static final String SEND_MESSAGE = "sendMessage";
  private static final String EDIT_MESSAGE = "editMessageText";
  private static final String SEND_DOCUMENT = "sendDocument";
  private static final String DELETE_MESSAGES = "deleteMessages";
  private static final String TO_TEAM = "toTeam";
  private static final String REACTION = "setMessageReaction";
  private static final String MENU = "setMyCommands";

  private final ObjectMapper mapper =
      JsonMapper.builder()
          // A parcel of a newer version may say more.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private record OfMessage(String method, OutgoingMessage message) {}

  private record OfEdit(String method, OutgoingEdit edit) {}

  private record OfFile(String method, OutgoingFile file) {}

  private record OfDeletion(String method, OutgoingDeletion deletion) {}

  private record ToTeam(String method, OutgoingToTeam team) {}

  private record OfReaction(String method, OutgoingReaction reaction) {}

  private record OfMenu(String method, OutgoingMenu menu) {}

  /** What either may be; the rest is absent. */
  private record Parcel(
      @Nullable String method,
      @Nullable OutgoingMessage message,
      @Nullable OutgoingEdit edit,
      @Nullable OutgoingFile file,
      @Nullable OutgoingDeletion deletion,
      @Nullable OutgoingToTeam team,
      @Nullable OutgoingReaction reaction,
      @Nullable OutgoingMenu menu) {}

  String write(Outgoing outgoing) {
    Record parcel =
        switch (outgoing) {
          case OutgoingMessage message -> new OfMessage(SEND_MESSAGE, message);
          case OutgoingEdit edit -> new OfEdit(EDIT_MESSAGE, edit);
          case OutgoingFile file -> new OfFile(SEND_DOCUMENT, file);
          case OutgoingDeletion deletion -> new OfDeletion(DELETE_MESSAGES, deletion);
          case OutgoingToTeam team -> new ToTeam(TO_TEAM, team);
          case OutgoingReaction reaction -> new OfReaction(REACTION, reaction);
          case OutgoingMenu menu -> new OfMenu(MENU, menu);
        };
    try {
      return mapper.writeValueAsString(parcel);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a message that is no JSON", e);
    }
  }

  /** What is to be sent; none when the text is not one this version wrote. */
  Optional<Outgoing> read(String text) {
    try {
      return Optional.ofNullable(mapper.readValue(text, Parcel.class))
          .flatMap(
              parcel ->
                  switch (Optional.ofNullable(parcel.method()).orElse("")) {
                    case SEND_MESSAGE -> Optional.<Outgoing>ofNullable(parcel.message());
                    case EDIT_MESSAGE -> Optional.<Outgoing>ofNullable(parcel.edit());
                    case SEND_DOCUMENT -> Optional.<Outgoing>ofNullable(parcel.file());
                    case DELETE_MESSAGES -> Optional.<Outgoing>ofNullable(parcel.deletion());
                    case TO_TEAM -> Optional.<Outgoing>ofNullable(parcel.team());
                    case REACTION -> Optional.<Outgoing>ofNullable(parcel.reaction());
                    case MENU -> Optional.<Outgoing>ofNullable(parcel.menu());
                    default -> Optional.empty();
                  });
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}

package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Conversation;
import ashore.runner.ChatKey;
import ashore.runner.UnreadableConversation;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text in a store is a conversation that can be kept again, or known to be unreadable. */
class ConversationFuzzTest {
  private static final ChatKey CHAT = new ChatKey("telegram:7");

  private final ConversationCodec codec = new ConversationCodec();

  static Stream<String> written() {
    return LongStream.range(0, 50)
        .mapToObj(seed -> new Samples(seed).conversation())
        .map(new ConversationCodec()::write);
  }

  @MethodSource("written")
  @FuzzTest(maxDuration = "1m")
  void reads(@NotNull String text) {
    try {
      Conversation conversation = codec.read(CHAT, text);
      assertThat(codec.read(CHAT, codec.write(conversation))).isEqualTo(conversation);
    } catch (UnreadableConversation unreadable) {
      assertThat(unreadable).hasNoCause();
    }
  }
}

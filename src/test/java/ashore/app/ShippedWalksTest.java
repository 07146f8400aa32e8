package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * People who do anything at all, in the shipped dialogs: nobody meets silence, a fault or a loop.
 */
@Execution(ExecutionMode.CONCURRENT)
class ShippedWalksTest {
  private static final int WALKS = 400;
  private static final int TURNS = 20;
  private static final List<String> SAID =
      List.of(
          "my weilidai is 40 days late",
          "no",
          "yes",
          "不知道",
          "一万，30天，年化18%",
          "上个月15号",
          "tomorrow",
          "活着没意思了",
          "they are at my door",
          "i just gave them the code",
          "thanks",
          "再见",
          "12",
          "3千5",
          "will this hit my credit report",
          "能不能分期",
          "返回",
          "说错了，是60天",
          "english please",
          "繁體中文",
          "what do you mean",
          "收到法院传票了",
          "qwertz",
          "😀",
          "sorry i meant jiebei",
          "delete my data");
  private static final List<String> COMMANDS =
      List.of("start", "back", "why", "plan", "person", "language", "restart", "help", "nonsense");

  @Test
  void whatever_people_do_there_is_an_answer() {
    for (int seed = 0; seed < WALKS; seed++) {
      Random random = new Random(seed);
      Instant now = Instant.parse("2026-11-20T02:00:00Z");
      Conversation conversation = Conversation.begin(Language.EN);
      List<Reply.Ask> asked = new ArrayList<>();
      for (int turn = 0; turn < TURNS; turn++) {
        now = now.plus(Duration.ofMinutes(random.nextInt(200)));
        Input input = input(random, asked, now);
        Turn played = Shipped.brain().talker().step(conversation, input);
        assertThat(played.replies()).as("seed %d, turn %d", seed, turn).isNotEmpty();
        conversation = played.after();
        played.replies().stream()
            .filter(Reply.Ask.class::isInstance)
            .map(Reply.Ask.class::cast)
            .forEach(asked::add);
      }
    }
  }

  private static Input input(Random random, List<Reply.Ask> asked, Instant now) {
    int kind = random.nextInt(10);
    if (kind < 6 && !asked.isEmpty()) {
      Reply.Ask ask = asked.get(Math.max(0, asked.size() - 1 - random.nextInt(3) / 2));
      if (!ask.options().isEmpty()) {
        Option option = ask.options().get(random.nextInt(ask.options().size()));
        return new Input.Chose(now, ask.question(), option.id());
      }
    }
    if (kind == 9) {
      return new Input.Commanded(now, COMMANDS.get(random.nextInt(COMMANDS.size())));
    }
    String text = SAID.get(random.nextInt(SAID.size()));
    return new Input.Said(now, text, Shipped.brain().understander().understand(text, now));
  }
}

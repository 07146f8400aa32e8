package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Mention;
import ashore.dialog.Bot;
import ashore.dialog.DialogSet;
import ashore.dialog.PassingSlot;
import ashore.dialog.Reading;
import ashore.dialog.SlotName;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearbyTest {
  private static final PassingSlot OFFER =
      new PassingSlot(
          Reading.MONTHLY_MONEY,
          new SlotName("offer"),
          Set.of(),
          Set.of(),
          List.of("Can pay", "能还"),
          MiniBot.en("{offer}"));

  private final Nearby nearby = new Nearby(dialogs(), MiniBot.FOLDING);

  @ParameterizedTest
  @CsvSource({
    "'i can pay 500 a month', true",
    "'they want 500 a month', false",
    "'they want 500 a month, i can pay nothing', false",
    "'i can pay 1,500 a month', true",
    "'i can pay, they say, 1500 a month', false",
    "'they want 500 a month but i can pay less', false",
    "'he can not pay 500 a month', false",
    "我每月能还500, true",
    "每月要还500，我能还一点, false",
    "我不能还500, false"
  })
  void a_figure_is_meant_by_the_words_in_its_clause(String text, boolean meant) {
    int start = text.replace("1,5", "5,5").indexOf("5");
    Mention figure =
        new Mention(
            Mention.Kind.MONTHLY_MONEY, new Value.Money(BigDecimal.TEN), start, start + 3, false);

    assertThat(nearby.beside(OFFER, text, figure)).isEqualTo(meant);
  }

  private static DialogSet dialogs() {
    DialogSet mini = MiniBot.dialogs();
    Bot bot = mini.bot();
    return new DialogSet(
        new Bot(
            bot.languages(),
            bot.zone(),
            bot.doors(),
            bot.safety(),
            bot.commands(),
            bot.acts(),
            List.of(OFFER),
            bot.reminders(),
            bot.phrases()),
        mini.dialogs(),
        mini.cards(),
        mini.facts(),
        mini.intents());
  }
}

package ashore.app;

import ashore.conversation.Guess;
import ashore.dialog.Value;
import ashore.nlu.LenderNamed;
import ashore.nlu.MessageReading;
import ashore.nlu.slots.RatePeriod;
import ashore.nlu.slots.SlotReading;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was read in a message, as a tree of JSON. Values are text, so that no figure is rounded. */
final class SlotsJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int CONFIDENCE_PLACES = 4;

  private SlotsJson() {}

  static ObjectNode of(MessageReading message) {
    ObjectNode tree = JSON.objectNode();
    tree.put("folded", message.folded());
    message.language().ifPresent(language -> tree.put("language", language.tag()));
    ArrayNode slots = tree.putArray("slots");
    message.slots().forEach(slot -> add(slot, message.folded(), slots));
    message.lenders().forEach(lender -> slots.add(lender(lender, message.folded())));
    return tree;
  }

  /** Adds the likeliest intents. */
  static void intents(ObjectNode tree, List<Guess> guesses) {
    ArrayNode intents = tree.putArray("intents");
    for (Guess guess : guesses) {
      BigDecimal confidence = BigDecimal.valueOf(guess.confidence());
      intents
          .addObject()
          .put("intent", guess.intent().value())
          .put("confidence", confidence.setScale(CONFIDENCE_PLACES, RoundingMode.HALF_UP));
    }
  }

  /** Numbers of things that no question asks for are left out. */
  private static void add(SlotReading slot, String folded, ArrayNode slots) {
    if (slot.kind() != SlotReading.Kind.COUNT) {
      slots.add(slot(slot, folded));
    }
  }

  private static ObjectNode slot(SlotReading slot, String folded) {
    ObjectNode node = JSON.objectNode().put("kind", kind(slot.kind()));
    slot.value().ifPresent(value -> node.put("value", shown(value)));
    unit(slot.kind()).ifPresent(unit -> node.put("unit", unit));
    slot.period().ifPresent(period -> node.put("period", name(period)));
    place(node, slot.start(), slot.end(), folded);
    node.put("approximate", slot.approximate() && !slot.ambiguous());
    return node.put("ambiguous", slot.ambiguous());
  }

  private static ObjectNode lender(LenderNamed lender, String folded) {
    ObjectNode node = JSON.objectNode().put("kind", "lender");
    lender.lender().ifPresent(id -> node.put("value", id));
    place(node, lender.start(), lender.end(), folded);
    node.put("approximate", false);
    return node.put("ambiguous", lender.lender().isEmpty());
  }

  private static void place(ObjectNode node, int start, int end, String folded) {
    node.put("start", start).put("end", end).put("text", folded.substring(start, end));
  }

  private static String kind(SlotReading.Kind kind) {
    return kind == SlotReading.Kind.INSTALMENTS ? "number" : kind.name().toLowerCase(Locale.ROOT);
  }

  private static String name(RatePeriod period) {
    return period.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> unit(SlotReading.Kind kind) {
    return switch (kind) {
      case DAYS_LATE, DAYS -> Optional.of("days");
      case MONEY -> Optional.of("CNY");
      case MONTHLY_MONEY -> Optional.of("CNY a month");
      case YEARLY_RATE -> Optional.of("% a year");
      case PERCENT -> Optional.of("%");
      case INSTALMENTS -> Optional.of("instalments");
      case DATE, NUMBER, LENDERS, COUNT -> Optional.empty();
    };
  }

  private static String shown(Value value) {
    return switch (value) {
      case Value.Days(int count) -> Integer.toString(count);
      case Value.Money(BigDecimal yuan) -> yuan.toPlainString();
      case Value.Percent(BigDecimal percent) -> percent.toPlainString();
      case Value.Number(BigDecimal number) -> number.toPlainString();
      case Value.Day(LocalDate date) -> date.toString();
      case Value.Picked v -> throw unread(v);
      case Value.PickedAll v -> throw unread(v);
      case Value.Text v -> throw unread(v);
      case Value.Unknown v -> throw unread(v);
    };
  }

  private static IllegalArgumentException unread(Value value) {
    return new IllegalArgumentException("value " + value + " is never read in a message");
  }
}

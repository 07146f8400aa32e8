package ashore.telegram;

import ashore.runner.ChatKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles the updates of one poll, each on its own, and tells where the next poll begins. */
final class Batches {
  private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
  private static final int SECONDS_UNTIL_A_WARNING = 30;

  private final UpdateIntake intake;

  Batches(UpdateIntake intake) {
    this.intake = intake;
  }

  /**
   * What became of a batch.
   *
   * @param next the number of the first update to fetch next
   * @param complete whether all were handled
   */
  record Result(long next, boolean complete) {}

  private record Handling(long number, CompletableFuture<Void> done) {}

  /**
   * Hands all updates on and waits until each is saved or failed.
   *
   * @param offset the number to go on with when no update has one
   */
  Result handle(List<JsonNode> updates, long offset) throws InterruptedException {
    updates.forEach(intake::answerTap);
    List<Handling> handlings = handOn(updates);
    OptionalLong firstFailed = OptionalLong.empty();
    for (Handling handling : handlings) {
      if (!succeeds(handling) && firstFailed.isEmpty()) {
        firstFailed = OptionalLong.of(handling.number());
      }
    }
    if (firstFailed.isPresent()) {
      return new Result(firstFailed.getAsLong(), false);
    }
    // The last one's, not the greatest: after an idle week the numbers begin anew, maybe lower.
    return new Result(handlings.isEmpty() ? offset : handlings.getLast().number() + 1, true);
  }

  private List<Handling> handOn(List<JsonNode> updates) {
    var handlings = new ArrayList<Handling>();
    var lastOfChats = new HashMap<ChatKey, CompletableFuture<Void>>();
    for (JsonNode update : updates) {
      OptionalLong number = UpdateReader.number(update);
      if (number.isPresent()) {
        handlings.add(
            new Handling(number.getAsLong(), intake.take(update, number.getAsLong(), lastOfChats)));
      } else {
        LOG.warn("an update without a usable id was left out");
      }
    }
    return handlings;
  }

  private static boolean succeeds(Handling handling) throws InterruptedException {
    while (true) {
      try {
        handling.done().get(SECONDS_UNTIL_A_WARNING, TimeUnit.SECONDS);
        return true;
      } catch (TimeoutException e) {
        LOG.warn(
            "update {} is still being handled after {} s",
            handling.number(),
            SECONDS_UNTIL_A_WARNING);
      } catch (ExecutionException | CancellationException e) {
        LOG.warn(
            "update {} was not saved and will come again: {}",
            handling.number(),
            Breakage.describe(e));
        return false;
      }
    }
  }
}

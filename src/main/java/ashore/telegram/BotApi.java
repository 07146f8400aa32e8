package ashore.telegram;

import java.io.Serializable;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** The methods of the Bot API, their outcomes as values. Never throws. Thread-safe. */
final class BotApi {
  private final TelegramClient client;
  private final BotToken token;

  BotApi(TelegramClient client, BotToken token) {
    this.client = client;
    this.token = token;
  }

  /** Calls and waits. An interrupted wait leaves the thread interrupted and the outcome unknown. */
  <T extends Serializable> Outcome<T> call(BotApiMethod<T> method) {
    try {
      return start(method).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(e);
    } catch (ExecutionException e) {
      return failed(e);
    }
  }

  /** Sends a file and waits, like {@link #call}. */
  Outcome<Message> call(SendDocument method) {
    try {
      return done(client.executeAsync(method).get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(e);
    } catch (ExecutionException | RuntimeException e) {
      return failed(e);
    }
  }

  /** Calls without waiting; the future always completes with an outcome. */
  <T extends Serializable> CompletableFuture<Outcome<T>> start(BotApiMethod<T> method) {
    try {
      return client
          .<T, BotApiMethod<T>>executeAsync(method)
          .handle((result, thrown) -> thrown == null ? done(result) : failed(thrown));
    } catch (TelegramApiException | RuntimeException e) {
      return CompletableFuture.completedFuture(failed(e));
    }
  }

  /** Calls and waits; a method of its own because the library makes a form of it. */
  Outcome<Boolean> call(SetWebhook method) {
    try {
      return done(client.executeAsync(method).get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(e);
    } catch (ExecutionException | RuntimeException e) {
      return failed(e);
    }
  }

  private static <T> Outcome<T> done(T result) {
    return new Outcome.Done<>(Optional.ofNullable(result));
  }

  private <T> Outcome<T> failed(Throwable thrown) {
    return new Outcome.Failed<>(Failure.of(thrown, token));
  }
}

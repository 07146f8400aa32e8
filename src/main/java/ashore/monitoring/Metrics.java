package ashore.monitoring;

import ashore.runner.Delivery;
import ashore.runner.Outcome;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the bot has done since it was started, in numbers of Prometheus. Thread-safe. */
public final class Metrics {
  private static final Logger LOG = LoggerFactory.getLogger(Metrics.class);
  private static final double NANOS = 1e9;

  /** Seconds; most turns take milliseconds. */
  private static final double[] BOUNDS = {.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10};

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final InstantSource clock;
  private final Counter updates =
      counter("ashore_updates_received", "Updates that came from Telegram.");
  private final Counter duplicates =
      counter("ashore_updates_duplicate", "Updates that had come, and had their effect, before.");
  private final Counter turns =
      counter("ashore_turns", "Updates handled, by what came of them.", "outcome");
  private final Counter starts =
      counter(
          "ashore_starts",
          "Talks begun with /start, by the code of the link: one of telegram.start_links, other,"
              + " or none.",
          "link");
  private final Counter plans =
      counter("ashore_plans", "People who were given their first plan, by start link.", "link");
  private final Counter sent = counter("ashore_messages_sent", "Messages that Telegram took.");
  private final Counter failures =
      counter(
          "ashore_failures",
          "What failed. turn: the person got an apology; store: not saved, it comes again;"
              + " postponed: sent later; refused: Telegram never takes it; gone: the bot is"
              + " blocked.",
          "kind");
  private final Histogram seconds;

  /**
   * Begins with nothing.
   *
   * @param backlog how many messages wait to be sent; asked whenever the numbers are read
   * @param clock tells how long a turn takes
   */
  public Metrics(IntSupplier backlog, InstantSource clock) {
    this.clock = clock;
    this.seconds =
        Histogram.builder()
            .name("ashore_turn_seconds")
            .help("How long it took to handle an update, until it was saved.")
            .classicOnly()
            .classicUpperBounds(BOUNDS)
            .withoutExemplars()
            .register(registry);
    GaugeWithCallback.builder()
        .name("ashore_outbox_size")
        .help("Messages that wait to be sent; NaN when the store cannot be asked.")
        .callback(gauge -> gauge.call(size(backlog)))
        .register(registry);
    // So that a kind is there before its first failure.
    List.of("turn", "store", "postponed", "refused", "gone").forEach(failures::initLabelValues);
    List.of("answered", "apologised", "silent", "duplicate").forEach(turns::initLabelValues);
  }

  private Counter counter(String name, String help, String... labels) {
    return Counter.builder()
        .name(name)
        .help(help)
        .labelNames(labels)
        .withoutExemplars()
        .register(registry);
  }

  private static double size(IntSupplier backlog) {
    try {
      return backlog.getAsInt();
    } catch (RuntimeException fault) {
      LOG.warn("the outbox cannot be counted: {}", fault.getClass().getName());
      return Double.NaN;
    }
  }

  /** An update came. */
  public void received() {
    updates.inc();
  }

  /**
   * Runs a turn, and counts and times it.
   *
   * @return what came of it
   * @throws RuntimeException what the turn threw, which is counted too
   */
  public Outcome turn(Supplier<Outcome> turn) {
    Instant begun = clock.instant();
    try {
      Outcome outcome = turn.get();
      count(outcome);
      return outcome;
    } catch (RuntimeException fault) {
      failures.labelValues("store").inc();
      throw fault;
    } finally {
      seconds.observe(Duration.between(begun, clock.instant()).toNanos() / NANOS);
    }
  }

  private void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Answered answered -> turns.labelValues("answered").inc();
      case Outcome.KeptSilent silent -> turns.labelValues("silent").inc();
      case Outcome.Apologised apologised -> {
        turns.labelValues("apologised").inc();
        failures.labelValues("turn").inc();
      }
      case Outcome.AlreadySeen seen -> {
        turns.labelValues("duplicate").inc();
        duplicates.inc();
      }
    }
  }

  /**
   * Somebody came by a link.
   *
   * @param link its code, one of few: never what a person may have typed
   */
  public void started(String link) {
    starts.labelValues(link).inc();
  }

  /**
   * A person was given their first plan.
   *
   * @param link the code by which they came, one of few: never what a person may have typed
   */
  public void planned(String link) {
    plans.labelValues(link).inc();
  }

  /** Telegram was given a message, or tried to. */
  void delivered(Delivery delivery) {
    switch (delivery) {
      case Delivery.Sent sentNow -> sent.inc();
      case Delivery.WaitFor wait -> failures.labelValues("postponed").inc();
      case Delivery.Refused refused -> failures.labelValues("refused").inc();
      case Delivery.Gone gone -> failures.labelValues("gone").inc();
    }
  }

  /** All of it, in the text format of Prometheus. */
  public String text() {
    var bytes = new ByteArrayOutputStream();
    try {
      PrometheusTextFormatWriter.create().write(bytes, registry.scrape());
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

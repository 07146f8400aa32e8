package ashore.app;

import ashore.conversation.Understanding;
import ashore.dialog.Intent;
import ashore.runner.Understander;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole understanding of a message: folding, features, classification, slots, language. The
 * messages are the examples of all intents with a word put before each, so that none is known by
 * heart. Microseconds a message.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class UnderstandingMessages {
  private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");

  /** Whose messages. */
  @Param({"ENGLISH", "CHINESE"})
  public String language;

  private Understander understander;
  private List<String> messages;
  private int next;

  /** Holds the messages in an order that goes through all intents. */
  @Setup
  public void write() {
    Brain brain = Shipped.brain();
    understander = brain.understander();
    messages = new ArrayList<>();
    for (Intent intent : brain.dialogs().intents().values()) {
      if (language.equals("ENGLISH")) {
        intent.english().forEach(example -> messages.add("well " + example));
      } else {
        intent.chinese().forEach(example -> messages.add("那个" + example));
      }
    }
    Collections.shuffle(messages, new Random(1));
  }

  /** Understands the next of the messages. */
  @Benchmark
  public Understanding understand() {
    String message = messages.get(next);
    next = next + 1 == messages.size() ? 0 : next + 1;
    return understander.understand(message, AT);
  }
}

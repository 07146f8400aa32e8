package ashore.app;

import ashore.conversation.Turn;
import ashore.engine.Engine;
import ashore.guidance.Calculators;
import ashore.nlu.TextFolding;
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
 * One turn of the engine in the shipped dialogs: the message is understood already, nothing is read
 * or written. Microseconds a turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineTurn {
  private static final int TALKS = 300;
  private static final String ALL = "ALL";

  /** What sort of turns; ALL is the mix as it came in the talks. */
  @Param({ALL, "TAP", "TYPED", "CORRECTION", "ASIDE", "BACK", "PLAN", "OTHER"})
  public String kind;

  private Engine engine;
  private List<RecordedTurn> turns;
  private int next;

  /** Holds the talks, in an order in which no turn is followed by its own next one. */
  @Setup
  public void talk() {
    Brain brain = Shipped.brain();
    engine = new Engine(brain.dialogs(), Calculators.all(), new TextFolding());
    turns = new ArrayList<>();
    for (RecordedTurn turn : RecordedTurns.ofManyTalks(brain, TALKS)) {
      if (kind.equals(ALL) || turn.kind().name().equals(kind)) {
        turns.add(turn);
      }
    }
    Collections.shuffle(turns, new Random(1));
  }

  /** Plays the next of the turns. */
  @Benchmark
  public Turn turn() {
    RecordedTurn turn = turns.get(next);
    next = next + 1 == turns.size() ? 0 : next + 1;
    return engine.step(turn.before(), turn.input());
  }
}

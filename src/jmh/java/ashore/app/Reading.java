package ashore.app;

import ashore.authoring.ReadResult;
import ashore.authoring.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading and checking all dialogs, in memory already: what ships, and with it a hundred dialogs of
 * thirty states. Milliseconds a run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class Reading {
  private static final int DIALOGS = 100;
  private static final int STATES = 30;

  private List<SourceFile> shipped = List.of();
  private List<SourceFile> hundred = List.of();
  private int edits;

  /** Writes the hundred dialogs. */
  @Setup
  public void write() {
    shipped = Shipped.files();
    hundred = new ArrayList<>(shipped);
    for (int dialog = 0; dialog < DIALOGS; dialog++) {
      hundred.add(ManyDialogs.file("made_" + dialog, STATES));
    }
    ReadResult result = Checked.read(hundred, Shipped.TODAY);
    if (!(result instanceof ReadResult.Accepted)) {
      throw new IllegalStateException("the dialogs made for this must have no error");
    }
  }

  /** What ships. */
  @Benchmark
  public ReadResult shipped() {
    return Checked.read(edited(shipped), Shipped.TODAY);
  }

  /** A hundred dialogs of thirty states more. */
  @Benchmark
  public ReadResult hundred() {
    return Checked.read(edited(hundred), Shipped.TODAY);
  }

  /** With another comment each time: what was read before is not read again. */
  private List<SourceFile> edited(List<SourceFile> files) {
    edits++;
    List<SourceFile> edited = new ArrayList<>(files);
    SourceFile last = edited.removeLast();
    edited.add(new SourceFile(last.path(), last.text() + "\n# " + edits + "\n"));
    return edited;
  }
}

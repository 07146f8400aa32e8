package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.runner.Store;
import ashore.runner.Store.Parcel;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
  private static final int ENOUGH = 60;

  @TempDir private Path folder;

  @Test
  @Timeout(30)
  void keeps_every_commit_it_reported_when_the_process_is_killed() throws Exception {
    Path file = folder.resolve("crash.db");

    int reported = lastReportedByAKilledProcess(file);

    assertThat(reported).isGreaterThanOrEqualTo(ENOUGH);
    try (Store store = SqlStore.open(file)) {
      int saved = store.seen("u" + (reported + 1)) ? reported + 1 : reported;
      assertThat(IntStream.rangeClosed(1, reported)).allMatch(number -> store.seen("u" + number));
      assertThat(store.load(CommitLoop.CHAT)).contains(new Samples(saved).conversation());
      assertThat(parcels(store))
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, saved)
                  .boxed()
                  .flatMap(number -> CommitLoop.commit(number).parcels().stream())
                  .toList());
    }
  }

  private int lastReportedByAKilledProcess(Path file) throws IOException, InterruptedException {
    Process process = start(file);
    int last = 0;
    try (BufferedReader reports = process.inputReader()) {
      String line = reports.readLine();
      while (line != null) {
        last = Integer.parseInt(line);
        if (last == ENOUGH) {
          // Through the handle, because the process itself would close the stream of its reports.
          process.toHandle().destroyForcibly();
        }
        line = reports.readLine();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(process.exitValue()).as("128 + SIGKILL").isEqualTo(137);
    return last;
  }

  private Process start(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + folder,
            CommitLoop.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static List<String> parcels(Store store) {
    var contents = new ArrayList<String>();
    var next = store.nextParcel(CommitLoop.CHAT, CommitLoop.AT);
    while (next.isPresent()) {
      Parcel parcel = next.get();
      contents.add(parcel.content());
      store.remove(parcel);
      next = store.nextParcel(CommitLoop.CHAT, CommitLoop.AT);
    }
    return contents;
  }
}

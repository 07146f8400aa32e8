package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
  private static final List<String> MESSAGES =
      List.of(
          "they sued me", "court court court", "how is the weather", "打电话给我老板", "谢谢", "thx a lot");

  @TempDir private Path folder;
  private ModelCache cache;
  private int unitsTrained;

  @BeforeEach
  void open() {
    cache = new ModelCache(folder);
  }

  private IntentClassifier classifier(Map<IntentName, Intent> intents) {
    return cache.classifier(intents, (done, total) -> unitsTrained++);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("training.lock")).sorted().toList();
    }
  }

  private static void assertSame(IntentClassifier one, IntentClassifier other) {
    for (String message : MESSAGES) {
      assertThat(one.judge(message)).isEqualTo(other.judge(message));
    }
  }

  @Test
  void trains_once_and_reads_the_same_classifier_afterwards() throws IOException {
    IntentClassifier trained = classifier(SmallIntents.all());
    int units = unitsTrained;
    IntentClassifier read = classifier(SmallIntents.all());

    assertThat(units).isEqualTo(6);
    assertThat(unitsTrained).isEqualTo(units);
    assertThat(files()).hasSize(1);
    assertSame(read, trained);
  }

  @Test
  void trains_once_for_two_who_ask_at_the_same_time() {
    var units = new AtomicInteger();
    List<IntentClassifier> both =
        Stream.of(cache, new ModelCache(folder))
            .map(
                each ->
                    CompletableFuture.supplyAsync(
                        () ->
                            each.classifier(
                                SmallIntents.all(), (done, total) -> units.incrementAndGet())))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(units).hasValue(6);
    assertSame(both.getFirst(), both.getLast());
  }

  @Test
  void writes_the_same_file_for_the_same_examples() throws IOException {
    classifier(SmallIntents.all());
    byte[] first = Files.readAllBytes(files().getFirst());
    Files.delete(files().getFirst());
    classifier(SmallIntents.all());

    assertThat(Files.readAllBytes(files().getFirst())).isEqualTo(first);
  }

  @Test
  void trains_again_when_an_example_has_changed() throws IOException {
    classifier(SmallIntents.all());
    unitsTrained = 0;
    Map<IntentName, Intent> changed = new TreeMap<>(SmallIntents.all());
    changed.computeIfPresent(
        SmallIntents.THANKS,
        (name, intent) -> new Intent(name, intent.title(), List.of("ta"), intent.chinese()));
    classifier(changed);

    assertThat(unitsTrained).isEqualTo(6);
    assertThat(files()).hasSize(2);
  }

  @Test
  void makes_a_damaged_file_anew() throws IOException {
    IntentClassifier trained = classifier(SmallIntents.all());
    Path file = files().getFirst();
    byte[] whole = Files.readAllBytes(file);
    for (byte[] damaged : damagedFormsOf(whole)) {
      Files.write(file, damaged);
      unitsTrained = 0;

      assertSame(classifier(SmallIntents.all()), trained);
      assertThat(unitsTrained).isEqualTo(6);
      assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }
  }

  private static List<byte[]> damagedFormsOf(byte[] whole) {
    var damaged = new ArrayList<byte[]>();
    damaged.add(new byte[0]);
    damaged.add("not a model".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    damaged.add(Arrays.copyOf(whole, whole.length / 2));
    damaged.add(Arrays.copyOf(whole, whole.length - 3));
    byte[] flipped = whole.clone();
    flipped[whole.length / 3] ^= 4;
    damaged.add(flipped);
    return damaged;
  }

  @Test
  void does_not_take_a_file_of_other_examples() throws IOException {
    IntentClassifier trained = classifier(SmallIntents.all());
    Path file = files().getFirst();
    Map<IntentName, Intent> fewer = new TreeMap<>(SmallIntents.all());
    fewer.remove(SmallIntents.THANKS);
    classifier(fewer);
    Path other = files().stream().filter(each -> !each.equals(file)).findFirst().orElseThrow();
    Files.write(file, Files.readAllBytes(other));
    unitsTrained = 0;

    assertSame(classifier(SmallIntents.all()), trained);
    assertThat(unitsTrained).isEqualTo(6);
  }

  @Test
  void works_where_nothing_can_be_written() throws IOException {
    Path file = Files.createFile(folder.resolve("a file where the folder should be"));
    cache = new ModelCache(file);

    assertThat(classifier(SmallIntents.all()).guesses("they sued me")).isNotEmpty();
    assertThat(Files.size(file)).isZero();
  }

  @Test
  void makes_its_folder() {
    cache = new ModelCache(folder.resolve("not").resolve("there"));
    classifier(SmallIntents.all());
    unitsTrained = 0;
    classifier(SmallIntents.all());

    assertThat(unitsTrained).isZero();
  }

  @Test
  void keeps_only_the_latest() throws IOException {
    for (int i = 0; i < 6; i++) {
      Path old = Files.writeString(folder.resolve("old" + i + ".intents"), "old");
      Files.setLastModifiedTime(old, FileTime.fromMillis(1_000L * i));
    }
    Path foreign = Files.writeString(folder.resolve("notes.txt"), "not ours");
    classifier(SmallIntents.all());

    assertThat(files())
        .hasSize(5)
        .contains(foreign, folder.resolve("old5.intents"), folder.resolve("old3.intents"));
  }
}

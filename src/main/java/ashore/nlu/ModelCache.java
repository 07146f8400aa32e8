package ashore.nlu;

import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps trained classifiers in a folder, each under the key of its examples, so that the same
 * examples are trained on once. A file that cannot be used is made anew; a folder that cannot be
 * written costs only time. Several processes may share the folder; one of them trains.
 */
public final class ModelCache {
  private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);
  private static final String ENDING = ".intents";

  /** Authors try things: the latest classifiers stay, so that going back is quick. */
  private static final int KEPT = 4;

  private final Path folder;
  private final Toolkit toolkit;

  /** A cache in this folder, which need not exist yet. */
  public ModelCache(Path folder) {
    this.folder = folder;
    toolkit = Toolkit.load();
  }

  /** The classifier of these examples, read from the folder or trained, which takes seconds. */
  public IntentClassifier classifier(Map<IntentName, Intent> intents, TrainingProgress progress) {
    String key = ModelKey.of(intents);
    Path file = folder.resolve(key + ENDING);
    return read(key, file).orElseGet(() -> readOrTrained(key, file, intents, progress));
  }

  /** Who finds somebody else training waits, and then need not train. */
  @SuppressWarnings("try") // The lock is only held.
  private IntentClassifier readOrTrained(
      String key, Path file, Map<IntentName, Intent> intents, TrainingProgress progress) {
    Optional<IntentClassifier> trained = Optional.empty();
    try (TrainingLock lock = TrainingLock.of(folder)) {
      Optional<IntentClassifier> kept = read(key, file);
      if (kept.isPresent()) {
        return kept.get();
      }
      trained = Optional.of(new Training(toolkit, intents).classifier(progress));
      write(trained.get(), key, file);
      forgetOldest();
    } catch (IOException e) {
      LOG.warn("The classifier is not kept: {} cannot be written.", file, e);
    }
    return trained.orElseGet(() -> new Training(toolkit, intents).classifier(progress));
  }

  /** Whether the classifier of these examples is in the folder and can be used. */
  public boolean holds(Map<IntentName, Intent> intents) {
    String key = ModelKey.of(intents);
    return read(key, folder.resolve(key + ENDING)).isPresent();
  }

  private Optional<IntentClassifier> read(String key, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(new ModelFile(toolkit).read(key, in));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      LOG.warn("The classifier is trained again: {} cannot be used.", file, e);
      return Optional.empty();
    }
  }

  /** Under another name first: nobody ever reads half a file. */
  private void write(IntentClassifier classifier, String key, Path file) throws IOException {
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, key, ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        new ModelFile(toolkit).write(classifier, key, out);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void forgetOldest() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> oldest =
          files
              .filter(file -> file.toString().endsWith(ENDING))
              .sorted(Comparator.comparing(ModelCache::writtenAt).reversed())
              .skip(KEPT)
              .toList();
      for (Path file : oldest) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** A file that another process has removed meanwhile counts as the oldest. */
  private static FileTime writtenAt(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}

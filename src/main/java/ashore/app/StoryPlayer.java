package ashore.app;

import ashore.authoring.SourceFile;
import ashore.authoring.Story;
import ashore.dialog.Landmark;
import ashore.runner.Store;
import ashore.store.SqlStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays stories through the whole path of a turn, and tells where one goes another way. */
final class StoryPlayer {
  private final Brain brain;
  private final List<SourceFile> files;
  private final Function<Path, Store> stores;

  /**
   * Plays stories of these dialogs.
   *
   * @param files what the dialogs were read from; stories edit a copy of them
   */
  StoryPlayer(Brain brain, List<SourceFile> files) {
    this(brain, files, SqlStore::forOneRun);
  }

  /** The same, with other stores in place of files. */
  StoryPlayer(Brain brain, List<SourceFile> files, Function<Path, Store> stores) {
    this.brain = brain;
    this.files = List.copyOf(files);
    this.stores = stores;
  }

  StoryResult play(Story story) {
    Path folder = temporaryFolder();
    Supplier<Store> store = () -> stores.apply(folder.resolve("story.db"));
    Instant begin = story.clock().atZone(brain.dialogs().bot().zone()).toInstant();
    try (Stage stage = new Stage(brain, store, story.language(), begin)) {
      return new StoryRun(story, stage, new Rewriting(brain, files, story.clock().toLocalDate()))
          .play();
    } finally {
      remove(folder);
    }
  }

  /** What some of these stories come by, whether they go as they are written or not. */
  Set<Landmark> landmarksOf(Collection<Story> stories) {
    return stories.stream()
        .flatMap(story -> play(story).visits().stream())
        .map(Visit::landmark)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("ashore-story");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

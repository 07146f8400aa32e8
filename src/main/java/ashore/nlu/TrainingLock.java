package ashore.nlu;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Held by who trains for a folder, so that two who need the same classifier do not both train it.
 * It works between processes and between threads of one process; a process that dies lets go of it.
 */
final class TrainingLock implements AutoCloseable {
  private static final String NAME = "training.lock";

  /** A process may lock a file only once, whatever thread asks. */
  private static final Map<Path, ReentrantLock> WITHIN = new ConcurrentHashMap<>();

  private final ReentrantLock within;
  private final FileChannel file;

  private TrainingLock(ReentrantLock within, FileChannel file) {
    this.within = within;
    this.file = file;
  }

  /**
   * Waits until nobody else holds it.
   *
   * @throws IOException when nothing can be locked in this folder
   */
  static TrainingLock of(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path path = folder.toRealPath().resolve(NAME);
    ReentrantLock within = WITHIN.computeIfAbsent(path, each -> new ReentrantLock());
    within.lock();
    try {
      FileChannel file =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        file.lock();
        return new TrainingLock(within, file);
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      within.unlock();
      throw e;
    }
  }

  /** Closing the file lets go of its lock. */
  @Override
  public void close() throws IOException {
    try {
      file.close();
    } finally {
      within.unlock();
    }
  }
}

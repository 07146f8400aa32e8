package ashore.app;

import ashore.store.StoreKeys;
import ashore.store.StoredConversations;
import java.nio.file.Path;

/**
 * The file of a store, and what opens it.
 *
 * @param file where it is
 * @param keys what its texts are encrypted with
 */
record TalkFile(Path file, StoreKeys keys) {
  /**
   * The talks in it, to be looked at.
   *
   * @throws ashore.store.StoreFailed when it is no store that can be read
   */
  StoredConversations open() {
    return StoredConversations.in(file, keys);
  }
}

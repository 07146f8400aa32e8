package ashore.app;

import ashore.store.StoreKeys;
import ashore.store.StorePlace;
import ashore.store.StoredConversations;
import java.nio.file.Path;

/**
 * The store in which talks lie, and what opens it.
 *
 * @param place where it is
 * @param keys what its texts are encrypted with
 */
record TalkSource(StorePlace place, StoreKeys keys) {
  /** A file. */
  TalkSource(Path file, StoreKeys keys) {
    this(new StorePlace.InFile(file), keys);
  }

  /**
   * The talks in it, to be looked at.
   *
   * @throws ashore.store.StoreFailed when it is no store that can be read
   */
  StoredConversations open() {
    return StoredConversations.in(place, keys);
  }
}

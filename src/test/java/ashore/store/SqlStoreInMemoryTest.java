package ashore.store;

import ashore.runner.Store;

class SqlStoreInMemoryTest extends StoreContract {
  @Override
  Store empty() {
    return SqlStore.inMemory();
  }
}

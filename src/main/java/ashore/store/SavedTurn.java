package ashore.store;

import ashore.conversation.Conversation;
import ashore.runner.Store.Commit;
import ashore.runner.Store.Kept;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Puts what a turn made of a conversation in the place of what it began from. */
final class SavedTurn {
  private static final String INSERTED =
      """
      insert into conversation (chat, body, updated_at, heard_at, wake_at, revision)
      values (:chat, :body, :at, :heard, :wake, :revision)
      """;

  private SavedTurn() {}

  /** Whatever was there; nothing is put there when the turn forgets. */
  static void replace(Handle handle, Commit commit, Optional<String> body) {
    body.ifPresent(
        text ->
            bound(
                    handle,
                    INSERTED
                        + """
                        on conflict (chat) do update set body = excluded.body,
                          updated_at = excluded.updated_at, heard_at = excluded.heard_at,
                          wake_at = excluded.wake_at, revision = excluded.revision,
                          wake_replica = null
                        """,
                    commit,
                    text)
                .execute());
  }

  /**
   * What has this revision, and nothing else.
   *
   * @return false when something else is there
   */
  static boolean replace(Handle handle, Commit commit, Optional<String> body, long revision) {
    if (body.isEmpty()) {
      return revision == Kept.NOTHING
          ? !isThere(handle, commit)
          : handle.execute(
                  "delete from conversation where chat = ? and revision = ?",
                  commit.chat().value(),
                  revision)
              > 0;
    }
    return revision == Kept.NOTHING
        ? bound(handle, INSERTED + "on conflict (chat) do nothing", commit, body.get()).execute()
            > 0
        : bound(
                    handle,
                    """
                    update conversation set body = :body, updated_at = :at, heard_at = :heard,
                      wake_at = :wake, revision = :revision, wake_replica = null
                    where chat = :chat and revision = :before
                    """,
                    commit,
                    body.get())
                .bind("before", revision)
                .execute()
            > 0;
  }

  private static boolean isThere(Handle handle, Commit commit) {
    return handle
            .createQuery("select count(*) from conversation where chat = :chat")
            .bind("chat", commit.chat().value())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private static Update bound(Handle handle, String sql, Commit commit, String body) {
    return handle
        .createUpdate(sql)
        .bind("chat", commit.chat().value())
        .bind("body", body)
        .bind("at", commit.at().toEpochMilli())
        .bind("heard", heard(commit).toEpochMilli())
        .bind("wake", Wakes.column(commit))
        .bind("revision", Revision.of(commit));
  }

  /** When the person wrote last; a reminder is nothing of theirs. */
  private static Instant heard(Commit commit) {
    return commit
        .after()
        .flatMap(Conversation::lastAt)
        .filter(at -> at.isBefore(commit.at()) && at.isAfter(Instant.EPOCH))
        .orElse(commit.at());
  }
}

package ashore.store;

import ashore.runner.ChatKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The programs on one database of PostgreSQL. Each says every second that it lives; what one has
 * taken is free again when it was silent for some seconds. All of them go by the clock of the
 * database. Only rows, no locks of sessions: they hold behind a pooler and on a cluster too.
 */
final class Fleet implements Replicas {
  /** How long a program that was not heard of counts as living. */
  static final Duration LIFE = Duration.ofSeconds(4);

  private static final Logger LOG = LoggerFactory.getLogger(Fleet.class);
  private static final Duration BEAT = Duration.ofSeconds(1);
  private static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final String POLLING = "polling";
  private static final String NOW = "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)";

  /** Whether a program that has taken something, by the name of the column, lives. */
  private static final String LIVES =
      "exists (select 1 from replica where replica.id = %s and replica.alive_until > " + NOW + ")";

  private final String id = UUID.randomUUID().toString();
  private final PostgresDatabase database;
  private final Set<ChatKey> taken = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread heart = Thread.ofPlatform().daemon().name("replica").unstarted(this::live);

  /** By the clock that only goes forward: until when the others think that this one lives. */
  private volatile long aliveUntil;

  Fleet(PostgresDatabase database) {
    this.database = database;
  }

  @Override
  public void start() {
    database.write(this::beat);
    heart.start();
  }

  private void live() {
    try {
      while (!closing.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
        beatOrComplain();
      }
    } catch (InterruptedException interrupted) {
      // Nobody else holds this thread: whoever interrupts it wants it to end.
      return;
    }
  }

  private void beatOrComplain() {
    try {
      database.write(this::beat);
    } catch (RuntimeException fault) {
      LOG.warn("the store does not hear of this replica: {}", fault.getClass().getName());
    }
  }

  private boolean beat(Handle handle) {
    long begun = System.nanoTime();
    handle
        .createUpdate(
            """
            insert into replica (id, alive_until) values (:id, %1$s + :life)
            on conflict (id) do update set alive_until = excluded.alive_until
            """
                .formatted(NOW))
        .bind("id", id)
        .bind("life", LIFE.toMillis())
        .execute();
    if (!isAlive()) {
      // Others may have taken what this one had.
      taken.clear();
    }
    aliveUntil = begun + LIFE.toNanos();
    forgetTheDead(handle);
    return true;
  }

  private static void forgetTheDead(Handle handle) {
    int dead =
        handle.execute(
            "delete from replica where alive_until < " + NOW + " - ?", REMEMBERED.toMillis());
    if (dead > 0) {
      handle.execute("delete from sending where replica not in (select id from replica)");
    }
  }

  private boolean isAlive() {
    return aliveUntil - System.nanoTime() > 0;
  }

  @Override
  public boolean takes(ChatKey chat) {
    if (!isAlive()) {
      database.write(this::beat);
    }
    if (taken.contains(chat)) {
      return true;
    }
    boolean took = database.write(handle -> take(handle, chat));
    if (took) {
      taken.add(chat);
    }
    return took;
  }

  private boolean take(Handle handle, ChatKey chat) {
    return handle
            .createUpdate(
                """
                insert into sending (chat, replica) values (:chat, :id)
                on conflict (chat) do update set replica = excluded.replica
                where sending.replica = excluded.replica or not %s
                """
                    .formatted(LIVES.formatted("sending.replica")))
            .bind("chat", chat.value())
            .bind("id", id)
            .execute()
        > 0;
  }

  @Override
  public void gives(ChatKey chat) {
    taken.remove(chat);
    database.write(
        handle ->
            handle.execute("delete from sending where chat = ? and replica = ?", chat.value(), id));
  }

  @Override
  public List<ChatKey> chatsToSendTo(Instant now, int atMost) {
    return database.read(handle -> chatsToSendTo(handle, now, atMost));
  }

  private List<ChatKey> chatsToSendTo(Handle handle, Instant now, int atMost) {
    return handle
        .createQuery(
            """
            select outbox.chat from outbox
            left join chat_pause on chat_pause.chat = outbox.chat
            left join sending on sending.chat = outbox.chat
            where (chat_pause.until is null or chat_pause.until <= :now)
              and (sending.replica is null or sending.replica = :id or not %s)
            group by outbox.chat order by min(outbox.id) limit :limit
            """
                .formatted(LIVES.formatted("sending.replica")))
        .bind("now", now.toEpochMilli())
        .bind("id", id)
        .bind("limit", atMost)
        .mapTo(String.class)
        .map(ChatKey::new)
        .list();
  }

  @Override
  public List<ChatKey> chatsToWake(Instant now, int atMost) {
    return database.write(handle -> chatsToWake(handle, now, atMost));
  }

  private List<ChatKey> chatsToWake(Handle handle, Instant now, int atMost) {
    List<String> due =
        handle
            .createQuery(
                """
                select chat from conversation
                where wake_at <= :now
                  and (wake_replica is null or wake_replica = :id or not %s)
                order by wake_at, chat limit :limit for update skip locked
                """
                    .formatted(LIVES.formatted("wake_replica")))
            .bind("now", now.toEpochMilli())
            .bind("id", id)
            .bind("limit", atMost)
            .mapTo(String.class)
            .list();
    if (!due.isEmpty()) {
      handle
          .createUpdate("update conversation set wake_replica = :id where chat in (<due>)")
          .bind("id", id)
          .bindList("due", due)
          .execute();
    }
    return due.stream().map(ChatKey::new).toList();
  }

  @Override
  public boolean leads() {
    return database.write(this::lead);
  }

  private boolean lead(Handle handle) {
    return handle
            .createUpdate(
                """
                insert into leader (task, replica) values (:task, :id)
                on conflict (task) do update set replica = excluded.replica
                where leader.replica = excluded.replica or not %s
                """
                    .formatted(LIVES.formatted("leader.replica")))
            .bind("task", POLLING)
            .bind("id", id)
            .execute()
        > 0;
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      heart.join();
      database.write(this::leave);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException fault) {
      LOG.warn("the store does not hear that this replica ends: {}", fault.getClass().getName());
    }
  }

  private boolean leave(Handle handle) {
    handle.execute("delete from replica where id = ?", id);
    handle.execute("delete from sending where replica = ?", id);
    handle.execute("delete from leader where replica = ?", id);
    return true;
  }
}

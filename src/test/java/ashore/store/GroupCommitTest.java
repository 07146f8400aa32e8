package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

class GroupCommitTest {
  private static final int MANY = 20;

  @TempDir private Path folder;
  private final AtomicInteger commits = new AtomicInteger();
  private final CountDownLatch go = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();
  private Connection connection;
  private GroupCommit group;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("group.db"));
    Handle handle = Jdbi.create(connection).open();
    handle.execute("create table entry (number integer primary key)");
    connection.unwrap(SQLiteConnection.class).addCommitListener(counter());
    group = new GroupCommit(handle);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void those_who_write_at_the_same_time_wait_for_the_disk_once() throws Exception {
    FutureTask<Integer> first = start(() -> group.write(this::afterTheStart));
    await().until(() -> threads.getFirst().getState() == Thread.State.WAITING);
    List<FutureTask<Integer>> others = startMany(number -> group.write(h -> add(h, number)));

    go.countDown();

    assertThat(first.get()).isZero();
    for (int i = 0; i < MANY; i++) {
      assertThat(others.get(i).get()).isEqualTo(i + 1);
    }
    assertThat(numbers()).hasSize(MANY + 1);
    assertThat(commits).hasValue(2);
  }

  @Test
  void one_that_throws_is_undone_alone() throws Exception {
    FutureTask<Integer> first = start(() -> group.write(this::afterTheStart));
    await().until(() -> threads.getFirst().getState() == Thread.State.WAITING);
    List<FutureTask<Integer>> others =
        startMany(
            number ->
                group.write(
                    handle -> {
                      int added = add(handle, number);
                      if (number % 5 == 0) {
                        throw new IllegalStateException("no " + number);
                      }
                      return added;
                    }));

    go.countDown();

    assertThat(first.get()).isZero();
    for (int i = 0; i < MANY; i++) {
      int number = i + 1;
      if (number % 5 == 0) {
        assertThatThrownBy(others.get(i)::get)
            .isInstanceOf(ExecutionException.class)
            .hasRootCauseMessage("no " + number);
      } else {
        assertThat(others.get(i).get()).isEqualTo(number);
      }
    }
    assertThat(numbers()).hasSize(1 + MANY - MANY / 5).doesNotContain(5, 10, 15, 20);
  }

  @Test
  void work_inside_of_work_is_part_of_it() {
    assertThatThrownBy(
            () ->
                group.write(
                    handle -> {
                      int inner = group.write(same -> add(same, 7));
                      throw new IllegalStateException("after " + inner);
                    }))
        .hasMessage("after 7");

    assertThat(numbers()).isEmpty();
  }

  @Test
  void after_the_close_nothing_is_written() {
    group.close(handle -> {});

    assertThatThrownBy(() -> group.write(handle -> add(handle, 1)))
        .isInstanceOf(StoreFailed.class)
        .hasMessage("the store is closed");
  }

  private int afterTheStart(Handle handle) {
    try {
      go.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return add(handle, 0);
  }

  private static int add(Handle handle, int number) {
    handle.execute("insert into entry (number) values (?)", number);
    return number;
  }

  private List<Integer> numbers() {
    return group.write(
        handle -> handle.createQuery("select number from entry").mapTo(Integer.class).list());
  }

  private List<FutureTask<Integer>> startMany(IntFunction<Integer> work) {
    List<FutureTask<Integer>> tasks =
        IntStream.rangeClosed(1, MANY).mapToObj(number -> start(() -> work.apply(number))).toList();
    await()
        .until(
            () -> threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
    return tasks;
  }

  private FutureTask<Integer> start(Callable<Integer> work) {
    FutureTask<Integer> task = new FutureTask<>(work);
    Thread thread = new Thread(task);
    threads.add(thread);
    thread.start();
    return task;
  }

  private SQLiteCommitListener counter() {
    return new SQLiteCommitListener() {
      @Override
      public void onCommit() {
        commits.incrementAndGet();
      }

      @Override
      public void onRollback() {}
    };
  }
}

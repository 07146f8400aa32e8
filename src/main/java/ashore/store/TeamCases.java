package ashore.store;

import ashore.runner.Cases;
import ashore.runner.ChatKey;
import ashore.runner.ForTeam;
import ashore.runner.Store.Commit;
import ashore.runner.Store.Parcel;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The tables of the team's cases: numbers, chats and times; never what was said. */
final class TeamCases implements Cases {
  /**
   * What the channel calls the message that shows the case to which a row of the outbox belongs.
   */
  static final String ABOUT_PARCEL =
      """
      select shown.message from team_message as own
      join team_message as shown on shown.number = own.number and shown.first = 1
      where own.parcel = outbox.id and shown.parcel < own.parcel
      """;

  private final Database database;
  private final Outbox outbox;

  TeamCases(Database database, Outbox outbox) {
    this.database = database;
    this.outbox = outbox;
  }

  /** Saves what a commit does to a case, and what it sends to the group. */
  void save(Handle handle, Commit commit) {
    commit.team().ifPresent(team -> save(handle, commit, team));
  }

  private void save(Handle handle, Commit commit, ForTeam team) {
    List<String> contents = team.parcels().stream().map(ForTeam.Telling::content).toList();
    List<Long> parcels = outbox.add(handle, team.group(), contents, commit.at());
    switch (team.fate()) {
      case ForTeam.Fate.Open(long number) -> {
        open(handle, commit, number);
        note(handle, commit, team, number, parcels);
      }
      case ForTeam.Fate.Closed(long number) -> {
        handle.execute(
            "update team_case set closed_at = ? where number = ? and closed_at is null",
            commit.at().toEpochMilli(),
            number);
        note(handle, commit, team, number, parcels);
      }
      case ForTeam.Fate.Forgotten() -> {}
    }
  }

  private static void open(Handle handle, Commit commit, long number) {
    handle.execute(
        """
        insert into team_case (number, chat, opened_at) values (?, ?, ?)
        on conflict (number) do nothing
        """,
        number,
        commit.chat().value(),
        commit.at().toEpochMilli());
  }

  private static void note(
      Handle handle, Commit commit, ForTeam team, long number, List<Long> parcels) {
    Iterator<Long> parcel = parcels.iterator();
    for (ForTeam.Telling each : team.parcels()) {
      handle.execute(
          "insert into team_message (parcel, number, first, at) values (?, ?, ?, ?)",
          parcel.next(),
          number,
          each.first() ? 1 : 0,
          commit.at().toEpochMilli());
    }
  }

  /** Notes what the channel calls a message, when it is about a case. */
  static void sent(Handle handle, Parcel parcel, String message) {
    handle.execute("update team_message set message = ? where parcel = ?", message, parcel.id());
  }

  /** Removes the cases of a person, and what waits to be sent about them. */
  static void forget(Handle handle, ChatKey chat) {
    String ofChat = "select number from team_case where chat = ?";
    handle.execute(
        "delete from outbox where id in (select parcel from team_message where number in (%s))"
            .formatted(ofChat),
        chat.value());
    handle.execute("delete from team_message where number in (%s)".formatted(ofChat), chat.value());
    handle.execute("delete from team_case where chat = ?", chat.value());
  }

  /** Forgets the messages about cases that were over before this time. */
  static void prune(Handle handle, Instant before) {
    handle.execute(
        """
        delete from team_message where number in (
          select number from team_case where closed_at < ?)
        """,
        before.toEpochMilli());
  }

  @Override
  public long nextNumber() {
    return database.write(
        handle -> {
          handle.execute("update team_case_counter set last_number = last_number + 1");
          return handle
              .createQuery("select last_number from team_case_counter")
              .mapTo(Long.class)
              .one();
        });
  }

  @Override
  public Optional<Case> openOf(ChatKey person) {
    return database.read(
        handle ->
            cases(
                    handle
                        .createQuery(
                            "select number, chat, closed_at from team_case where chat = :chat"
                                + " and closed_at is null order by number desc limit 1")
                        .bind("chat", person.value()))
                .stream()
                .findFirst());
  }

  @Override
  public Optional<Case> numbered(long number) {
    return database.read(
        handle ->
            cases(
                    handle
                        .createQuery(
                            "select number, chat, closed_at from team_case where number = :number")
                        .bind("number", number))
                .stream()
                .findFirst());
  }

  @Override
  public List<Case> open(int atMost) {
    return database.read(
        handle ->
            cases(
                handle
                    .createQuery(
                        "select number, chat, closed_at from team_case where closed_at is null"
                            + " order by number limit :limit")
                    .bind("limit", atMost)));
  }

  private static List<Case> cases(Query query) {
    return query
        .map(
            (row, context) ->
                new Case(
                    row.getLong("number"),
                    new ChatKey(row.getString("chat")),
                    row.getObject("closed_at") == null))
        .list();
  }

  @Override
  public List<String> messages(ChatKey person, Instant since) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select message from team_message
                    where message is not null and at >= :since and number in (
                      select number from team_case where chat = :chat)
                    order by parcel
                    """)
                .bind("chat", person.value())
                .bind("since", since.toEpochMilli())
                .mapTo(String.class)
                .list());
  }

  @Override
  public boolean note(String update, Instant at, ChatKey group, List<String> parcels) {
    return database.write(
        handle -> {
          boolean fresh = SqlStore.markSeen(handle, update, at);
          if (fresh) {
            outbox.add(handle, group, parcels, at);
          }
          return fresh;
        });
  }
}

package ashore.store;

import ashore.runner.ChatKey;
import ashore.runner.Shown;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of the questions that people have on their screens, the newest of each chat. */
final class Screens {
  private static final String TABLE = "screen";

  private final StoreKeys keys;

  Screens(StoreKeys keys) {
    this.keys = keys;
  }

  private static StoreKeys.Place place(ChatKey chat) {
    return new StoreKeys.Place(TABLE, chat.value());
  }

  void show(Handle handle, ChatKey chat, Shown shown) {
    handle
        .createUpdate(
            """
            insert into screen (chat, question, message, content)
            values (:chat, :question, :message, :content)
            on conflict (chat) do update set question = excluded.question,
              message = excluded.message, content = excluded.content
            """)
        .bind("chat", chat.value())
        .bind("question", shown.question())
        .bind("message", shown.message())
        .bind("content", keys.seal(place(chat), shown.parcel()))
        .execute();
  }

  /** Empty also when it cannot be read. */
  Optional<Shown> of(Handle handle, ChatKey chat) {
    return handle
        .createQuery("select question, message, content from screen where chat = :chat")
        .bind("chat", chat.value())
        .map(
            (row, context) ->
                new Shown(
                    row.getInt("question"), row.getString("message"), row.getString("content")))
        .findOne()
        .flatMap(
            kept ->
                keys.open(place(chat), kept.parcel())
                    .map(content -> new Shown(kept.question(), kept.message(), content)));
  }

  static void clear(Handle handle, ChatKey chat) {
    handle.execute("delete from screen where chat = ?", chat.value());
  }
}

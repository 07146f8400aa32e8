package ashore.telegram;

import ashore.conversation.Attachment;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.files.KeptFile;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Messenger;
import ashore.runner.ScreenChange;
import ashore.runner.Shown;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Sends replies as messages of Telegram, within its limits. Thread-safe.
 *
 * <p>When Telegram's answer is lost, nobody knows whether the message arrived; it is sent again.
 */
public final class TelegramMessenger implements Messenger {
  private static final Logger LOG = LoggerFactory.getLogger(TelegramMessenger.class);

  /** What Telegram says of a message that is gone or too old to be changed. */
  private static final List<String> UNEDITABLE =
      List.of("message can't be edited", "message to edit not found", "message_id_invalid");

  private static final Duration WHEN_UNREACHABLE = Duration.ofSeconds(3);
  private static final Duration WHEN_THE_TOKEN_IS_REFUSED = Duration.ofMinutes(1);

  /** Where a bot is found by its name. */
  private static final String PRIVATE = "https://t.me/";

  /** A longer question is not counted: the count might not fit in. */
  private static final int LONGEST_COUNTED = 2_000;

  private final BotApi api;
  private final BotName name;
  private final Optional<TeamGroup> group;
  private final Optional<TeamPost> post;
  private final ParcelCodec codec = new ParcelCodec();

  /** Sends by this connection. */
  public TelegramMessenger(TelegramConnection connection) {
    this.api = connection.api();
    this.name = connection.name();
    this.group = connection.team();
    this.post = group.map(team -> new TeamPost(api, team));
  }

  @Override
  public List<String> pack(ChatKey chat, Reply reply) {
    if (reply instanceof Reply.Attach(Attachment attachment)) {
      return List.of(codec.write(OutgoingFile.of(KeptFile.of(attachment))));
    }
    if (reply instanceof Reply.Erase(List<String> messages)) {
      return OutgoingDeletion.of(messages).stream().map(codec::write).toList();
    }
    if (reply instanceof Reply.ToTeam) {
      return List.of();
    }
    if (reply instanceof Reply.Noticed(String message)) {
      return message.matches("\\d{1,9}")
          ? List.of(codec.write(new OutgoingReaction(Integer.parseInt(message))))
          : List.of();
    }
    List<String> pages = Pages.of(Layout.of(reply));
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("a reply to chat " + chat + " must not be blank");
    }
    var parcels = new ArrayList<String>();
    boolean silent = reply instanceof Reply.Remind;
    for (String page : pages.subList(0, pages.size() - 1)) {
      parcels.add(codec.write(new OutgoingMessage(page, List.of(), silent)));
    }
    parcels.add(
        codec.write(
            new OutgoingMessage(pages.getLast(), keyboard(reply), silent, progress(reply))));
    return List.copyOf(parcels);
  }

  /** Which question it is; null when it is none that is counted, or a message could be too long. */
  private static @Nullable String progress(Reply reply) {
    if (reply instanceof Reply.Remind(Reply.Ask reminded)) {
      return progress(reminded);
    }
    return reply instanceof Reply.Ask ask ? progress(ask) : null;
  }

  private static @Nullable String progress(Reply.Ask ask) {
    return ask.text().length() > LONGEST_COUNTED ? null : ask.progress().orElse(null);
  }

  @Override
  public Optional<String> menu(List<Option> commands) {
    return Optional.of(codec.write(OutgoingMenu.of(commands)));
  }

  @Override
  public List<String> toTeam(long number, Reply.ToTeam reply) {
    List<List<Button>> keyboard =
        reply.options().isEmpty()
            ? List.of()
            : List.of(
                reply.options().stream()
                    .map(option -> new Button(option.label(), TeamTap.code(option.id(), number)))
                    .toList());
    boolean again = reply.place() == Reply.Place.CASE_AGAIN;
    List<String> parcels = new ArrayList<>();
    for (OutgoingMessage page : TeamPost.pages(number, reply.text(), keyboard)) {
      boolean first = reply.place() == Reply.Place.CASE && parcels.isEmpty();
      parcels.add(codec.write(new OutgoingToTeam(number, page, first, again)));
    }
    return List.copyOf(again ? parcels.subList(0, 1) : parcels);
  }

  @Override
  public Delivery send(ChatKey chat, String parcel) {
    return sendAbout(chat, parcel, Optional.empty());
  }

  @Override
  public Delivery sendAbout(ChatKey chat, String parcel, Optional<String> about) {
    Optional<TeamGroup> team = group.filter(known -> known.is(chat));
    String id = team.map(TeamGroup::id).orElseGet(() -> TelegramChat.id(chat));
    Optional<Outgoing> outgoing = codec.read(parcel);
    if (outgoing.isEmpty()) {
      return new Delivery.Refused("a parcel that this version cannot read");
    }
    return switch (outgoing.get()) {
      case OutgoingMessage message -> send(chat, id, message, parcel);
      case OutgoingEdit edit -> edit(chat, id, edit, parcel);
      case OutgoingFile file -> sent(api.call(file.asCall(id)));
      case OutgoingDeletion deletion -> tolerant(api.call(deletion.asCall(id)));
      case OutgoingToTeam toTeam ->
          post.map(known -> known.send(toTeam, about))
              .orElseGet(() -> new Delivery.Refused("there is no group of the team any more"));
      case OutgoingReaction reaction -> tolerant(api.call(reaction.asCall(id)));
      case OutgoingMenu menu -> tolerant(api.call(menu.asCall(id)));
    };
  }

  @Override
  public Optional<String> change(Shown shown, ScreenChange change) {
    OptionalInt id = ShownQuestion.id(shown);
    Optional<OutgoingMessage> before = codec.read(shown.parcel()).flatMap(ShownQuestion::message);
    if (id.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    OutgoingEdit edit =
        switch (change) {
          case ScreenChange.Closed(var taken, var words) ->
              new OutgoingEdit(
                  id.getAsInt(),
                  ShownQuestion.closed(before.get(), shown.question(), taken, words),
                  false);
          case ScreenChange.PutAgain(Reply.Ask ask) ->
              new OutgoingEdit(id.getAsInt(), lastPage(ask), true);
        };
    return Optional.of(codec.write(edit));
  }

  /** The one with the buttons. */
  private static OutgoingMessage lastPage(Reply.Ask ask) {
    return new OutgoingMessage(
        Pages.of(Layout.of(ask)).getLast(), Keyboard.of(ask), false, progress(ask));
  }

  private Delivery send(ChatKey chat, String id, OutgoingMessage message, String parcel) {
    Outcome<Message> outcome = api.call(message.asHtml(id));
    if (isAboutMarkup(outcome)) {
      LOG.warn("chat {}: the markup was refused, sending plain text", chat);
      outcome = api.call(message.asPlainText(id));
    }
    return outcome instanceof Outcome.Done<Message>(var sent)
        ? new Delivery.Sent(
            sent.flatMap(made -> ShownQuestion.of(message, made.getMessageId(), parcel)), id(sent))
        : group.filter(known -> known.is(chat)).isPresent() && post.isPresent()
            ? post.get().guarded(outcome)
            : delivery(outcome);
  }

  private static Optional<String> id(Optional<Message> sent) {
    return sent.map(made -> Integer.toString(made.getMessageId()));
  }

  private static Delivery sent(Outcome<Message> outcome) {
    return outcome instanceof Outcome.Done<Message>(var sent)
        ? new Delivery.Sent(Optional.empty(), id(sent))
        : delivery(outcome);
  }

  /** What cannot be changed, because it is too old or gone, stays as it is. */
  private static Delivery tolerant(Outcome<Boolean> outcome) {
    return outcome instanceof Outcome.Failed<Boolean>(Failure failure)
            && failure.code() == Failure.BAD_REQUEST
            && badRequest(failure) instanceof Delivery.Refused
        ? new Delivery.Sent()
        : delivery(outcome);
  }

  private Delivery edit(ChatKey chat, String id, OutgoingEdit edit, String parcel) {
    Outcome<Serializable> outcome = api.call(edit.asHtml(id));
    if (isAboutMarkup(outcome)) {
      LOG.warn("chat {}: the markup was refused, sending plain text", chat);
      outcome = api.call(edit.asPlainText(id));
    }
    if (outcome instanceof Outcome.Failed<Serializable>(Failure failure)
        && UNEDITABLE.stream().anyMatch(failure::says)) {
      return edit.needed() ? send(chat, id, edit.message(), parcel) : new Delivery.Sent();
    }
    return delivery(outcome) instanceof Delivery.Sent
        ? new Delivery.Sent(ShownQuestion.of(edit.message(), edit.id(), parcel))
        : delivery(outcome);
  }

  private static boolean isAboutMarkup(Outcome<?> outcome) {
    return outcome instanceof Outcome.Failed<?>(Failure failure)
        && failure.says("can't parse entities");
  }

  private List<List<Button>> keyboard(Reply reply) {
    return switch (reply) {
      case Reply.Ask ask -> Keyboard.of(ask);
      case Reply.Remind(Reply.Ask ask) -> Keyboard.of(ask);
      case Reply.Review review -> Keyboard.of(review);
      case Reply.Say say -> List.of();
      case Reply.Paper paper -> Keyboard.of(paper);
      case Reply.Attach attach -> List.of();
      case Reply.Invite(String text, String label) ->
          name.now()
              .map(bot -> List.of(List.of(Button.leading(label, PRIVATE + bot))))
              .orElse(List.of());
      case Reply.Erase erase -> List.of();
      case Reply.ClearChat clear -> List.of();
      case Reply.ToTeam team -> List.of();
      case Reply.Noticed noticed -> List.of();
      case Reply.ShowPlan plan -> List.of();
    };
  }

  static Delivery delivery(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(var result) -> new Delivery.Sent();
      case Outcome.Failed<?>(Failure failure) -> delivery(failure);
    };
  }

  private static Delivery delivery(Failure failure) {
    return switch (failure.code()) {
      case Failure.TOO_MANY_REQUESTS ->
          new Delivery.WaitFor(failure.retryAfter().orElse(WHEN_UNREACHABLE));
      case Failure.FORBIDDEN -> new Delivery.Gone();
      case Failure.BAD_REQUEST -> badRequest(failure);
      case Failure.UNAUTHORIZED, Failure.NOT_FOUND ->
          new Delivery.WaitFor(WHEN_THE_TOKEN_IS_REFUSED);
      default ->
          failure.code() > Failure.BAD_REQUEST && failure.code() < Failure.SERVER_ERROR
              ? new Delivery.Refused(failure.toString())
              : new Delivery.WaitFor(WHEN_UNREACHABLE);
    };
  }

  private static Delivery badRequest(Failure failure) {
    if (failure.says("message is not modified")) {
      return new Delivery.Sent();
    }
    boolean nobodyThere = failure.says("chat not found") || failure.says("user is deactivated");
    return nobodyThere ? new Delivery.Gone() : new Delivery.Refused(failure.toString());
  }
}

package ashore.telegram;

import ashore.runner.Delivery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.forum.CreateForumTopic;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.forum.ForumTopic;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Tells the team of their cases, in their group. What cannot be sent there waits: the words of
 * people in need are never given up. Thread-safe.
 */
final class TeamPost {
  private static final Logger LOG = LoggerFactory.getLogger(TeamPost.class);

  /** Characters of one message, with room for the number in front. */
  private static final int LONGEST = 3_900;

  private static final Duration AFTER_A_MOVE = Duration.ofSeconds(1);
  private static final Duration WHEN_SHUT_OUT = Duration.ofMinutes(1);

  /** What Telegram calls messages and topics: numbers that fit into 31 bits. */
  private static final String NUMBER = "([0-9]{1,9}|1[0-9]{9})";

  private static final Pattern NAME = Pattern.compile(NUMBER + "(?:@" + NUMBER + ")?");

  /** What Telegram says of a topic that cannot be written to. */
  private static final List<String> NO_TOPIC =
      List.of("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid");

  private final BotApi api;
  private final TeamGroup group;

  TeamPost(BotApi api, TeamGroup group) {
    this.api = api;
    this.group = group;
  }

  /** Where a message stands. */
  private record Place(int message, Optional<Integer> topic) {
    static Optional<Place> of(String name) {
      Matcher found = NAME.matcher(name);
      return found.matches()
          ? Optional.of(
              new Place(
                  Integer.parseInt(found.group(1)),
                  Optional.ofNullable(found.group(2)).map(Integer::valueOf)))
          : Optional.empty();
    }

    static String name(Message sent, Optional<Integer> topic) {
      String id = Integer.toString(sent.getMessageId());
      return topic.map(thread -> id + "@" + thread).orElse(id);
    }
  }

  /**
   * The messages that say something of a case, each with its number in front; buttons at the first.
   */
  static List<OutgoingMessage> pages(long number, String text, List<List<Button>> keyboard) {
    List<String> pieces = new ArrayList<>();
    String rest = text.strip();
    while (rest.length() > LONGEST) {
      int end = Cut.end(rest, LONGEST);
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    pieces.add(rest);
    String mark = Style.BOLD.html("#" + number) + " ";
    List<OutgoingMessage> pages = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      pages.add(
          new OutgoingMessage(
              mark + Html.escape(pieces.get(i)), i == 0 ? keyboard : List.of(), false));
    }
    return pages;
  }

  Delivery send(OutgoingToTeam parcel, Optional<String> about) {
    Optional<Place> shown = about.flatMap(Place::of);
    if (parcel.again()) {
      return shown.map(place -> edit(parcel, place)).orElseGet(Delivery.Sent::new);
    }
    Optional<Integer> answered = shown.map(Place::message);
    return parcel.first() && group.hasTopics()
        ? sendInNewTopic(parcel)
        : send(parcel.message(), shown.flatMap(Place::topic), answered);
  }

  /** Where there can be no topics it goes without. */
  private Delivery sendInNewTopic(OutgoingToTeam parcel) {
    Outcome<ForumTopic> made =
        api.call(CreateForumTopic.builder().chatId(group.id()).name(parcel.topic()).build());
    return switch (made) {
      case Outcome.Done<ForumTopic>(var created) ->
          send(parcel.message(), created.map(ForumTopic::getMessageThreadId), Optional.empty());
      case Outcome.Failed<ForumTopic>(Failure failure) -> {
        if (failure.code() != Failure.BAD_REQUEST || failure.movedTo().isPresent()) {
          yield guarded(made);
        }
        LOG.warn("no topic for case {}, it goes without: {}", parcel.number(), failure);
        yield send(parcel.message(), Optional.empty(), Optional.empty());
      }
    };
  }

  private Delivery send(
      OutgoingMessage message, Optional<Integer> topic, Optional<Integer> answered) {
    SendMessage call = message.asHtml(group.id());
    topic.ifPresent(call::setMessageThreadId);
    answered.ifPresent(
        id ->
            call.setReplyParameters(
                ReplyParameters.builder().messageId(id).allowSendingWithoutReply(true).build()));
    Outcome<Message> outcome = api.call(call);
    if (topic.isPresent()
        && outcome instanceof Outcome.Failed<Message>(Failure failure)
        && NO_TOPIC.stream().anyMatch(failure::says)) {
      return send(message, Optional.empty(), Optional.empty());
    }
    if (outcome instanceof Outcome.Done<Message>(var sent)) {
      return new Delivery.Sent(Optional.empty(), sent.map(made -> Place.name(made, topic)));
    }
    return guarded(outcome);
  }

  /** What cannot be changed any more stays. */
  private Delivery edit(OutgoingToTeam parcel, Place place) {
    EditMessageText call =
        parcel
            .message()
            .edit(
                group.id(),
                place.message(),
                parcel.message().whole(),
                Optional.of(OutgoingMessage.HTML));
    var outcome = api.call(call);
    Delivery delivery = guarded(outcome);
    return delivery instanceof Delivery.Refused ? new Delivery.Sent() : delivery;
  }

  /** The group is never given up: somebody may let the bot in again. */
  Delivery guarded(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(var result) -> new Delivery.Sent();
      case Outcome.Failed<?>(Failure failure) ->
          failure.movedTo().map(this::moved).orElseGet(() -> guarded(outcome, failure));
    };
  }

  private Delivery moved(long id) {
    group.movedTo(id);
    return new Delivery.WaitFor(AFTER_A_MOVE);
  }

  private static Delivery guarded(Outcome<?> outcome, Failure failure) {
    Delivery delivery = TelegramMessenger.delivery(outcome);
    if (delivery instanceof Delivery.Gone) {
      LOG.error("the team's group cannot be written to, what it must read waits: {}", failure);
      return new Delivery.WaitFor(WHEN_SHUT_OUT);
    }
    return delivery;
  }
}

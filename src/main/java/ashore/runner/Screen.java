package ashore.runner;

import ashore.conversation.Conversation;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.BotOption;
import ashore.dialog.ChoiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a turn's parcels so that only the question that is open can be tapped on the screen: the
 * one before stays as a record of what was answered, and ticks change the question in its place.
 */
final class Screen {
  private final Messenger messenger;

  Screen(Messenger messenger) {
    this.messenger = messenger;
  }

  /**
   * The parcels of a turn, in order.
   *
   * @param shown the question on the screen before it
   */
  List<String> parcels(Incoming incoming, Conversation before, Turn turn, Optional<Shown> shown) {
    ChatKey chat = incoming.chat();
    Optional<Shown> open = shown.filter(question -> isOpen(before, question.question()));
    Optional<String> ticked = open.flatMap(question -> ticked(incoming, turn, question));
    if (ticked.isPresent()) {
      return List.of(ticked.get());
    }
    var parcels = new ArrayList<String>();
    open.flatMap(question -> closed(incoming, before, turn, question)).ifPresent(parcels::add);
    turn.replies().forEach(reply -> parcels.addAll(messenger.pack(chat, reply)));
    return parcels;
  }

  private Optional<String> ticked(Incoming incoming, Turn turn, Shown shown) {
    return isTapOn(incoming, shown)
            && isOpen(turn.after(), shown.question())
            && turn.replies().size() == 1
            && turn.replies().getFirst() instanceof Reply.Ask ask
            && ask.question() == shown.question()
        ? messenger.change(shown, new ScreenChange.PutAgain(ask))
        : Optional.empty();
  }

  private Optional<String> closed(Incoming incoming, Conversation before, Turn turn, Shown shown) {
    if (!isOpen(turn.after(), shown.question())) {
      return messenger.change(shown, record(incoming, turn, taken(incoming, before, shown)));
    }
    boolean putAgain =
        turn.replies().stream()
            .anyMatch(
                reply -> reply instanceof Reply.Ask ask && ask.question() == shown.question());
    return putAgain ? messenger.change(shown, new ScreenChange.Closed(Set.of())) : Optional.empty();
  }

  /** An answer that was typed is written into its question like one that was tapped. */
  private static ScreenChange.Closed record(Incoming incoming, Turn turn, Set<String> taken) {
    boolean written = incoming.content() instanceof Incoming.Content.Text;
    return new ScreenChange.Closed(taken, turn.taken().filter(words -> written));
  }

  /** What was tapped; with "done", what was ticked before. */
  private static Set<String> taken(Incoming incoming, Conversation before, Shown shown) {
    if (!isTapOn(incoming, shown)
        || !(incoming.content() instanceof Incoming.Content.Tap(int question, String option))) {
      return Set.of();
    }
    return option.equals(BotOption.DONE.id())
        ? before.open().map(OpenQuestion::picked).orElse(Set.of()).stream()
            .map(ChoiceId::value)
            .collect(Collectors.toSet())
        : Set.of(option);
  }

  private static boolean isTapOn(Incoming incoming, Shown shown) {
    return incoming.content() instanceof Incoming.Content.Tap(int question, String option)
        && question == shown.question();
  }

  private static boolean isOpen(Conversation conversation, int question) {
    return conversation.open().filter(open -> open.number() == question).isPresent();
  }
}

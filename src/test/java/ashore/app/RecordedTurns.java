package ashore.app;

import ashore.conversation.Answers;
import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.Phrase;
import ashore.runner.Talker;
import java.util.ArrayList;
import java.util.List;

/** Holds a talk with the shipped dialogs and keeps its turns. */
final class RecordedTurns {
  private final Talker talker;
  private final List<RecordedTurn> turns = new ArrayList<>();
  private Conversation conversation;

  RecordedTurns(Talker talker, Conversation begin) {
    this.talker = talker;
    this.conversation = begin;
  }

  /** The turns of many talks, in all languages: the same at every call. */
  static List<RecordedTurn> ofManyTalks(Brain brain, int talks) {
    List<RecordedTurn> turns = new ArrayList<>();
    for (int seed = 0; seed < talks; seed++) {
      turns.addAll(new RecordedPerson(brain, seed).talk());
    }
    return turns;
  }

  Turn step(Input input) {
    Turn turn = talker.step(conversation, input);
    turns.add(new RecordedTurn(kind(conversation, input, turn), conversation, input));
    conversation = turn.after();
    return turn;
  }

  Conversation conversation() {
    return conversation;
  }

  List<RecordedTurn> turns() {
    return List.copyOf(turns);
  }

  private static RecordedTurn.Kind kind(Conversation before, Input input, Turn turn) {
    if (input instanceof Input.Said && turn.path().contains(Phrase.RESUME.key())) {
      return RecordedTurn.Kind.ASIDE;
    }
    if (turn.replies().stream().anyMatch(Reply.ShowPlan.class::isInstance)) {
      return RecordedTurn.Kind.PLAN;
    }
    if (turn.path().contains(Phrase.WENT_BACK.key())) {
      return RecordedTurn.Kind.BACK;
    }
    if (input instanceof Input.Chose) {
      return RecordedTurn.Kind.TAP;
    }
    if (changed(before.answers(), turn.after().answers())) {
      return RecordedTurn.Kind.CORRECTION;
    }
    boolean answered =
        input instanceof Input.Said
            && before.open().map(OpenQuestion::subject).isPresent()
            && turn.after().answers().bySlot().size() > before.answers().bySlot().size();
    return answered ? RecordedTurn.Kind.TYPED : RecordedTurn.Kind.OTHER;
  }

  private static boolean changed(Answers before, Answers after) {
    return before.bySlot().entrySet().stream()
        .anyMatch(
            old ->
                after
                    .get(old.getKey())
                    .filter(now -> !now.value().equals(old.getValue().value()))
                    .isPresent());
  }
}

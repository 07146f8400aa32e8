package ashore.conversation;

import ashore.dialog.ChoiceId;
import ashore.dialog.IntentName;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.StateName;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The question that waits for an answer.
 *
 * @param number counts the questions of this conversation; a tap names it, so that old buttons are
 *     known
 * @param subject what is asked
 * @param tries how often the answer was not understood
 * @param picked choices ticked so far, where several may be taken
 * @param asked what the answer fills, as the question was put; absent for what the bot itself
 *     offers
 */
public record OpenQuestion(
    int number, Subject subject, int tries, Set<ChoiceId> picked, Optional<Asked> asked) {
  /** Keeps an unmodifiable copy in the order given. */
  public OpenQuestion {
    picked = Collections.unmodifiableSet(new LinkedHashSet<>(picked));
  }

  /** A question that fills nothing. */
  public OpenQuestion(int number, Subject subject, int tries, Set<ChoiceId> picked) {
    this(number, subject, tries, picked, Optional.empty());
  }

  /**
   * What an answer fills. With it the answer is understood even when the dialogs were edited since.
   */
  public record Asked(SlotName slot, SlotType type) {
    /** What this question asks for. */
    public static Asked by(Question question) {
      return new Asked(question.fills(), question.type());
    }
  }

  /** What is asked. */
  public sealed interface Subject {
    /**
     * The state whose question is put, also to change its answer; empty where the bot offers
     * something itself.
     */
    default Optional<StateName> asking() {
      return switch (this) {
        case AtState(var state) -> Optional.of(state);
        case Changing(var state) -> Optional.of(state);
        case Doubted d -> Optional.empty();
        case WhichAnswer w -> Optional.empty();
        case SwitchTopic s -> Optional.empty();
        case LaterTopic l -> Optional.empty();
        case OneOf o -> Optional.empty();
        case WhichLanguage w -> Optional.empty();
        case ReallyDelete r -> Optional.empty();
        case EraseMessage e -> Optional.empty();
        case HandOver h -> Optional.empty();
        case WithPerson w -> Optional.empty();
      };
    }

    /** The question of a state, or what it compares. */
    record AtState(StateName state) implements Subject {}

    /** Whether an unusual answer to the question of a state is right. */
    record Doubted(StateName state) implements Subject {}

    /** Which of the answers to the questions of these states to change. */
    record WhichAnswer(List<StateName> states) implements Subject {
      /** Keeps an unmodifiable copy. */
      public WhichAnswer {
        states = List.copyOf(states);
      }
    }

    /** The question of a state once more, to change its answer. */
    record Changing(StateName state) implements Subject {}

    /** Whether to turn to another topic. */
    record SwitchTopic(IntentName intent) implements Subject {}

    /** Whether to turn to a topic that was written about earlier. */
    record LaterTopic(IntentName intent) implements Subject {}

    /** Which of these topics was meant. */
    record OneOf(List<IntentName> intents) implements Subject {
      /** Keeps an unmodifiable copy. */
      public OneOf {
        intents = List.copyOf(intents);
      }
    }

    /** Which language to speak. */
    record WhichLanguage() implements Subject {}

    /** Whether to remove everything. */
    record ReallyDelete() implements Subject {}

    /**
     * Whether to remove a message from the chat.
     *
     * @param message what the channel calls it
     */
    record EraseMessage(String message) implements Subject {}

    /** Whether to hand the talk over to a person of the team. */
    record HandOver() implements Subject {}

    /** Nothing: a person of the team has the talk, until either side ends it. */
    record WithPerson() implements Subject {}
  }
}

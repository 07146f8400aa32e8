package ashore.conversation;

import ashore.dialog.CardName;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept of one chat: what is known, and where the talk is. Immutable. Holds nothing of
 * what was written except answers of type text.
 *
 * @param language the language spoken
 * @param languageChosen whether the person chose it; else it follows what they write
 * @param answers what is known
 * @param topics what is being talked about; the last one is open, the others wait for it
 * @param finished the topics that led to the plan, the newest last
 * @param later what the person wrote about besides, in that order; turned to when the topic ends
 * @param open the question that waits for an answer
 * @param questions how many questions were put so far
 * @param misses messages in a row that were not understood
 * @param plan the cards of the plans shown so far, most urgent first
 * @param lastAt when the person was last heard; absent before the first message
 * @param diary what the person logged of calls and visits, the oldest first; each entry holds what
 *     was answered
 * @param wake whether and when the bot speaks first
 * @param ties what ties it to people other than the one who writes
 */
public record Conversation(
    Language language,
    boolean languageChosen,
    Answers answers,
    List<Topic> topics,
    List<FinishedTopic> finished,
    List<IntentName> later,
    Optional<OpenQuestion> open,
    int questions,
    int misses,
    List<CardName> plan,
    Optional<Instant> lastAt,
    List<Answers> diary,
    Wake wake,
    Ties ties) {
  /** Keeps unmodifiable copies. */
  public Conversation {
    topics = List.copyOf(topics);
    finished = List.copyOf(finished);
    later = List.copyOf(later);
    plan = List.copyOf(plan);
    diary = List.copyOf(diary);
  }

  /** A conversation with nobody but the person who writes. */
  public Conversation(
      Language language,
      boolean languageChosen,
      Answers answers,
      List<Topic> topics,
      List<FinishedTopic> finished,
      List<IntentName> later,
      Optional<OpenQuestion> open,
      int questions,
      int misses,
      List<CardName> plan,
      Optional<Instant> lastAt,
      List<Answers> diary,
      Wake wake) {
    this(
        language,
        languageChosen,
        answers,
        topics,
        finished,
        later,
        open,
        questions,
        misses,
        plan,
        lastAt,
        diary,
        wake,
        Ties.NONE);
  }

  /** A conversation in which nothing was said yet. */
  public static Conversation begin(Language language) {
    return new Conversation(
        language,
        false,
        Answers.none(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        0,
        0,
        List.of(),
        Optional.empty(),
        List.of(),
        new Wake.Never(),
        Ties.NONE);
  }

  /** The same with another time to speak first. */
  public Conversation waking(Wake changed) {
    return new Conversation(
        language,
        languageChosen,
        answers,
        topics,
        finished,
        later,
        open,
        questions,
        misses,
        plan,
        lastAt,
        diary,
        changed,
        ties);
  }

  /** The same with other ties. */
  public Conversation tied(Ties changed) {
    return new Conversation(
        language,
        languageChosen,
        answers,
        topics,
        finished,
        later,
        open,
        questions,
        misses,
        plan,
        lastAt,
        diary,
        wake,
        changed);
  }
}

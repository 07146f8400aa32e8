package ashore.conversation;

/**
 * A topic that led to a plan. Its answers can still be changed, which may change the plan.
 *
 * @param topic as it was at its end
 * @param own the answers that were forgotten with it
 */
public record FinishedTopic(Topic topic, Answers own) {}

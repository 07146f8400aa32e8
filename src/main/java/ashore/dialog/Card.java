package ashore.dialog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One piece of guidance: what to do, in dated steps, with sources.
 *
 * @param name the same as its file's
 * @param title how a person sees it named
 * @param answers the intents that this card answers alone, without a dialog
 * @param because why it is in this person's plan
 * @param priority lower is more urgent; decides the order in the plan
 * @param sources entries of facts.yaml it rests on
 * @param owner who answers for it
 * @param reviewBy when it must be read again
 * @param steps what to do, in order
 * @param avoid what not to do
 * @param papers texts to take along, filled with the answers
 */
public record Card(
    CardName name,
    Words title,
    Set<IntentName> answers,
    Optional<Words> because,
    int priority,
    List<FactId> sources,
    String owner,
    LocalDate reviewBy,
    List<Step> steps,
    List<Words> avoid,
    List<Paper> papers) {
  /** Keeps unmodifiable copies. */
  public Card {
    answers = Set.copyOf(answers);
    sources = List.copyOf(sources);
    steps = List.copyOf(steps);
    avoid = List.copyOf(avoid);
    papers = List.copyOf(papers);
  }
}

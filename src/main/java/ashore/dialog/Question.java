package ashore.dialog;

import java.util.List;
import java.util.Optional;

/**
 * A question and all that belongs to asking it.
 *
 * @param words the question itself
 * @param title a short name of the answer, for the summary; without it the answer is not listed
 * @param fills the slot that the answer fills
 * @param type the kind of answer
 * @param min the least answer accepted
 * @param max the greatest answer accepted
 * @param keepFor how long the answer stays good
 * @param why shown when the person asks why
 * @param choices the answers offered, in order; may be empty
 * @param reask the words of the first retry, the second, …
 * @param ifStuck where to go when the retries are used up; else a person is offered
 * @param doubt which answers are repeated once before they are believed
 * @param quoted whether a written answer is somebody else's words, which say nothing of the person
 * @param adjusting what plus and minus buttons change
 * @param waiting the reminders while it stays without an answer
 */
public record Question(
    Words words,
    Optional<Words> title,
    SlotName fills,
    SlotType type,
    Optional<Bound> min,
    Optional<Bound> max,
    KeepFor keepFor,
    Optional<Words> why,
    List<Choice> choices,
    List<Words> reask,
    Optional<Target> ifStuck,
    Optional<Doubt> doubt,
    boolean quoted,
    Optional<Adjusting> adjusting,
    Optional<Wait> waiting) {
  /** Keeps unmodifiable copies. */
  public Question {
    choices = List.copyOf(choices);
    reask = List.copyOf(reask);
  }

  /** The choice with this id. */
  public Optional<Choice> choice(ChoiceId id) {
    return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
  }
}

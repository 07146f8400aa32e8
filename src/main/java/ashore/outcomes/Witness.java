package ashore.outcomes;

import ashore.conversation.Answers;
import ashore.dialog.Question;
import ashore.dialog.StateName;

/** Sees every talk while it is played. */
interface Witness {
  /** A talk came into the dialog. */
  void began(StateName first, Answers known, Stop after);

  /** A question was answered, and the talk came to rest again. */
  void answered(Stop before, Question question, Region region, Stop after);
}

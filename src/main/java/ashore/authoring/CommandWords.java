package ashore.authoring;

import java.util.HashMap;
import java.util.Map;

/** A word asks for one command only. */
final class CommandWords implements Check {
  @Override
  public void check(Draft draft) {
    WordForm form = new WordForm();
    Map<String, Parts.CommandWord> seen = new HashMap<>();
    for (Parts.CommandWord word : draft.parts().commandWords()) {
      Parts.CommandWord first = seen.putIfAbsent(form.of(word.word()), word);
      if (first != null && first.entry() != word.entry()) {
        draft.report(
            Code.SAME_COMMAND_WORD,
            word.place(),
            "\"%s\" asks for the command \"%s\" already (%s): one word can ask for one command only"
                .formatted(word.word(), first.command(), first.place().pointer()));
      }
    }
  }
}

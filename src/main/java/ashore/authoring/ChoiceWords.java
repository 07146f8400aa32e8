package ashore.authoring;

import ashore.dialog.Limits;
import java.util.HashMap;
import java.util.Map;

/** The choices of one question can be told apart, from one another and from commands. */
final class ChoiceWords implements Check {
  private final WordForm form = new WordForm();

  @Override
  public void check(Draft draft) {
    Map<String, String> commandWords = new HashMap<>();
    for (Parts.CommandWord word : draft.parts().commandWords()) {
      commandWords.put(form.of(word.word()), word.command());
    }
    for (ChoiceList list : draft.parts().choiceLists()) {
      if (list.choices().size() > Limits.CHOICES) {
        draft.report(
            Code.TOO_MANY_CHOICES,
            list.place(),
            "%s choices; at most %s can be offered"
                .formatted(list.choices().size(), Limits.CHOICES));
      }
      ids(draft, list);
      words(draft, list, commandWords);
    }
  }

  private static void ids(Draft draft, ChoiceList list) {
    Map<String, Place> seen = new HashMap<>();
    for (ChoiceList.Written choice : list.choices()) {
      Place first = seen.putIfAbsent(choice.id().value(), choice.place());
      if (first != null) {
        draft.report(
            Code.REPEATED_CHOICE,
            choice.place(),
            "the choice \"%s\" stands in this list already, in line %s"
                .formatted(choice.id(), first.position().line()));
      }
    }
  }

  private void words(Draft draft, ChoiceList list, Map<String, String> commandWords) {
    Map<String, String> owners = new HashMap<>();
    for (ChoiceList.Written choice : list.choices()) {
      choice
          .ways()
          .forEach(
              (written, place) -> {
                String word = form.of(written);
                String owner = owners.putIfAbsent(word, choice.id().value());
                if (owner != null && !owner.equals(choice.id().value())) {
                  draft.report(
                      Code.SAME_WORD,
                      place,
                      "\"%s\" means the choice \"%s\" already; one word can mean one choice only"
                          .formatted(written, owner));
                }
                String command = commandWords.get(word);
                if (command != null) {
                  draft.report(
                      Code.CHOICE_IS_COMMAND,
                      place,
                      "\"%s\" is a word of the command \"%s\": find another"
                          .formatted(written, command));
                }
              });
    }
  }
}

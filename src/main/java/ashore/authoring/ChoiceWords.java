package ashore.authoring;

import ashore.dialog.Bot;
import ashore.dialog.Command;
import ashore.dialog.Limits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The choices of one question can be told apart, from one another and from commands. */
final class ChoiceWords implements Check {
  @Override
  public void check(Draft draft) {
    List<Command> commands = draft.parts().bot().map(Bot::commands).orElse(List.of());
    Map<String, String> commandWords = new HashMap<>();
    for (Command command : commands) {
      command
          .words()
          .forEach(word -> commandWords.put(ChoiceReader.folded(word), command.name().value()));
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

  private static void words(Draft draft, ChoiceList list, Map<String, String> commandWords) {
    Map<String, String> owners = new HashMap<>();
    for (ChoiceList.Written choice : list.choices()) {
      choice
          .ways()
          .forEach(
              (word, place) -> {
                String owner = owners.putIfAbsent(word, choice.id().value());
                if (owner != null && !owner.equals(choice.id().value())) {
                  draft.report(
                      Code.SAME_WORD,
                      place,
                      "\"%s\" means the choice \"%s\" already; one word can mean one choice only"
                          .formatted(word, owner));
                }
                String command = commandWords.get(word);
                if (command != null) {
                  draft.report(
                      Code.CHOICE_IS_COMMAND,
                      place,
                      "\"%s\" is a word of the command \"%s\": find another"
                          .formatted(word, command));
                }
              });
    }
  }
}

package ashore.authoring;

import ashore.dialog.Bot;
import ashore.dialog.Computation;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.PassingSlot;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A state needs the value of a slot only where something can have filled it: a mention, a state on
 * some way to it, or another topic.
 */
final class EarlyReads implements Check {
  @Override
  public void check(Draft draft) {
    draft.parts().bot().ifPresent(bot -> new Run(draft, bot).check());
  }

  /** One look at all dialogs. */
  private static final class Run {
    private final Draft draft;
    private final Map<DialogName, Dialog> dialogs;
    private final Course course;
    private final List<Course.Point> starts;
    private final Set<SlotName> mentioned;
    private final Map<SlotName, List<Course.Point>> fillings = new HashMap<>();

    Run(Draft draft, Bot bot) {
      this.draft = draft;
      this.dialogs = draft.parts().dialogs();
      this.course = new Course(dialogs);
      this.starts =
          UnreachableDialogs.roots(bot, dialogs).stream()
              .flatMap(dialog -> course.start(dialog).stream())
              .toList();
      this.mentioned =
          bot.passing().stream().map(PassingSlot::slot).collect(Collectors.toUnmodifiableSet());
      states().forEach(this::learn);
    }

    void check() {
      if (draft.names().complete(Kind.SLOT) && draft.names().complete(Kind.STATE)) {
        StatePlaces places = new StatePlaces(draft);
        states().forEach(state -> check(state, places));
      }
    }

    private List<State> states() {
      return dialogs.values().stream()
          .flatMap(dialog -> dialog.states().values().stream())
          .toList();
    }

    private void learn(State state) {
      Course.Point left = new Course.Point.Left(state.name());
      if (state instanceof State.Ask ask) {
        fillings.computeIfAbsent(ask.question().fills(), any -> new ArrayList<>()).add(left);
      }
      if (state instanceof State.Compute compute) {
        for (Computation computation : compute.computations()) {
          fillings.computeIfAbsent(computation.result(), any -> new ArrayList<>()).add(left);
        }
      }
    }

    private void check(State state, StatePlaces places) {
      Course.Point entered = new Course.Point.Entered(state.name());
      Course.Point left = new Course.Point.Left(state.name());
      Reads.ofRoutes(state).forEach(slot -> check(slot, left, places.ofClaim(state.name(), slot)));
      Reads.ofDeed(state).forEach(slot -> check(slot, entered, places.ofClaim(state.name(), slot)));
      if (state instanceof State.Compute compute) {
        Reads.of(compute.computations())
            .forEach(slot -> check(slot, entered, places.ofClaim(state.name(), slot)));
      }
      if (state instanceof State.Verify verify) {
        verify.change().forEach(slot -> check(slot, entered, places.ofClaim(state.name(), slot)));
      }
      Course.Point said = state instanceof State.Compute ? left : entered;
      places
          .ofPlaceholders(state.name())
          .forEach((slot, place) -> check(slot, asks(state, slot) ? left : said, place));
    }

    /** A doubt prints the answer just given. */
    private static boolean asks(State state, SlotName slot) {
      return state instanceof State.Ask ask && ask.question().fills().equals(slot);
    }

    private void check(SlotName slot, Course.Point read, Place place) {
      List<Course.Point> filled = fillings.getOrDefault(slot, List.of());
      boolean passed = starts.stream().anyMatch(start -> comes(start, read));
      if (passed
          && !filled.isEmpty()
          && !mentioned.contains(slot)
          && filled.stream().noneMatch(point -> comes(point, read) || elsewhere(point, read))) {
        draft.report(
            Code.SLOT_READ_TOO_EARLY,
            place,
            "nothing can have filled \"%s\" here: it is %s, which comes later; ask it before"
                .formatted(slot, filled(slot)));
      }
    }

    private boolean comes(Course.Point from, Course.Point to) {
      return from.equals(to) || course.leads(from, to);
    }

    /** Whether some topic passes the one place without ever coming to the other. */
    private boolean elsewhere(Course.Point filled, Course.Point read) {
      return starts.stream().anyMatch(start -> comes(start, filled) && !comes(start, read));
    }

    private String filled(SlotName slot) {
      return draft.slots().all().stream()
          .filter(filling -> filling.slot().equals(slot))
          .map(filling -> "filled in " + filling.place().pointer())
          .findFirst()
          .orElse("filled");
    }
  }
}

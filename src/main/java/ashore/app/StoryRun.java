package ashore.app;

import ashore.authoring.Nearest;
import ashore.authoring.Position;
import ashore.authoring.Story;
import ashore.authoring.StoryTurn;
import ashore.conversation.Answer;
import ashore.conversation.Conversation;
import ashore.dialog.CardName;
import ashore.dialog.SlotName;
import ashore.runner.Incoming;
import ashore.runner.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** One story on its stage. */
final class StoryRun {
  private final Story story;
  private final Stage stage;
  private final Rewriting rewriting;

  StoryRun(Story story, Stage stage, Rewriting rewriting) {
    this.story = story;
    this.stage = stage;
    this.rewriting = rewriting;
  }

  StoryResult play() {
    List<StoryTurn> turns = story.turns();
    for (int i = 0; i < turns.size(); i++) {
      Optional<Difference> difference = play(turns.get(i));
      if (difference.isPresent()) {
        return broken(turns.get(i).position(), difference.get(), turns.size() - i - 1);
      }
    }
    return ending()
        .<StoryResult>map(difference -> broken(turns.getLast().position(), difference, 0))
        .orElseGet(() -> new StoryResult.Kept(stage.visits()));
  }

  private StoryResult broken(Position at, Difference difference, int left) {
    return new StoryResult.Broken(at, difference, stage.talk(), left, stage.visits());
  }

  private Optional<Difference> play(StoryTurn turn) {
    return switch (turn) {
      case StoryTurn.Deed deed -> together(List.of(deed));
      case StoryTurn.Together together -> together(together.deeds());
      case StoryTurn.Twice twice -> twice(twice.deed());
      case StoryTurn.Restart restart -> happens(stage::restart);
      case StoryTurn.Clock clock -> {
        stage.wait(clock.passed());
        yield forbidden();
      }
      case StoryTurn.Edit edit -> edit(edit);
      case StoryTurn.Bot bot -> passes(bot.passed());
      case StoryTurn.Says says -> says(says.text());
      case StoryTurn.Slots slots -> holds(slots.values());
    };
  }

  private static Optional<Difference> happens(Runnable event) {
    event.run();
    return Optional.empty();
  }

  /** What these deeds send; a tap is made out before any of them is heard. */
  private Optional<Difference> together(List<StoryTurn.Deed> deeds) {
    List<Incoming.Content> contents = new ArrayList<>();
    for (StoryTurn.Deed deed : deeds) {
      switch (sent(deed)) {
        case Sent.Content(var content) -> contents.add(content);
        case Sent.Nothing(var difference) -> {
          return Optional.of(difference);
        }
      }
    }
    return stage.hear(contents).stream()
        .flatMap(heard -> fault(heard).stream())
        .findFirst()
        .or(this::forbidden);
  }

  /** What a deed sends to the bot. */
  private sealed interface Sent {
    /** This. */
    record Content(Incoming.Content content) implements Sent {}

    /** Nothing, for there is no such button. */
    record Nothing(Difference difference) implements Sent {}
  }

  private Sent sent(StoryTurn.Deed deed) {
    return switch (deed) {
      case StoryTurn.User user -> new Sent.Content(stage.written(user.text()));
      case StoryTurn.Tap tap -> pressed(stage.button(tap.option()));
      case StoryTurn.OldTap tap -> pressed(stage.oldButton(tap.question(), tap.option()));
    };
  }

  private Sent pressed(Screen.Tap tap) {
    return switch (tap) {
      case Screen.Tap.Button button -> new Sent.Content(stage.pressed(button));
      case Screen.Tap.Missing(var difference) -> new Sent.Nothing(difference);
    };
  }

  /** Every update is answered, and none is beyond the bot. */
  private static Optional<Difference> fault(Heard heard) {
    return switch (heard.outcome()) {
      case Outcome.Answered answered ->
          heard.replies() > 0
              ? Optional.empty()
              : Optional.of(new Difference("a reply", "silence"));
      case Outcome.Apologised apologised ->
          Optional.of(new Difference("a reply", "a fault of the program; the log tells more"));
      case Outcome.KeptSilent silent -> Optional.of(new Difference("a reply", "silence"));
      case Outcome.AlreadySeen seen ->
          Optional.of(new Difference("a reply", "an update that counts as seen"));
    };
  }

  /** The second delivery changes nothing and is not answered. */
  private Optional<Difference> twice(StoryTurn.Deed deed) {
    switch (sent(deed)) {
      case Sent.Nothing(var difference) -> {
        return Optional.of(difference);
      }
      case Sent.Content(var content) -> {
        Optional<Difference> first =
            fault(stage.hear(List.of(content)).getFirst()).or(this::forbidden);
        if (first.isPresent()) {
          return first;
        }
        Optional<Conversation> before = stage.conversation();
        Heard second = stage.again(content);
        boolean harmless =
            second.outcome() instanceof Outcome.AlreadySeen
                && second.replies() == 0
                && stage.conversation().equals(before);
        return harmless
            ? Optional.empty()
            : Optional.of(
                new Difference(
                    "no effect of the second delivery",
                    "%s replies to it, and the conversation %s"
                        .formatted(
                            second.replies(),
                            stage.conversation().equals(before) ? "as it was" : "changed")));
      }
    }
  }

  private Optional<Difference> edit(StoryTurn.Edit edit) {
    return switch (rewriting.make(edit.edits())) {
      case Rewriting.Result.Refused(var difference) -> Optional.of(difference);
      case Rewriting.Result.Changed(var brain) -> happens(() -> stage.goOnWith(brain));
    };
  }

  /** Whether the last turn passed these, in this order; others may stand between. */
  private Optional<Difference> passes(List<String> expected) {
    List<String> passed = stage.passed();
    int from = 0;
    for (String name : expected) {
      int found = passed.subList(from, passed.size()).indexOf(name);
      if (found < 0) {
        String after = from == 0 ? "" : " after " + passed.get(from - 1);
        return Optional.of(
            new Difference(
                name + after,
                passed.isEmpty() ? "nothing" : String.join(", ", passed),
                Nearest.to(name, passed).filter(near -> !near.equals(name))));
      }
      from += found + 1;
    }
    return Optional.empty();
  }

  private Optional<Difference> says(String words) {
    return stage.said().contains(words)
        ? Optional.empty()
        : Optional.of(
            new Difference("a reply that says \"" + words + "\"", "the one above, without it"));
  }

  private Optional<Difference> holds(Map<SlotName, String> expected) {
    for (Map.Entry<SlotName, String> slot : expected.entrySet()) {
      String known =
          stage
              .conversation()
              .flatMap(conversation -> conversation.answers().get(slot.getKey()))
              .map(Answer::value)
              .map(StoryValue::written)
              .orElse("nothing");
      if (!known.equals(slot.getValue())) {
        return Optional.of(
            new Difference(slot.getKey() + " = " + slot.getValue(), slot.getKey() + " = " + known));
      }
    }
    return Optional.empty();
  }

  private Optional<Difference> forbidden() {
    return story.never().stream()
        .filter(
            name ->
                stage.passed().stream()
                    .anyMatch(step -> step.equals(name) || step.startsWith(name + ".")))
        .findFirst()
        .map(name -> new Difference("never to reach " + name, String.join(", ", stage.passed())));
  }

  private Optional<Difference> ending() {
    List<CardName> plan = stage.conversation().map(Conversation::plan).orElse(List.of());
    var missing = new TreeSet<>(story.endsWith());
    plan.forEach(missing::remove);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Difference(
                "a plan that ends with " + missing, plan.isEmpty() ? "no plan" : "" + plan));
  }
}

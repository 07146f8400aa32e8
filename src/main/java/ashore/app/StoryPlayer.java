package ashore.app;

import ashore.authoring.Position;
import ashore.authoring.Story;
import ashore.authoring.StoryTurn;
import ashore.conversation.Answer;
import ashore.conversation.Conversation;
import ashore.dialog.CardName;
import ashore.dialog.SlotName;
import ashore.dialog.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays stories through the whole path of a turn, and tells where one goes another way. */
final class StoryPlayer {
  private final Brain brain;

  StoryPlayer(Brain brain) {
    this.brain = brain;
  }

  StoryResult play(Story story) {
    Path folder = temporaryFolder();
    Instant begin = story.clock().atZone(brain.dialogs().bot().zone()).toInstant();
    try (Stage stage = new Stage(brain, folder.resolve("story.db"), story.language(), begin)) {
      return new Run(story, stage).play();
    } finally {
      remove(folder);
    }
  }

  /** One story on its stage. */
  private static final class Run {
    private final Story story;
    private final Stage stage;

    Run(Story story, Stage stage) {
      this.story = story;
      this.stage = stage;
    }

    StoryResult play() {
      for (StoryTurn turn : story.turns()) {
        Optional<String> fault = fault(turn);
        if (fault.isEmpty()) {
          fault = forbidden();
        }
        if (fault.isPresent()) {
          return broken(turn.position(), fault.get());
        }
      }
      return ending().map(fault -> broken(last(), fault)).orElseGet(StoryResult.Kept::new);
    }

    private StoryResult broken(Position at, String reason) {
      return new StoryResult.Broken(at, reason, stage.transcript());
    }

    private Position last() {
      return story.turns().getLast().position();
    }

    private Optional<String> fault(StoryTurn turn) {
      return switch (turn) {
        case StoryTurn.User user -> heard(() -> stage.writes(user.text(), 1));
        case StoryTurn.Twice twice -> heard(() -> stage.writes(twice.text(), 2));
        case StoryTurn.Tap tap -> {
          boolean open = stage.taps(tap.option());
          yield open ? Optional.empty() : Optional.of("no question is open to tap on");
        }
        case StoryTurn.Restart restart -> heard(stage::restart);
        case StoryTurn.Clock clock -> heard(() -> stage.wait(clock.passed()));
        case StoryTurn.Bot bot -> passes(bot.passed());
        case StoryTurn.Says says ->
            stage.said().contains(says.text())
                ? Optional.empty()
                : Optional.of("the reply does not say \"" + says.text() + "\"");
        case StoryTurn.Slots slots -> holds(slots.values());
      };
    }

    private Optional<String> heard(Runnable event) {
      event.run();
      return Optional.empty();
    }

    /** Whether the last turn passed these, in this order; others may stand between. */
    private Optional<String> passes(List<String> expected) {
      List<String> passed = stage.passed();
      int from = 0;
      for (String name : expected) {
        int found = passed.subList(from, passed.size()).indexOf(name);
        if (found < 0) {
          return Optional.of("expected " + name + "; the turn passed " + passed);
        }
        from += found + 1;
      }
      return Optional.empty();
    }

    private Optional<String> holds(Map<SlotName, String> expected) {
      for (Map.Entry<SlotName, String> slot : expected.entrySet()) {
        String known =
            stage
                .conversation()
                .flatMap(conversation -> conversation.answers().get(slot.getKey()))
                .map(Answer::value)
                .map(Run::printed)
                .orElse("nothing");
        if (!known.equals(slot.getValue())) {
          return Optional.of(
              "expected " + slot.getKey() + " = " + slot.getValue() + ", found " + known);
        }
      }
      return Optional.empty();
    }

    private Optional<String> forbidden() {
      return story.never().stream()
          .filter(
              name ->
                  stage.passed().stream()
                      .anyMatch(step -> step.equals(name) || step.startsWith(name + ".")))
          .findFirst()
          .map(name -> "reached " + name + ", which this story must never reach");
    }

    private Optional<String> ending() {
      List<CardName> plan = stage.conversation().map(Conversation::plan).orElse(List.of());
      var missing = new TreeSet<>(story.endsWith());
      plan.forEach(missing::remove);
      return missing.isEmpty()
          ? Optional.empty()
          : Optional.of("the plan holds no " + missing + "; it holds " + plan);
    }

    private static String printed(Value value) {
      return switch (value) {
        case Value.Days(int count) -> Integer.toString(count);
        case Value.Money(var yuan) -> yuan.stripTrailingZeros().toPlainString();
        case Value.Percent(var percent) -> percent.stripTrailingZeros().toPlainString();
        case Value.Number(var number) -> number.stripTrailingZeros().toPlainString();
        case Value.Day(var date) -> date.toString();
        case Value.Picked(var choice) -> choice.value();
        case Value.PickedAll(var choices) ->
            choices.stream().map(Object::toString).collect(Collectors.joining(", "));
        case Value.Text(var text) -> text;
        case Value.Unknown() -> "unknown";
      };
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("ashore-story");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package ashore.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a state does, and which keys it may have for that. */
enum StateKind {
  ASK,
  ADVISE,
  CALL,
  COMPUTE,
  VERIFY,
  SAY,
  END;

  private static final List<String> QUESTION =
      List.of(
          "ask",
          "title",
          "fills",
          "type",
          "min",
          "max",
          "keep_for",
          "quoted",
          "adjust",
          "why",
          "choices",
          "reask",
          "if_stuck",
          "doubt",
          "wait",
          FormerNamesReader.KEY,
          "next");

  String article() {
    return switch (this) {
      case ASK, ADVISE, END -> "an";
      case CALL, COMPUTE, VERIFY, SAY -> "a";
    };
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> keys() {
    return switch (this) {
      case ASK -> QUESTION;
      case SAY -> List.of("say", FormerNamesReader.KEY, "next");
      case ADVISE -> List.of("advise", FormerNamesReader.KEY, "next");
      case CALL -> List.of("call", FormerNamesReader.KEY, "next");
      case COMPUTE -> List.of("compute", "say", FormerNamesReader.KEY, "next");
      case VERIFY -> List.of("verify", "confirm", "change", FormerNamesReader.KEY, "next");
      case END -> List.of("end", FormerNamesReader.KEY);
    };
  }

  /**
   * What the state behind this id does; nothing when that cannot be found out, which has then been
   * reported.
   */
  static Optional<StateKind> of(Block.Entry state, Report report) {
    if (!(state.value() instanceof Block block)) {
      refuse(state, report);
      return Optional.empty();
    }
    List<StateKind> deeds =
        Arrays.stream(values()).filter(kind -> block.keys().contains(kind.key())).toList();
    if (deeds.isEmpty() && !misspelt(block, report)) {
      report.add(
          Code.NOT_ONE_THING,
          state.key().place(),
          "the state \"%s\" does nothing: give it one of %s".formatted(state.key().value(), all()));
    }
    if (deeds.isEmpty()) {
      return Optional.empty();
    }
    StateKind first = deeds.getFirst();
    for (StateKind other : deeds) {
      if (other != first && !first.keys().contains(other.key())) {
        report.add(
            Code.NOT_ONE_THING,
            block.entry(other.key()).map(entry -> entry.key().place()).orElse(block.place()),
            "a state does one thing: this one does \"%s\" and \"%s\"; make it two states"
                .formatted(first.key(), other.key()));
        return Optional.empty();
      }
    }
    return Optional.of(first);
  }

  private static void refuse(Block.Entry state, Report report) {
    String key = state.key().value();
    if (Arrays.stream(values()).anyMatch(kind -> kind.keys().contains(key))) {
      report.add(
          Code.WRONG_KIND,
          state.key().place(),
          "\"%s:\" belongs to the state above it: indent it further".formatted(key));
    } else {
      Form.block(state.value(), "a state", report);
    }
  }

  /** Whether a key was meant to say what the state does; this is then reported. */
  private static boolean misspelt(Block block, Report report) {
    List<String> known = Arrays.stream(values()).map(StateKind::key).toList();
    List<String> all = Arrays.stream(values()).flatMap(kind -> kind.keys().stream()).toList();
    Optional<Text> wrong =
        block.entries().stream()
            .map(Block.Entry::key)
            .filter(key -> !all.contains(key.value()) && Nearest.to(key.value(), known).isPresent())
            .findFirst();
    wrong.ifPresent(
        key ->
            report.addUnknown(
                Code.UNKNOWN_KEY,
                key.place(),
                "a state has no key \"%s\"; it does one of %s".formatted(key.value(), all()),
                key.value(),
                known));
    return wrong.isPresent();
  }

  private static String all() {
    return Arrays.stream(values()).map(StateKind::key).collect(Collectors.joining(", "));
  }
}

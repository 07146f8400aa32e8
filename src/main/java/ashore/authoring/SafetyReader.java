package ashore.authoring;

import ashore.dialog.DialogName;
import ashore.dialog.IntentName;
import ashore.dialog.SafetyInterrupt;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the safety interrupts of bot.yaml. */
final class SafetyReader {
  /**
   * One Chinese character, two signs of any other writing, or an English word as short as "die".
   */
  private static final Pattern SHORT = Pattern.compile("\\p{IsHan}|\\P{IsHan}{1,2}|[A-Za-z]{3,4}");

  private final Draft draft;
  private final Scalars scalars;
  private final WordForm words = new WordForm();

  SafetyReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  List<SafetyInterrupt> read(Form bot) {
    return bot.need("safety").map(scalars::items).orElse(List.of()).stream()
        .map(this::interrupt)
        .toList();
  }

  private SafetyInterrupt interrupt(Node node) {
    Form form =
        Form.of(
            node,
            "a safety interrupt",
            draft.report(),
            "interrupt",
            "intent",
            "at_least",
            "dialog",
            "patterns",
            "unless");
    String name =
        form.need("interrupt").flatMap(scalars::text).map(Text::value).orElse(StandIn.NAME);
    boolean guessed = form.find("intent").isPresent() || form.find("at_least").isPresent();
    Optional<IntentName> intent = guessed ? Optional.of(intent(form, name)) : Optional.empty();
    Optional<Double> confidence =
        guessed
            ? form.need("at_least").flatMap(scalars::text).flatMap(this::confidence)
            : Optional.empty();
    List<String> patterns = patterns(form, intent);
    return new SafetyInterrupt(
        name, intent, confidence.orElse(1.0), dialog(form), patterns, unless(form, patterns));
  }

  private IntentName intent(Form form, String name) {
    Optional<Scalars.Named<IntentName>> intent =
        form.need("intent").flatMap(node -> scalars.name(node, IntentName::new));
    intent.ifPresent(
        named -> new HomeReader(draft).leads(named, "the safety interrupt \"%s\"".formatted(name)));
    return intent.map(Scalars.Named::value).orElseGet(() -> new IntentName(StandIn.NAME));
  }

  private Optional<Double> confidence(Text text) {
    Optional<BigDecimal> number = scalars.number(text);
    if (number.isPresent()
        && (number.get().signum() <= 0 || number.get().compareTo(BigDecimal.ONE) > 0)) {
      draft.report(
          Code.BAD_NUMBER,
          text.place(),
          "at_least %s must be over 0 and at most 1".formatted(text.value()));
      return Optional.empty();
    }
    return number.map(BigDecimal::doubleValue);
  }

  private DialogName dialog(Form form) {
    Optional<Scalars.Named<DialogName>> dialog =
        form.need("dialog").flatMap(node -> scalars.name(node, DialogName::new));
    dialog.ifPresent(
        named ->
            draft
                .claims()
                .add(new Claim.Exists(named.place(), Kind.DIALOG, named.value().value())));
    return dialog.map(Scalars.Named::value).orElseGet(() -> new DialogName(StandIn.NAME));
  }

  private List<String> patterns(Form form, Optional<IntentName> intent) {
    List<Text.Line> lines = form.need("patterns").map(scalars::entries).orElse(List.of());
    for (Text.Line line : lines) {
      if (SHORT.matcher(line.value()).matches()) {
        draft.report(
            Code.SHORT_PATTERN,
            line.place(),
            "\"%s\" is too short: it would raise the alarm in messages without danger"
                .formatted(line.value()));
      } else {
        intent.ifPresent(
            named -> draft.claims().add(new Claim.Alarms(line.place(), line.value(), named)));
      }
    }
    return lines.stream().map(Text.Line::value).toList();
  }

  private List<String> unless(Form form, List<String> patterns) {
    List<Text.Line> lines = form.find("unless").map(scalars::entries).orElse(List.of());
    for (Text.Line line : lines) {
      String figure = words.of(line.value());
      patterns.stream()
          .filter(pattern -> words.of(pattern).contains(figure))
          .findFirst()
          .ifPresent(pattern -> silenced(line, pattern));
    }
    return lines.stream().map(Text.Line::value).toList();
  }

  private void silenced(Text.Line line, String pattern) {
    draft.report(
        Code.SILENCED_PATTERN,
        line.place(),
        "\"%s\" stands in the pattern \"%s\", which would never raise the alarm: write more of the"
                .formatted(line.value(), pattern)
            + " figure of speech");
  }
}

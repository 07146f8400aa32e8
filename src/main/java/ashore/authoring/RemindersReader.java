package ashore.authoring;

import ashore.dialog.ChoiceId;
import ashore.dialog.Condition;
import ashore.dialog.Limits;
import ashore.dialog.QuietHours;
import ashore.dialog.ReminderRules;
import ashore.dialog.ReminderRules.Given;
import ashore.dialog.SlotName;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/** Reads when the bot may speak first. */
final class RemindersReader {
  private static final Given NOTHING =
      new Given(new SlotName(StandIn.NAME), new ChoiceId(StandIn.NAME));

  private final Draft draft;
  private final Scalars scalars;

  RemindersReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  /** The rules of bot.yaml; nothing when the bot never speaks first. */
  Optional<ReminderRules> read(Form bot) {
    if (bot.isMisspelt("reminders")) {
      return Optional.of(new ReminderRules(StandIn.CONDITION, NOTHING, NOTHING, QuietHours.USUAL));
    }
    return bot.find("reminders").map(this::rules);
  }

  private ReminderRules rules(Node node) {
    Form form =
        Form.of(node, "the block of reminders", draft.report(), "if", "allow", "stop", "quiet");
    Optional<Condition> condition = form.need("if").flatMap(scalars::text).flatMap(this::condition);
    draft.claims().add(new Claim.SpeaksFirst(form.place()));
    return new ReminderRules(
        condition.orElse(StandIn.CONDITION),
        given(form, "allow", condition),
        given(form, "stop", condition),
        form.find("quiet").map(this::quiet).orElse(QuietHours.USUAL));
  }

  private Optional<Condition> condition(Text text) {
    return ConditionParser.withoutNames(text, "bot.yaml", draft).parse();
  }

  /** An answer written like a condition: a slot and one of its choices. */
  private Given given(Form form, String key, Optional<Condition> condition) {
    Optional<Text> text = form.need(key).flatMap(scalars::text);
    Optional<Condition> read = text.flatMap(this::condition);
    if (read.isEmpty()) {
      return NOTHING;
    }
    if (read.get() instanceof Condition.IsOneOf answer && answer.choices().size() == 1) {
      condition.ifPresent(
          yes ->
              draft
                  .claims()
                  .add(new Claim.Settles(text.get().place(), answer, yes, key.equals("allow"))));
      return new Given(answer.slot(), answer.choices().iterator().next());
    }
    draft.report(
        Code.BAD_CONDITION,
        text.get().place(),
        "\"%s:\" is one answer: write it like may_remind is no".formatted(key));
    return NOTHING;
  }

  private QuietHours quiet(Node node) {
    Form form = Form.of(node, "the block of quiet hours", draft.report(), "from", "to");
    Optional<LocalTime> from = form.need("from").flatMap(scalars::text).flatMap(this::time);
    Optional<LocalTime> to = form.need("to").flatMap(scalars::text).flatMap(this::time);
    if (from.isEmpty() || to.isEmpty()) {
      return QuietHours.USUAL;
    }
    if (QuietHours.cover(from.get(), to.get())) {
      return new QuietHours(from.get(), to.get());
    }
    draft.report(
        Code.BAD_QUIET_HOURS,
        form.place(),
        "quiet hours from %s to %s leave out a part of the night: they must hold %s to %s"
            .formatted(from.get(), to.get(), Limits.NIGHT_BEGINS, Limits.NIGHT_ENDS));
    return QuietHours.USUAL;
  }

  private Optional<LocalTime> time(Text text) {
    try {
      return Optional.of(LocalTime.parse(text.value()));
    } catch (DateTimeException broken) {
      draft.report(
          Code.BAD_QUIET_HOURS,
          text.place(),
          "\"%s\" is no time of day: write it like \"21:00\"".formatted(text.value()));
      return Optional.empty();
    }
  }
}

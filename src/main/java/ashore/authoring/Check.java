package ashore.authoring;

import java.time.LocalDate;
import java.util.List;

/** One rule that holds across the files. */
@FunctionalInterface
interface Check {
  /** Reports every place where the rule is broken. */
  void check(Draft draft);

  /** All that tell whether dialogs can be used. */
  static List<Check> needed(Functions functions, LocalDate today) {
    return List.of(
        new MisnamedSlots(),
        new MistypedSlots(functions),
        new KnownNames(),
        new KnownTargets(),
        new StoryNames(),
        new StoryTaps(),
        new StoryEdits(),
        new OldNames(),
        new FilledSlots(),
        new ChangeableSlots(),
        new IdleChanges(),
        new NamedConditions(),
        new SlotDefinitions(),
        new SlotOrigins(),
        new OfferedChoices(),
        new ComparedTypes(),
        new FunctionCalls(functions),
        new MentionedTypes(),
        new ChoiceWords(),
        new NumberLabels(),
        new CommandWords(),
        new ReminderConsent(),
        new WaitsInDanger(),
        new ButtonCodes(),
        new ChoicesWithoutContent(),
        new EarlyReads(),
        new CoveredRoutes(),
        new AdjustedFigures(),
        new AlwaysDoubted(),
        new HiddenDialogs(),
        new UnreachableStates(),
        new UnreachableDialogs(),
        new DeadEnds(),
        new EndlessLoops(),
        new CallsInCircles(),
        new Translations(),
        new LeftOutLanguages(),
        new KnownPlaceholders(),
        new Markup(),
        new PlaceholderFormats(),
        new SamePlaceholders(),
        new Digits(),
        new NumberWords(),
        new PrintedFacts(),
        new NeutralReminders(),
        new Scripts(),
        new LabelLengths(),
        new NeverSaid(),
        new AlwaysSaid(),
        new IntentHomes(),
        new Examples(),
        new CheckedDays(today),
        new Reviews(today));
  }

  /** All that only warn authors: how words read, and what is better written otherwise. */
  static List<Check> advice() {
    return List.of(
        new AlarmWords(),
        new SentenceLengths(),
        new ReadingLevel(),
        new LongMeanings(),
        new TwoQuestions(),
        new WrongTerms(),
        new NearestExamples());
  }
}

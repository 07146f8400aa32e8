package ashore.authoring;

import java.time.LocalDate;
import java.util.List;

/** One rule that holds across the files. */
@FunctionalInterface
interface Check {
  /** Reports every place where the rule is broken. */
  void check(Draft draft);

  /** All of them. */
  static List<Check> all(Functions functions, LocalDate today) {
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
        new AlarmWords(),
        new ButtonCodes(),
        new ChoicesWithoutContent(),
        new EarlyReads(),
        new CoveredRoutes(),
        new AlwaysDoubted(),
        new HiddenDialogs(),
        new UnreachableStates(),
        new UnreachableDialogs(),
        new DeadEnds(),
        new LoopsWithoutQuestion(),
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
        new SentenceLengths(),
        new ReadingLevel(),
        new LongMeanings(),
        new TwoQuestions(),
        new NeverSaid(),
        new AlwaysSaid(),
        new WrongTerms(),
        new IntentHomes(),
        new Examples(),
        new NearestExamples(),
        new CheckedDays(today),
        new Reviews(today));
  }
}

package ashore.store;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.conversation.Attendance;
import ashore.conversation.Conversation;
import ashore.conversation.FinishedTopic;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Ties;
import ashore.conversation.Topic;
import ashore.conversation.Wake;
import ashore.dialog.CardName;
import ashore.dialog.ChoiceId;
import ashore.dialog.DialogName;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.StateName;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Conversations drawn from a seed: every kind of value and of question, with odd contents. */
final class Samples {
  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          " ",
          "我逾期三個月了 😭👨‍👩‍👧",
          "she said \"pay\" \\ 'now'; drop table conversation; --",
          "{\"format\":99}",
          "line\nline\ttab\r\u0000\u0007\u2028 end",
          "\u202Eright to left\u202C",
          "é e\u0301 ﬁ ＡＢＣ",
          "x".repeat(5_000));

  private final Random random;
  private final boolean withTeam;

  Samples(long seed) {
    this(seed, true);
  }

  private Samples(long seed, boolean withTeam) {
    this.random = new Random(seed);
    this.withTeam = withTeam;
  }

  /** What the program drew from this seed before a talk could be with people of a team. */
  static Samples withoutTeam(long seed) {
    return new Samples(seed, false);
  }

  Conversation conversation() {
    return new Conversation(
        one(List.of(Language.values())),
        random.nextBoolean(),
        answers(),
        some(this::topic),
        some(() -> new FinishedTopic(topic(), answers())),
        some(() -> new IntentName(name())),
        maybe(this::open),
        random.nextInt(),
        random.nextInt(),
        some(() -> new CardName(name())),
        maybe(this::instant),
        some(this::answers),
        wake(),
        withTeam ? new Ties(maybe(this::attendance), maybe(this::name)) : Ties.NONE);
  }

  private Attendance attendance() {
    return new Attendance(instant(), maybe(() -> one(ODD_TEXTS)), random.nextBoolean());
  }

  Wake wake() {
    return one(List.<Supplier<Wake>>of(
            Wake.Never::new,
            Wake.Hushed::new,
            () -> new Wake.Reminding(state(), random.nextInt(), maybe(this::soon))))
        .get();
  }

  private Answers answers() {
    var answers = Answers.none();
    for (int count = random.nextInt(8); count > 0; count--) {
      answers = answers.with(new SlotName(name()), answer());
    }
    return answers;
  }

  private OpenQuestion open() {
    return new OpenQuestion(
        random.nextInt(),
        subject(),
        random.nextInt(9),
        choices(),
        maybe(() -> new OpenQuestion.Asked(new SlotName(name()), one(List.of(SlotType.values())))));
  }

  Value value() {
    return one(List.<Supplier<Value>>of(
            () -> new Value.Days(random.nextInt(Integer.MAX_VALUE)),
            () -> new Value.Money(decimal()),
            () -> new Value.Percent(decimal()),
            () -> new Value.Number(decimal()),
            () -> new Value.Day(LocalDate.ofEpochDay(random.nextInt())),
            () -> new Value.Picked(new ChoiceId(name())),
            () -> new Value.PickedAll(choices()),
            () -> new Value.Text(one(ODD_TEXTS)),
            Value.Unknown::new))
        .get();
  }

  Subject subject() {
    List<Supplier<Subject>> subjects =
        List.of(
            () -> new Subject.AtState(state()),
            () -> new Subject.Doubted(state()),
            () -> new Subject.WhichAnswer(some(this::state)),
            () -> new Subject.Changing(state()),
            () -> new Subject.LaterTopic(new IntentName(name())),
            () -> new Subject.SwitchTopic(new IntentName(name())),
            () -> new Subject.OneOf(some(() -> new IntentName(name()))),
            Subject.WhichLanguage::new,
            Subject.ReallyDelete::new,
            () -> new Subject.EraseMessage(name()));
    List<Supplier<Subject>> ofTeam = List.of(Subject.HandOver::new, Subject.WithPerson::new);
    return one(Stream.concat(
                subjects.stream(), (withTeam ? ofTeam : List.<Supplier<Subject>>of()).stream())
            .toList())
        .get();
  }

  private Answer answer() {
    return new Answer(value(), instant(), one(List.of(Answer.Origin.values())));
  }

  private Topic topic() {
    return new Topic(
        new DialogName(name()),
        some(this::state),
        some(() -> new CardName(name())),
        some(() -> new SlotName(name())),
        some(() -> new CardName(name())),
        some(() -> new CardName(name())));
  }

  private StateName state() {
    return new StateName(new DialogName(name()), name());
  }

  private Set<ChoiceId> choices() {
    return new LinkedHashSet<>(some(() -> new ChoiceId(name())));
  }

  private String name() {
    return (char) ('a' + random.nextInt(26)) + Integer.toString(random.nextInt(1_000_000), 36);
  }

  private BigDecimal decimal() {
    return new BigDecimal(
        new BigInteger(1 + random.nextInt(400), random), random.nextInt(400) - 200);
  }

  private Instant soon() {
    return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
  }

  private Instant instant() {
    return one(
        List.of(
            Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
            Instant.EPOCH,
            Instant.MAX,
            Instant.MIN));
  }

  private <T> Optional<T> maybe(Supplier<T> thing) {
    return random.nextBoolean() ? Optional.of(thing.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> thing) {
    return Stream.generate(thing).limit(random.nextInt(4)).toList();
  }

  private <T> T one(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}

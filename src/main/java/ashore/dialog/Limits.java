package ashore.dialog;

import java.time.Duration;
import java.time.LocalTime;

/** The limits of the language, each in one place. */
public final class Limits {
  /** Topics that may wait on top of one another. */
  public static final int TOPICS = 3;

  /** Dialogs that may call one another. */
  public static final int CALLS = 8;

  /** States passed in one turn without asking; more is a loop. */
  public static final int AUTOMATIC_STEPS = 200;

  /** Characters of one message that are read. */
  public static final int MESSAGE = 4_096;

  /** Messages in a row not understood before a person is offered. */
  public static final int MISSES = 2;

  /** Choices of one question. */
  public static final int CHOICES = 12;

  /** Finished topics whose answers can still be changed. */
  public static final int FINISHED = 5;

  /** Entries of a diary. */
  public static final int DIARY = 100;

  /** Answers, at most, from the first question to the plan. */
  public static final int QUESTIONS = 24;

  /** Steps of a plan above which one is named to begin with. */
  public static final int LONG_PLAN = 10;

  /** Silence after which the bot greets again. */
  public static final Duration AWAY = Duration.ofHours(1);

  /** Reminders of one question. */
  public static final int REMINDERS = 2;

  /** Silence before a reminder, at least. */
  public static final Duration SOONEST_REMINDER = Duration.ofHours(1);

  /** Silence before a reminder, at most. */
  public static final Duration LATEST_REMINDER = Duration.ofDays(30);

  /** From here on the law wants debtors left in peace. */
  public static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);

  /** Until here the law wants debtors left in peace. */
  public static final LocalTime NIGHT_ENDS = LocalTime.of(8, 0);

  private Limits() {}
}

package ashore.files;

import ashore.conversation.Calendar;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;

/**
 * Days as an iCalendar file (RFC 5545): whole days, so that no time zone is needed, each with a
 * reminder at nine in the morning of the phone's own time.
 */
final class CalendarFile {
  private static final String PRODUCT = "-//Notes//Notes//EN";
  private static final int HOUR_OF_REMINDER = 9;

  private CalendarFile() {}

  static byte[] bytes(Calendar calendar) {
    ICalendar file = new ICalendar();
    file.setProductId(PRODUCT);
    calendar.days().forEach(day -> file.addEvent(event(day)));
    return Biweekly.write(file).go().getBytes(StandardCharsets.UTF_8);
  }

  private static VEvent event(Calendar.Day day) {
    VEvent event = new VEvent();
    event.setUid(id(day));
    event.setDateTimeStamp(Date.from(day.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.setDateStart(whole(day.date()));
    event.setDateEnd(whole(day.date().plusDays(1)));
    event.setSummary(day.title());
    Trigger morning =
        new Trigger(Duration.builder().hours(HOUR_OF_REMINDER).build(), Related.START);
    event.addAlarm(VAlarm.display(morning, day.title()));
    return event;
  }

  /** Only the day: without a time. */
  private static ICalDate whole(LocalDate date) {
    return new ICalDate(
        new DateTimeComponents(
            date.getYear(), date.getMonthValue(), date.getDayOfMonth(), 0, 0, 0, false),
        false);
  }

  /** The same day with the same words is the same entry, also when the file is taken in twice. */
  private static String id(Calendar.Day day) {
    String content = day.date() + day.title();
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
  }
}

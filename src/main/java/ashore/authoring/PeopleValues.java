package ashore.authoring;

import ashore.dialog.Language;
import ashore.dialog.OpeningHours;
import ashore.dialog.Team;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings of the team of people. */
final class PeopleValues {
  private static final String GROUP = "people.group";
  private static final String DAYS = "people.days";
  private static final String HOURS = "people.hours";
  private static final String ON = "on";
  private static final String OFF = "off";
  private static final Duration LONGEST_WAIT = Duration.ofDays(3);
  private static final Pattern ID = Pattern.compile("-[1-9][0-9]{0,15}");
  private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");
  private static final int WEEK = 7;

  private static final Pattern SPAN =
      Pattern.compile(
          "(?<from>([01]?\\d|2[0-3]):[0-5]\\d) ?[-–] ?(?<to>([01]?\\d|2[0-3]):[0-5]\\d)");

  private final SettingValues read;

  PeopleValues(SettingValues read) {
    this.read = read;
  }

  /** All is read, also where there is no group: a mistake is told when it is made. */
  Optional<Settings.People> people() {
    boolean topics = read.word("people.topics", "choice", WordList.of(OFF, ON)).equals(ON);
    Team team =
        new Team(
            language(),
            hours(),
            read.find("people.wait").isEmpty()
                ? Optional.empty()
                : read.timeOrOff("people.wait", LONGEST_WAIT, LONGEST_WAIT));
    return group().map(group -> new Settings.People(group, topics, team));
  }

  private Language language() {
    Map<String, Language> tags = new LinkedHashMap<>();
    Arrays.stream(Language.values()).forEach(language -> tags.put(language.tag(), language));
    Map<String, String> words = new LinkedHashMap<>();
    tags.keySet().forEach(tag -> words.put(tag, tag));
    return Language.ofTag(read.word("people.language", "language", words)).orElse(Language.EN);
  }

  /** Group chats have numbers below 0. */
  private Optional<Long> group() {
    Optional<Text> text = read.find(GROUP);
    if (text.isEmpty() || read.isOff(GROUP)) {
      return Optional.empty();
    }
    if (ID.matcher(text.get().value()).matches()) {
      return Optional.of(Long.valueOf(text.get().value()));
    }
    read.refuse(
        Code.WRONG_KIND,
        text.get(),
        GROUP + " must be the number of a group such as -1001234567890, or off");
    return Optional.empty();
  }

  private Optional<OpeningHours> hours() {
    Set<DayOfWeek> days = days();
    Optional<Text> text = read.find(HOURS).filter(found -> !read.isOff(HOURS));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher span = SPAN.matcher(text.get().value());
    if (span.matches()) {
      LocalTime from = time(span.group("from"));
      LocalTime to = time(span.group("to"));
      if (from.isBefore(to)) {
        return Optional.of(new OpeningHours(days, from, to));
      }
    }
    read.refuse(
        Code.WRONG_KIND,
        text.get(),
        HOURS + " must be two times of one day such as 10:00-18:00, or off");
    return Optional.empty();
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text.length() < "00:00".length() ? "0" + text : text);
  }

  /** Every day, when nothing is said. */
  private Set<DayOfWeek> days() {
    Optional<Text> text = read.find(DAYS);
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String word : text.map(Text::value).map(BETWEEN::split).orElse(new String[0])) {
      Set<DayOfWeek> some = span(word);
      if (some.isEmpty()) {
        read.refuse(
            Code.WRONG_KIND,
            text.orElseThrow(),
            DAYS + " must be days such as Mon-Fri, or Mon, Wed, Sat");
      }
      days.addAll(some);
    }
    return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
  }

  /** The days of "Mon" or "Mon-Fri"; none when it is neither. */
  private static Set<DayOfWeek> span(String word) {
    String[] ends = word.split("[-–]", 2);
    Optional<DayOfWeek> first = day(ends[0]);
    Optional<DayOfWeek> last = day(ends[ends.length - 1]);
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    if (first.isPresent() && last.isPresent()) {
      int count = Math.floorMod(last.get().getValue() - first.get().getValue(), WEEK);
      for (int day = 0; day <= count; day++) {
        days.add(first.get().plus(day));
      }
    }
    return days;
  }

  private static Optional<DayOfWeek> day(String word) {
    String name = word.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> name.length() >= 2 && day.name().startsWith(name))
        .findFirst();
  }
}

package ashore.testing;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which package may import which, and which libraries: the table of the architecture, as rules. */
public final class House {
  private static final String ICU = "com.ibm.icu";
  private static final String JACKSON = "com.fasterxml.jackson";
  private static final String LOG = "org.slf4j";
  private static final String OPENNLP = "opennlp";
  private static final String YAML = "org.snakeyaml";
  private static final Set<String> SQL =
      Set.of(
          "java.sql",
          "javax.sql",
          "org.jdbi",
          "org.sqlite",
          "com.zaxxer.hikari",
          "org.flywaydb",
          "com.github.benmanes.caffeine");
  private static final Set<String> TELEGRAM =
      Set.of("org.telegram", "okhttp3", "okio", "kotlin", "com.sun.net.httpserver");

  private static final Room DIALOG = new Room("dialog", 0, Set.of(), Set.of());
  private static final Room CONVERSATION = new Room("conversation", 1, Set.of(DIALOG), Set.of());
  private static final Room AUTHORING =
      new Room("authoring", 1, Set.of(DIALOG), Set.of(YAML, "eu.crydee.syllablecounter"));
  private static final Room ENGINE =
      new Room("engine", 2, Set.of(DIALOG, CONVERSATION), Set.of(ICU));
  private static final Room RUNNER =
      new Room("runner", 3, Set.of(DIALOG, CONVERSATION, AUTHORING, ENGINE), Set.of(LOG));
  private static final Room OUTCOMES =
      new Room("outcomes", 3, Set.of(DIALOG, CONVERSATION, ENGINE), Set.of(ICU));
  private static final Room NLU =
      new Room("nlu", 4, Set.of(DIALOG, CONVERSATION, RUNNER), Set.of(OPENNLP, ICU, LOG));
  private static final Room GUIDANCE =
      new Room("guidance", 4, Set.of(DIALOG, CONVERSATION), Set.of());
  private static final Room STORE =
      new Room(
          "store",
          4,
          Set.of(DIALOG, CONVERSATION, RUNNER),
          with(SQL, JACKSON, LOG, "com.google.crypto.tink"));
  private static final Room FILES =
      new Room(
          "files",
          2,
          Set.of(CONVERSATION),
          Set.of("org.apache.poi", "biweekly", "java.io", "java.nio.charset"));
  private static final Room TELEGRAM_ROOM =
      new Room(
          "telegram",
          4,
          Set.of(DIALOG, CONVERSATION, FILES, RUNNER),
          with(TELEGRAM, JACKSON, LOG, "javax.crypto"));
  private static final Room MONITORING =
      new Room(
          "monitoring",
          4,
          Set.of(DIALOG, CONVERSATION, RUNNER),
          Set.of("io.prometheus", "com.sun.net.httpserver", JACKSON, LOG));
  private static final Room DRAWING =
      new Room("drawing", 4, Set.of(DIALOG), Set.of("org.eclipse.elk", "org.eclipse.emf"));
  private static final Room APP =
      new Room(
          "app",
          5,
          Set.of(
              DIALOG,
              CONVERSATION,
              AUTHORING,
              ENGINE,
              RUNNER,
              NLU,
              GUIDANCE,
              STORE,
              OUTCOMES,
              FILES,
              TELEGRAM_ROOM,
              MONITORING,
              DRAWING),
          Set.of("picocli", "org.jline", "me.tongfei.progressbar", JACKSON, LOG));

  private static final List<Room> ROOMS =
      List.of(
          DIALOG,
          CONVERSATION,
          AUTHORING,
          ENGINE,
          RUNNER,
          OUTCOMES,
          FILES,
          NLU,
          GUIDANCE,
          STORE,
          TELEGRAM_ROOM,
          MONITORING,
          DRAWING,
          APP);

  private House() {}

  /** The rules for the classes below the root package. */
  public static List<ArchRule> rules(String root) {
    var names = ROOMS.stream().map(Room::name).toList();
    return Stream.of(
            ROOMS.stream().map(room -> Rules.importsOnlyWhatItMay(root, room)),
            Stream.of(Rules.everyClassHasARoom(root, names), Rules.noCycles(root)),
            Rules.asksNobody(root, ENGINE).stream())
        .flatMap(rules -> rules)
        .toList();
  }

  private static Set<String> with(Set<String> libraries, String... more) {
    return Stream.concat(libraries.stream(), Arrays.stream(more))
        .collect(Collectors.toUnmodifiableSet());
  }
}

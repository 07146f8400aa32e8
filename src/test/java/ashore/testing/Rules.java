package ashore.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The kinds of rule that {@link House} is held by. Packages that are still empty break none. */
final class Rules {
  private static final String[] FREE_FOR_ALL = {
    "java.lang..", "java.math..", "java.text..", "java.time..", "java.util..", "org.jspecify.."
  };
  private static final String[] FROM_THE_RUNNER_UP = {
    "java.io..", "java.net..", "java.nio..", "java.security.."
  };
  private static final int RUNNER_FLOOR = 3;
  private static final Set<String> CLOCKS_AND_CHANCE =
      Set.of("now", "randomUUID", "random", "currentTimeMillis", "nanoTime");

  private Rules() {}

  static ArchRule importsOnlyWhatItMay(String root, Room room) {
    return classes()
        .that()
        .resideInAPackage(inside(root, room))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed(root, room)).or(arraysAndPrimitives()))
        .allowEmptyShould(true)
        .as(room.name() + " imports only what it may");
  }

  static ArchRule everyClassHasARoom(String root, List<String> rooms) {
    return classes()
        .should()
        .resideInAnyPackage(
            rooms.stream().map(room -> root + "." + room + "..").toArray(String[]::new))
        .allowEmptyShould(true)
        .as("every class lives in a package of the architecture");
  }

  static ArchRule noCycles(String root) {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .as("packages import each other in no circle");
  }

  static List<ArchRule> asksNobody(String root, Room room) {
    var asks =
        noClasses()
            .that()
            .resideInAPackage(inside(root, room))
            .should()
            .dependOnClassesThat(clocksChanceThreadsAndLogs())
            .allowEmptyShould(true)
            .as(room.name() + " names no clock, chance, thread or log");
    var calls =
        noClasses()
            .that()
            .resideInAPackage(inside(root, room))
            .should()
            .callMethodWhere(theTimeOrChanceIsAsked())
            .allowEmptyShould(true)
            .as(room.name() + " asks neither the time nor chance");
    return List.of(asks, calls);
  }

  private static String[] allowed(String root, Room room) {
    return Stream.of(
            Stream.of(FREE_FOR_ALL),
            room.floor() < RUNNER_FLOOR ? Stream.<String>of() : Stream.of(FROM_THE_RUNNER_UP),
            room.libraries().stream().map(library -> library + ".."),
            Stream.of(inside(root, room)),
            room.imports().stream().map(below -> inside(root, below)))
        .flatMap(packages -> packages)
        .toArray(String[]::new);
  }

  private static String inside(String root, Room room) {
    return root + "." + room.name() + "..";
  }

  private static DescribedPredicate<JavaClass> arraysAndPrimitives() {
    return DescribedPredicate.describe(
        "arrays of primitives, and primitives", type -> type.getBaseComponentType().isPrimitive());
  }

  private static DescribedPredicate<JavaClass> clocksChanceThreadsAndLogs() {
    return resideInAnyPackage("java.util.concurrent..", "java.util.logging..", "java.util.random..")
        .and(not(equivalentTo(ConcurrentHashMap.class)))
        .or(assignableTo(InstantSource.class))
        .or(assignableTo(Random.class))
        .or(assignableTo(Thread.class))
        .as("clocks, chance, threads and logs");
  }

  private static DescribedPredicate<JavaCall<?>> theTimeOrChanceIsAsked() {
    return DescribedPredicate.describe(
        "the time or chance is asked",
        call ->
            CLOCKS_AND_CHANCE.contains(call.getName())
                && call.getTargetOwner().getPackageName().startsWith("java."));
  }
}

package ashore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the rules of the floors to classes planted to break them, one rule each. */
class HouseTest {
  private static final String PLANTED = "ashore.testing.planted";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(PLANTED);

  @ParameterizedTest(name = "{0} is reported: {1}")
  @CsvSource({
    "dialog.LooksUpward,         dialog imports only what it may",
    "dialog.UsesALibrary,        dialog imports only what it may",
    "dialog.OpensAFile,          dialog imports only what it may",
    "conversation.LooksSideways, conversation imports only what it may",
    "authoring.LooksSideways,    authoring imports only what it may",
    "engine.OpensAFile,          engine imports only what it may",
    "engine.Logs,                engine imports only what it may",
    "engine.HoldsAClock,         'engine names no clock, chance, thread or log'",
    "engine.RollsDice,           'engine names no clock, chance, thread or log'",
    "engine.StartsAThread,       'engine names no clock, chance, thread or log'",
    "engine.AsksTheTime,         engine asks neither the time nor chance",
    "runner.LooksUpward,         runner imports only what it may",
    "nlu.LooksSideways,          nlu imports only what it may",
    "nlu.SpeaksSql,              nlu imports only what it may",
    "guidance.LooksAtTheRunner,  guidance imports only what it may",
    "store.ReadsArguments,       store imports only what it may",
    "telegram.SpeaksSql,         telegram imports only what it may",
    "app.SpeaksSql,              app imports only what it may",
    "cellar.HasNoFloor,          every class lives in a package of the architecture",
    "dialog.LooksUpward,         packages import each other in no circle",
  })
  void reports_a_planted_class_that_breaks_the_rule(String planted, String rule) {
    assertThat(violations(rule))
        .anySatisfy(violation -> assertThat(violation).contains(PLANTED + "." + planted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dialog", "conversation", "authoring", "guidance", "store", "app"})
  void leaves_a_class_alone_that_keeps_the_rules(String room) {
    assertThat(violations(room + " imports only what it may"))
        .noneSatisfy(violation -> assertThat(violation).contains("KeepsTheRules."));
  }

  @Test
  void refuses_a_room_that_may_import_from_its_own_floor() {
    var ground = new Room("dialog", 0, Set.of(), Set.of());

    assertThatThrownBy(() -> new Room("beside", 0, Set.of(ground), Set.of()))
        .hasMessage("beside on floor 0 may not import dialog: not below it");
  }

  private static Stream<String> violations(String ruleName) {
    return House.rules(PLANTED).stream()
        .filter(rule -> rule.getDescription().equals(ruleName))
        .flatMap(rule -> rule.evaluate(CLASSES).getFailureReport().getDetails().stream());
  }
}

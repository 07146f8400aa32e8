package ashore;

import ashore.testing.House;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the compiled classes to the floors of the architecture: imports go downward only. */
class FloorsTest {
  @Test
  void every_package_imports_only_what_its_floor_allows() {
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ashore");

    House.rules("ashore").forEach(rule -> rule.check(classes));
  }
}

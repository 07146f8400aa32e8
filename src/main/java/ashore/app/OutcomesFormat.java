package ashore.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** In what form outcomes are written. */
enum OutcomesFormat {
  MARKDOWN(".md"),
  HTML(".html"),
  CSV(".csv");

  private final String ending;

  OutcomesFormat(String ending) {
    this.ending = ending;
  }

  String ending() {
    return ending;
  }

  /** The form that the name of a file asks for. */
  static Optional<OutcomesFormat> of(Path file) {
    return Arrays.stream(values())
        .filter(format -> file.toString().endsWith(format.ending))
        .findFirst();
  }
}

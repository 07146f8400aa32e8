package ashore.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The JSON in which updates come. */
final class UpdateJson {
  private static final int DEEPEST = 5_000;

  private UpdateJson() {}

  /** A mapper that takes messages which answer messages to any depth that comes from Telegram. */
  static ObjectMapper mapper() {
    var factory =
        JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();
    return JsonMapper.builder(factory).build();
  }
}

package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are an update, read or left out, or none. */
class UpdateFuzzTest {
  private final ObjectMapper mapper = UpdateJson.mapper();
  private final UpdateReader reader =
      new UpdateReader(
          () -> PollingBot.NOW,
          () -> Optional.of("ashore_bot"),
          Optional.of(new TeamGroup(-5, false)));

  static Stream<byte[]> recorded() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/telegram/updates"))) {
      List<byte[]> updates = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        updates.add(Files.readAllBytes(file));
      }
      return updates.stream();
    }
  }

  @MethodSource("recorded")
  @FuzzTest(maxDuration = "1m")
  void reads(byte[] body) throws IOException {
    try {
      JsonNode update = mapper.readTree(body);
      assertThat(reader.read(update)).isNotNull();
      assertThat(UpdateReader.tapId(update)).isNotNull();
    } catch (JsonProcessingException | CharConversionException none) {
      assertThat(none).isNotNull();
    }
  }
}

package ashore.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What new files are made of: texts that came with the program, with marks such as {@code <name>}.
 *
 * @param values what stands in place of each mark
 */
record Template(Map<String, String> values) {
  /** Keeps an unmodifiable copy. */
  Template {
    values = Map.copyOf(values);
  }

  /** The marks that follow from the name of the new thing. */
  static Template named(String name) {
    String topic = topic(name);
    String title = topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1);
    return new Template(Map.of("name", name, "topic", topic, "Topic", title));
  }

  /** A name as words. */
  static String topic(String name) {
    return name.replace('_', ' ').strip();
  }

  /** One more mark. */
  Template with(String mark, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(mark, value);
    return new Template(more);
  }

  /** The text of this kind of file, filled in. */
  String text(String kind) {
    String text = read("/ashore/app/new/" + kind + ".yaml");
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("<" + value.getKey() + ">", value.getValue());
    }
    return text;
  }

  private static String read(String resource) {
    try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

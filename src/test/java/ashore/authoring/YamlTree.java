package ashore.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A file as maps, lists and texts that a test may change and write again. */
final class YamlTree {
  private final Object root;

  private YamlTree(Object root) {
    this.root = root;
  }

  /** A key of a map, and the keys and indexes that lead to it. */
  record Spot(String path, Map<String, Object> map, String key) {
    /** The same for keys that are read in the same way: one among the same keys, of one type. */
    List<Object> shape() {
      return List.of(
          key,
          Set.copyOf(map.keySet()),
          map.getOrDefault("type", ""),
          map.getOrDefault("kind", ""));
    }
  }

  static YamlTree of(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    return new YamlTree(new Load(settings).loadFromString(yaml));
  }

  /** All keys, outer ones first. */
  List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    collect("", root, spots);
    return spots;
  }

  /** All maps, outer ones first. */
  List<Map<String, Object>> maps() {
    return spots().stream().map(Spot::map).distinct().toList();
  }

  /** Puts this text in place of every text. */
  void fill(String text) {
    for (Spot spot : spots()) {
      spot.map().computeIfPresent(spot.key(), (key, value) -> filled(value, text));
    }
  }

  private static Object filled(Object value, String text) {
    return switch (value) {
      case Map<?, ?> map -> map;
      case List<?> list -> list.stream().map(member -> filled(member, text)).toList();
      default -> text;
    };
  }

  /** The file with another value behind this key; the tree stays as it is. */
  String with(Spot spot, Object value) {
    Object whole = spot.map().put(spot.key(), value);
    String text = text();
    spot.map().put(spot.key(), whole);
    return text;
  }

  /** The file without this key; the tree stays as it is. */
  String without(Spot spot) {
    Map<String, Object> whole = new LinkedHashMap<>(spot.map());
    spot.map().remove(spot.key());
    String text = text();
    spot.map().clear();
    spot.map().putAll(whole);
    return text;
  }

  String text() {
    DumpSettings settings =
        DumpSettings.builder()
            .setSchema(new FailsafeSchema())
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(10_000)
            .build();
    return new Dump(settings).dumpToString(root);
  }

  @SuppressWarnings("unchecked") // keys are texts in every file of dialogs
  private static void collect(String path, Object node, List<Spot> spots) {
    if (node instanceof Map<?, ?> map) {
      map.keySet()
          .forEach(
              key ->
                  spots.add(new Spot(path + "/" + key, (Map<String, Object>) map, (String) key)));
      map.forEach((key, value) -> collect(path + "/" + key, value, spots));
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(path + "/" + i, list.get(i), spots);
      }
    }
  }
}

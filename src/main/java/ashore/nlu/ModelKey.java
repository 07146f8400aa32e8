package ashore.nlu;

import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import ashore.nlu.resources.ResourceLines;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names a classifier by all that it is made of. */
final class ModelKey {
  /** To be raised when a change of the code makes another classifier of the same examples. */
  private static final String RECIPE = "7";

  private final MessageDigest digest;

  private ModelKey() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** 64 hexadecimal digits; different for different recipes, word lists or examples. */
  static String of(Map<IntentName, Intent> intents) {
    var key = new ModelKey();
    key.add(RECIPE);
    for (String list : List.of("concepts.txt", "products.txt", "traditional-simplified.txt")) {
      key.addAll(ResourceLines.of(ModelKey.class, list));
    }
    for (Intent intent : new TreeMap<>(intents).values()) {
      key.add(intent.name().value());
      key.addAll(intent.english());
      key.addAll(intent.chinese());
    }
    return HexFormat.of().formatHex(key.digest.digest());
  }

  /** With its size, so that a line cannot move from one list to the next unseen. */
  private void addAll(List<String> lines) {
    add(String.valueOf(lines.size()));
    lines.forEach(this::add);
  }

  private void add(String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }
}

package ashore.store;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.XAesGcmKey;
import com.google.crypto.tink.aead.XAesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys under which the texts in a store are encrypted (XAES-256-GCM): the first encrypts, all
 * decrypt. Without any, texts stay as they are. Thread-safe; tells no key.
 */
public final class StoreKeys {
  private static final int KEY_BYTES = 32;
  private static final int SALT_BYTES = 12;
  private static final int ID_BYTES = 4;
  private static final String PREFIX = "sealed:";
  private static final Pattern SEALED = Pattern.compile(PREFIX + "([0-9a-f]{8}):([A-Za-z0-9_-]+)");
  private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");
  private static final StoreKeys NONE = new StoreKeys(List.of());

  private final List<Key> keys;

  /**
   * One key.
   *
   * @param id made of the key, so that a text tells which one it needs; betrays nothing of it
   */
  private record Key(String id, Aead cipher) {}

  private StoreKeys(List<Key> keys) {
    this.keys = List.copyOf(keys);
  }

  /** No key: nothing is encrypted. */
  public static StoreKeys none() {
    return NONE;
  }

  /** The text of a new key, by chance. */
  public static String generate() {
    return text(SecretBytes.randomBytes(KEY_BYTES).toByteArray(InsecureSecretKeyAccess.get()));
  }

  /**
   * Reads keys as {@link #generate} writes them, with commas or spaces between; none in an empty
   * text.
   *
   * @throws IllegalArgumentException when one is none; the message does not repeat it
   */
  public static StoreKeys of(String text) {
    List<Key> keys = new ArrayList<>();
    BETWEEN
        .splitAsStream(text)
        .filter(word -> !word.isEmpty())
        .forEach(word -> keys.add(key(word, keys.size() + 1)));
    return new StoreKeys(keys);
  }

  private static Key key(String word, int place) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(word);
    } catch (IllegalArgumentException noBase64) {
      bytes = new byte[0];
    }
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException(
          "key %d must be %d bytes in Base64: \"ashore key\" prints one"
              .formatted(place, KEY_BYTES));
    }
    return new Key(id(bytes), cipher(bytes));
  }

  private static String id(byte[] key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("no SHA-256", missing);
    }
  }

  @AccessesPartialKey
  private static Aead cipher(byte[] key) {
    try {
      AeadConfig.register();
      // The text itself says which key it needs, so no prefix in the ciphertext does.
      XAesGcmParameters parameters =
          XAesGcmParameters.create(XAesGcmParameters.Variant.NO_PREFIX, SALT_BYTES);
      XAesGcmKey made =
          XAesGcmKey.create(
              parameters, SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()), null);
      return KeysetHandle.newBuilder()
          .addEntry(KeysetHandle.importKey(made).withRandomId().makePrimary())
          .build()
          .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException("no XAES-256-GCM", fault);
    }
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /** The id of the key that encrypts. */
  Optional<String> first() {
    return keys.stream().map(Key::id).findFirst();
  }

  /** The ids of all keys. */
  Set<String> ids() {
    return keys.stream().map(Key::id).collect(Collectors.toUnmodifiableSet());
  }

  /** How texts begin that were encrypted with this key. */
  static String beginning(String id) {
    return PREFIX + id + ":";
  }

  /**
   * The text encrypted; as it is when there is no key.
   *
   * @param place the table and the chat: moved elsewhere the text cannot be read
   */
  String seal(Place place, String text) {
    return keys.isEmpty() ? text : seal(keys.getFirst(), place, text);
  }

  private static String seal(Key key, Place place, String text) {
    try {
      byte[] made =
          key.cipher().encrypt(text.getBytes(StandardCharsets.UTF_8), place.associatedData());
      return beginning(key.id()) + text(made);
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException("a text that cannot be encrypted", fault);
    }
  }

  /** Whether a text is encrypted, with whatever key. */
  static boolean isSealed(String stored) {
    return SEALED.matcher(stored).matches();
  }

  /**
   * The text as it was sealed, or never was.
   *
   * @return empty when no key fits, it was changed, or it belongs to another place
   */
  Optional<String> open(Place place, String stored) {
    Matcher text = SEALED.matcher(stored);
    if (!text.matches()) {
      return Optional.of(stored);
    }
    return keys.stream()
        .filter(key -> key.id().equals(text.group(1)))
        .map(Key::cipher)
        .map(opening(place, text.group(2)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Function<Aead, Optional<String>> opening(Place place, String text) {
    return cipher -> {
      try {
        byte[] bytes = cipher.decrypt(Base64.getUrlDecoder().decode(text), place.associatedData());
        return Optional.of(new String(bytes, StandardCharsets.UTF_8));
      } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
        return Optional.empty();
      }
    };
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return Stream.concat(Stream.of("keys"), keys.stream().map(Key::id))
        .collect(Collectors.joining(" "));
  }

  /** Where a text lies. */
  record Place(String table, String chat) {
    byte[] associatedData() {
      return (table + "\n" + chat).getBytes(StandardCharsets.UTF_8);
    }
  }
}

package ashore.telegram;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that Telegram sends along with every update, so that nobody else can. It is made of
 * the token and the address: one secret less to keep, the same after a restart and in every copy of
 * the bot, another one with another token, and no way back to the token. Never printed. Immutable.
 */
final class WebhookSecret {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "ashore webhook secret 1\n";

  private final byte[] value;

  private WebhookSecret(byte[] value) {
    this.value = value;
  }

  /** The secret of the bot with this token at this address. */
  static WebhookSecret of(BotToken token, URI url) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(token.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] code = mac.doFinal((PURPOSE + url).getBytes(StandardCharsets.UTF_8));
      return new WebhookSecret(HexFormat.of().formatHex(code).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
    }
  }

  /** Whether this is it; takes the same time however much of it is right. */
  boolean matches(Optional<String> header) {
    return header.isPresent()
        && MessageDigest.isEqual(value, header.get().getBytes(StandardCharsets.UTF_8));
  }

  String reveal() {
    return new String(value, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}

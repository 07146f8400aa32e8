package ashore.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * Where the Bot API is reached: Telegram's own servers, a local Bot API server, or a stand-in.
 *
 * @param scheme http or https
 * @param host a name or an address; IPv6 addresses in brackets
 * @param port 1 to 65535
 */
public record ApiAddress(String scheme, String host, int port) {
  /** Telegram's own. */
  public static final ApiAddress TELEGRAM = new ApiAddress("https", "api.telegram.org", 443);

  private static final String SETTING = "TELEGRAM_API_URL";
  private static final int LAST_PORT = 65_535;

  /** Refuses what is no address. */
  public ApiAddress {
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused("scheme \"" + scheme + "\" must be http or https");
    }
    if (host.isBlank()) {
      throw refused("host must not be empty");
    }
    if (port < 1 || port > LAST_PORT) {
      throw refused("port " + port + " must be from 1 to " + LAST_PORT);
    }
  }

  /**
   * Reads {@code scheme://host} or {@code scheme://host:port}.
   *
   * @throws IllegalArgumentException for anything else; the message repeats no path, query or user,
   *     which may hold secrets
   */
  public static ApiAddress parse(String text) {
    URI uri = uri(text.strip());
    String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused("scheme \"" + scheme + "\" must be http or https");
    }
    if (uri.getRawUserInfo() != null || text.contains("@")) {
      throw refused("must not hold a user or password");
    }
    if (uri.getHost() == null) {
      throw refused("must name a host");
    }
    String path = Optional.ofNullable(uri.getRawPath()).orElse("");
    if (!path.isEmpty() && !path.equals("/")) {
      throw refused("must end behind host and port: a path (not shown) cannot be kept");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw refused("must end behind host and port, without ? and #");
    }
    return new ApiAddress(scheme, uri.getHost(), port(uri));
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw refused("is no address (character " + e.getIndex() + ")");
    }
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equals(uri.getScheme()) ? 443 : 80;
  }

  private static IllegalArgumentException refused(String rule) {
    return new IllegalArgumentException(
        SETTING + ": " + rule + "; for example https://api.telegram.org or http://127.0.0.1:8081");
  }

  TelegramUrl url() {
    return TelegramUrl.builder().schema(scheme).host(host).port(port).build();
  }

  @Override
  public String toString() {
    return scheme + "://" + host + ":" + port;
  }
}

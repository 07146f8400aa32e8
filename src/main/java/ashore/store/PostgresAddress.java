package ashore.store;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database of PostgreSQL and who asks for it.
 *
 * @param location hosts, database and options, as they stand behind {@code postgresql://}
 * @param user empty for the driver's own choice
 * @param password empty for none; never told by this class
 */
public record PostgresAddress(String location, String user, String password) {
  private static final Pattern URL = Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(\\S+)");
  private static final Pattern LOCATION =
      Pattern.compile("[^/?@#\\s]+/[^/?@#\\s]+(?:\\?[^#\\s]*)?");
  private static final Pattern SECRET = Pattern.compile("[?&](user|password)=");

  /** Refuses what is no address, and secrets in one: the message repeats nothing. */
  public PostgresAddress {
    if (location.contains("@")) {
      throw new IllegalArgumentException(
          "user and password must not stand in the address, but in the environment");
    }
    Matcher secret = SECRET.matcher(location.toLowerCase(Locale.ROOT));
    if (secret.find()) {
      throw new IllegalArgumentException(
          secret.group(1) + " must not stand in the address, but in the environment");
    }
    if (!LOCATION.matcher(location).matches()) {
      throw new IllegalArgumentException(
          "the address must be like postgresql://host:5432/database");
    }
  }

  /** Whether a text means a database of PostgreSQL, well written or not. */
  public static boolean isMeant(String text) {
    return (text.startsWith("postgres") && text.contains(":")) || text.startsWith("jdbc:");
  }

  /**
   * Reads an address.
   *
   * @param url such as {@code postgresql://host:5432/database?sslmode=verify-full}
   * @throws IllegalArgumentException when it is none
   */
  public static PostgresAddress of(String url, String user, String password) {
    Matcher found = URL.matcher(url);
    return new PostgresAddress(found.matches() ? found.group(1) : "", user, password);
  }

  /** What the driver is called with. */
  String url() {
    return "jdbc:postgresql://" + location;
  }

  /** Hosts and database only. */
  @Override
  public String toString() {
    return "postgresql://" + location.split("\\?", 2)[0];
  }
}

package ashore.app;

import java.util.Map;

/**
 * Limits of the JDK's HTTP server, for all of its servers in this program. They can only be set
 * before the first of them is made.
 */
final class HttpLimits {
  private static final Map<String, String> LIMITS =
      Map.of(
          // Seconds in which a request must have come, its body too: nobody can hold a connection.
          "sun.net.httpserver.maxReqTime", "20",
          // Connections at the same time; more are closed at once.
          "jdk.httpserver.maxConnections", "512",
          "sun.net.httpserver.maxReqHeaders", "64",
          // Bytes of all headers together.
          "sun.net.httpserver.maxReqHeaderSize", "16384",
          // Else every answer is held back for some 40 ms.
          "sun.net.httpserver.nodelay", "true");

  private HttpLimits() {}

  /** Sets them, but for those that were set when the program was started. */
  static void set() {
    LIMITS.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
  }
}

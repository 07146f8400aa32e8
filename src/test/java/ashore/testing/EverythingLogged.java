package ashore.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/**
 * All that is logged by anybody on any level, stack traces included, until it is closed. Sees the
 * logs of the whole JVM, so no other test may count on its own meanwhile.
 */
public final class EverythingLogged implements AutoCloseable {
  private static final List<String> LOGGERS =
      List.of(org.slf4j.Logger.ROOT_LOGGER_NAME, "ashore", "org.telegram", "okhttp3");

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Map<String, Level> levels = new HashMap<>();
  private final Appender appender = new Appender();
  private final JavaHandler handler = new JavaHandler();
  private final java.util.logging.Logger javaRoot = java.util.logging.Logger.getLogger("");
  private final java.util.logging.Logger javaHttp =
      java.util.logging.Logger.getLogger("okhttp3.OkHttpClient");

  private EverythingLogged() {}

  /** Begins to listen. */
  public static EverythingLogged fromNowOn() {
    var logged = new EverythingLogged();
    logged.begin();
    return logged;
  }

  /** What was logged, one text for each event. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    levels.forEach((name, level) -> logger(name).setLevel(level));
    logger(org.slf4j.Logger.ROOT_LOGGER_NAME).detachAppender(appender);
    javaRoot.removeHandler(handler);
    javaHttp.setLevel(null);
  }

  private void begin() {
    appender.setContext(logger(org.slf4j.Logger.ROOT_LOGGER_NAME).getLoggerContext());
    appender.start();
    logger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(appender);
    for (String name : LOGGERS) {
      levels.put(name, logger(name).getLevel());
      logger(name).setLevel(Level.TRACE);
    }
    javaRoot.addHandler(handler);
    javaHttp.setLevel(java.util.logging.Level.ALL);
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }

  private final class Appender extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      var thrown = event.getThrowableProxy();
      lines.add(
          event.getFormattedMessage()
              + (thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown)));
    }
  }

  private final class JavaHandler extends Handler {
    @Override
    public void publish(LogRecord event) {
      lines.add(event.getMessage() + (event.getThrown() == null ? "" : event.getThrown()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

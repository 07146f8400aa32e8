package ashore.app;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands and their options, and gives the clock to those that tell the time. */
final class Commands implements IFactory {
  private final IFactory otherwise = CommandLine.defaultFactory();
  private final InstantSource clock;

  Commands(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public <K> K create(Class<K> kind) throws Exception {
    for (Constructor<?> constructor : kind.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == InstantSource.class) {
        return kind.cast(made(constructor));
      }
    }
    return otherwise.create(kind);
  }

  private Object made(Constructor<?> constructor)
      throws InstantiationException, IllegalAccessException, InvocationTargetException {
    return constructor.newInstance(clock);
  }
}

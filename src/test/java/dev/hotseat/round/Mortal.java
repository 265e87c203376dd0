package dev.hotseat.round;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;

/// Stops the program at a step that it takes in the store: before the step, or after it.
final class Mortal {
  private int stepsLeft = Integer.MAX_VALUE;

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  /// Lets it live from now on.
  void spare() {
    stepsLeft = Integer.MAX_VALUE;
  }

  /// Does something with the life of some steps, and spares it afterwards.
  ///
  /// @return whether it came to its end
  boolean survives(int steps, Runnable deed) {
    stepsLeft = steps;
    try {
      deed.run();
      return true;
    } catch (Killed killed) {
      return false;
    } finally {
      spare();
    }
  }

  /// A port each call of which is two steps.
  <T> T of(Class<T> port, T real) {
    Object mortal =
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              step();
              try {
                Object result = method.invoke(real, arguments);
                step();
                return result;
              } catch (InvocationTargetException failure) {
                throw Objects.requireNonNull(failure.getCause());
              }
            });
    return port.cast(mortal);
  }

  private void step() {
    if (stepsLeft-- == 0) {
      throw new Killed();
    }
  }
}

package dev.hotseat.daily;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.SplittableRandom;

/// Makes every call of a port a point at which the process may die: before it takes effect, or
/// after.
final class Crashing {
  private final SplittableRandom random;
  private final double likelihood;
  private int crashes;

  /// The process is dead. Nothing catches it but the test.
  static final class Crash extends Error {
    private static final long serialVersionUID = 1;
  }

  Crashing(SplittableRandom random, double likelihood) {
    this.random = random;
    this.likelihood = likelihood;
  }

  /// How often the process died so far.
  int crashes() {
    return crashes;
  }

  <T> T around(Class<T> port, T real) {
    Object proxy =
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (self, method, arguments) -> called(real, method, arguments));
    return port.cast(proxy);
  }

  private Object called(Object real, Method method, Object[] arguments) throws Throwable {
    mayCrash();
    try {
      Object result = method.invoke(real, arguments);
      mayCrash();
      return result;
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private void mayCrash() {
    if (random.nextDouble() < likelihood) {
      crashes++;
      throw new Crash();
    }
  }
}

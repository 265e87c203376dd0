package dev.hotseat.grading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// The values that were used last. Safe to use from several threads; two of them may make the same
/// value at the same time.
final class Latest<K, V> {
  private static final float LOAD = 0.75f;

  private final int most;
  private final Map<K, V> values;

  /// @param most how many values are kept
  Latest(int most) {
    this.most = most;
    values = new Bounded();
  }

  private final class Bounded extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    Bounded() {
      super(most, LOAD, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }

  V get(K key, Function<K, V> make) {
    synchronized (values) {
      V known = values.get(key);
      if (known != null) {
        return known;
      }
    }
    V made = make.apply(key);
    synchronized (values) {
      values.put(key, made);
    }
    return made;
  }
}

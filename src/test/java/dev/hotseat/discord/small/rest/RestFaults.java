package dev.hotseat.discord.small.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/// Faults that wait for their request.
public final class RestFaults {
  private final List<Waiting> waiting = new ArrayList<>();
  private CountDownLatch silence = new CountDownLatch(1);

  RestFaults() {}

  private static final class Waiting {
    final Pattern requests;
    final Fault fault;
    int left;

    Waiting(String requests, int left, Fault fault) {
      this.requests = Pattern.compile(requests.replace("*", "[^/]*"));
      this.left = left;
      this.fault = fault;
    }
  }

  /// Lets the next request of a kind go wrong.
  ///
  /// @param requests method and path, a star for any part: `POST /channels/*/messages`
  public void next(String requests, Fault fault) {
    times(1, requests, fault);
  }

  /// Lets the next several requests of a kind go wrong.
  public synchronized void times(int times, String requests, Fault fault) {
    waiting.add(new Waiting(requests, times, fault));
  }

  /// Lets all requests of a kind go wrong until [#clear()].
  public void always(String requests, Fault fault) {
    times(Integer.MAX_VALUE, requests, fault);
  }

  /// Takes all faults away; requests that were met with silence end without an answer.
  public synchronized void clear() {
    waiting.clear();
    silence.countDown();
    silence = new CountDownLatch(1);
  }

  synchronized CountDownLatch silence() {
    return silence;
  }

  synchronized Optional<Fault> take(Request request) {
    Optional<Waiting> hit =
        waiting.stream()
            .filter(fault -> fault.left > 0)
            .filter(fault -> fault.requests.matcher(request.toString()).matches())
            .findFirst();
    hit.ifPresent(fault -> fault.left--);
    return hit.map(fault -> fault.fault);
  }
}

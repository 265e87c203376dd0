package dev.hotseat.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class WorkTest {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private final Work work = new Work(waiting::add);

  private void runWhatWaits() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  @Test
  void runsAllThatIsGivenToItWhateverFails() {
    work.run(
        "a fault",
        () -> {
          throw new IllegalStateException("for the test");
        });
    work.run(
        "a failure",
        () -> {
          throw new Failure(
              Message.of("daily.unchanged"), new IllegalStateException("for the test"));
        });
    work.run("the rest", () -> done.add("the rest"));

    runWhatWaits();

    assertThat(done).containsExactly("the rest");
  }

  @Test
  void leavesOutWhatComesWhileTheOneBeforeIsNotDone() {
    assertThat(work.runAlone("first", () -> done.add("first"))).isTrue();
    assertThat(work.runAlone("second", () -> done.add("second"))).isFalse();
    runWhatWaits();

    assertThat(work.runAlone("third", () -> done.add("third"))).isTrue();
    runWhatWaits();

    assertThat(done).containsExactly("first", "third");
  }

  @Test
  void goesOnAfterAFault() {
    work.runAlone(
        "a fault",
        () -> {
          throw new IllegalStateException("for the test");
        });
    runWhatWaits();

    assertThat(work.runAlone("next", () -> done.add("next"))).isTrue();
  }
}

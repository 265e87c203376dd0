package dev.hotseat.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
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
  void goesOnAfterItsExecutorTookNothing() {
    Queue<Runnable> room = new ArrayBlockingQueue<>(1);
    Work narrow =
        new Work(
            piece -> {
              if (!room.offer(piece)) {
                throw new RejectedExecutionException("for the test");
              }
            });
    narrow.run("in the way", () -> done.add("in the way"));
    assertThatThrownBy(() -> narrow.runAlone("refused", () -> done.add("refused")))
        .isInstanceOf(RejectedExecutionException.class);
    room.remove();

    assertThat(narrow.runAlone("next", () -> done.add("next"))).isTrue();
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

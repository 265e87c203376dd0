package dev.hotseat;

import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Grader;
import dev.hotseat.question.Question;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// A grader that gets ready on a thread of its own; whoever asks it before that waits.
final class GraderSoon implements Grader {
  private final CompletableFuture<Grader> grader = new CompletableFuture<>();

  /// @param making makes the grader; what it throws is thrown by every use
  GraderSoon(Supplier<Grader> making) {
    // A daemon, so that nobody who leaves at once has to wait for it.
    Thread.ofPlatform()
        .daemon()
        .name("grader")
        .start(() -> grader.completeAsync(making, Runnable::run));
  }

  @Override
  public Grade grade(Question question, String reply, List<String> others) {
    return ready().grade(question, reply, others);
  }

  @Override
  public String version() {
    return ready().version();
  }

  private Grader ready() {
    try {
      return grader.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}

package dev.hotseat;

import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Grader;
import dev.hotseat.question.Question;
import java.util.List;

/// A grader that takes a while to get ready; whoever asks it before that waits.
///
/// @param grader the grader that it becomes
record GraderSoon(Soon<Grader> grader) implements Grader {

  @Override
  public Grade grade(Question question, String reply, List<String> others) {
    return grader.get().grade(question, reply, others);
  }

  @Override
  public String version() {
    return grader.get().version();
  }
}

package dev.hotseat.question.source;

import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Problem;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.text.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a bank of our own Markdown. Nothing in a file makes it fail: a question with a problem is
/// kept as long as it can be asked, and left out otherwise; the others are never touched by it.
public final class BankReader {

  /// Reads all files of some places. Of questions with the same id the first one stays.
  public BankReading read(List<BankPath> paths) {
    QuestionFiles files = files(paths);
    List<FileReading> readings = new ArrayList<>();
    readings.add(new FileReading(List.of(), files.problems()));
    files.found().forEach(file -> readings.add(read(file)));
    return combine(readings);
  }

  /// Reads a text as if it were a file.
  ///
  /// @param name the name that places and the topic are taken from; there need not be such a file
  /// @param text our own Markdown
  public BankReading read(Path name, String text) {
    Problems problems = new Problems(name);
    return combine(List.of(read(TextFile.of(name, text, problems), problems)));
  }

  static QuestionFiles files(List<BankPath> paths) {
    QuestionFiles files = QuestionFiles.ofBank();
    for (BankPath path : paths) {
      if (!path.optional() || Files.exists(path.path())) {
        files.add(path.path());
      }
    }
    return files;
  }

  static FileReading read(Path file) {
    Problems problems = new Problems(file);
    return read(TextFile.read(file, problems), problems);
  }

  private static FileReading read(Optional<SourceText> source, Problems problems) {
    return source.map(BankReader::read).orElseGet(() -> new FileReading(List.of(), problems.all()));
  }

  private static FileReading read(SourceText source) {
    Findings findings = new MarkdownReader().read(source);
    List<Problem> problems = new ArrayList<>(findings.problems());
    problems.addAll(findings.skipped());
    if (findings.drafts().isEmpty() && findings.skipped().isEmpty()) {
      problems.add(new Problem(source.place(1), Message.of("bank.no-question")));
    }
    String topic = topic(source.file());
    List<Question> questions =
        findings.drafts().stream()
            .map(
                draft ->
                    draft.question(
                        draft.idOrSlug(),
                        draft.topic().orElse(topic),
                        draft.level().orElse(Level.INTERMEDIATE)))
            .toList();
    return new FileReading(questions, problems);
  }

  /// The topic that a file's name stands for.
  static String topic(Path file) {
    Path last = file.getFileName();
    return Slug.of(last == null ? "" : last.toString().replaceFirst("(?<=.)\\.\\w+$", ""));
  }

  /// The bank of several files.
  static BankReading combine(List<FileReading> readings) {
    Map<String, Question> byId = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (FileReading reading : readings) {
      problems.addAll(reading.problems());
      for (Question question : reading.questions()) {
        Question first = byId.putIfAbsent(question.id(), question);
        if (first != null) {
          problems.add(sameId(question, first.place()));
        }
      }
    }
    problems.sort(
        Comparator.comparing((Problem problem) -> problem.place().file())
            .thenComparingInt(problem -> problem.place().line()));
    return new BankReading(new QuestionBank(byId.values()), List.copyOf(problems));
  }

  private static Problem sameId(Question question, Place first) {
    return new Problem(
        question.place(), Message.of("bank.same-id", "id", question.id(), "first", first));
  }
}

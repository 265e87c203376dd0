package dev.hotseat.question.source;

import dev.hotseat.question.Level;
import dev.hotseat.question.Problem;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.text.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Brings questions from the shapes in which people keep them into our own Markdown. The shape of
/// each file is found out from the file.
public final class Importer {

  /// The shapes, the most particular one first.
  private static final List<QuestionReader> READERS =
      List.of(new MarkdownReader(), new WebPageReader());

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Problem> skipped = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<ImportReport.Alike> alike = new ArrayList<>();

  private Importer() {}

  /// Reads files and writes what was found in them to a new file, whose ids differ from each other
  /// and from those of the bank. A question that looks like one that is there already is written
  /// all the same: whether it is one is for a person to say.
  ///
  /// @param order what to read and where to write
  /// @param existing the bank that the questions are to stand beside
  public static ImportReport run(ImportOrder order, QuestionBank existing) {
    Importer importer = new Importer();
    importer.read(order.paths());
    List<Question> questions = importer.questions(order, existing);
    return new ImportReport(
        questions,
        List.copyOf(importer.skipped),
        List.copyOf(importer.problems),
        List.copyOf(importer.alike),
        refusal(order, questions));
  }

  private static Optional<Message> refusal(ImportOrder order, List<Question> questions) {
    return order.dryRun()
        ? NewFile.refusal(order.out())
        : BankExport.toFile(questions, order.out()).refusal();
  }

  private void read(List<Path> paths) {
    QuestionFiles files = QuestionFiles.ofOthers();
    paths.forEach(files::add);
    skipped.addAll(files.problems());
    files.found().forEach(this::read);
  }

  private void read(Path file) {
    Problems unreadable = new Problems(file);
    Optional<SourceText> source = TextFile.read(file, unreadable);
    skipped.addAll(unreadable.all());
    source.ifPresent(this::read);
  }

  private void read(SourceText source) {
    Optional<QuestionReader> reader =
        READERS.stream().filter(shape -> shape.recognises(source)).findFirst();
    if (reader.isEmpty()) {
      skipped.add(new Problem(source.place(1), Message.of("bank.no-shape")));
      return;
    }
    Findings findings = reader.get().read(source);
    drafts.addAll(findings.drafts());
    skipped.addAll(findings.skipped());
    problems.addAll(findings.problems());
  }

  private List<Question> questions(ImportOrder order, QuestionBank existing) {
    Likeness known = new Likeness();
    Set<String> ids = new HashSet<>();
    for (Question question : existing.questions()) {
      known.add(question);
      ids.add(question.id());
    }
    List<Question> questions = new ArrayList<>();
    for (Draft draft : drafts) {
      Question question = question(draft, order, freeId(draft.idOrSlug(), ids));
      known
          .find(question.title())
          .ifPresent(other -> alike.add(new ImportReport.Alike(question, other)));
      known.add(question);
      questions.add(question);
    }
    return questions;
  }

  private static Question question(Draft draft, ImportOrder order, String id) {
    String topic =
        order.topic().map(Slug::of).or(draft::topic).orElseGet(() -> BankReader.topic(order.out()));
    Level level = order.level().or(draft::level).orElse(Level.INTERMEDIATE);
    return draft.question(id, topic, level);
  }

  private static String freeId(String wanted, Set<String> taken) {
    String id = wanted;
    for (int n = 2; !taken.add(id); n++) {
      id = Slug.numbered(wanted, n);
    }
    return id;
  }
}

package dev.hotseat.question.source;

import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.text.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes questions in our own Markdown. Reading it gives the same questions; whether it does is
/// checked each time.
public final class BankExport {

  /// What came of an export.
  ///
  /// @param written the files that were written
  /// @param changed the questions that reading the files does not give back as they are
  /// @param refusal why nothing, or not everything, was written
  public record Report(List<Path> written, List<Question> changed, Optional<Message> refusal) {}

  private BankExport() {}

  /// The questions as the text of one file, in their order.
  public static String text(List<Question> questions) {
    if (questions.isEmpty()) {
      return "";
    }
    String topic = questions.getFirst().topic();
    StringBuilder out = new StringBuilder("---\ntopic: " + topic + "\n---\n");
    @Nullable Level level = null;
    for (Question question : questions) {
      if (question.level() != level) {
        level = question.level();
        out.append("## ").append(heading(level)).append("\n\n");
      }
      out.append(QuestionWriter.write(question, topic)).append('\n');
    }
    return out.substring(0, out.length() - 1);
  }

  /// Writes the questions to one file, which must not be there yet.
  public static Report toFile(List<Question> questions, Path file) {
    return write(Map.of(file, questions));
  }

  /// Writes the questions to a folder, a file a topic, none of which may be there yet.
  public static Report toFolder(List<Question> questions, Path folder) {
    Map<Path, List<Question>> files = new LinkedHashMap<>();
    for (Question question : questions) {
      String topic = Slug.of(question.topic());
      String name = topic.equals("readme") ? "readme-topic" : topic; // a README is passed over
      files.computeIfAbsent(folder.resolve(name + ".md"), file -> new ArrayList<>()).add(question);
    }
    return write(files);
  }

  private static Report write(Map<Path, List<Question>> files) {
    Optional<Message> refusal =
        files.values().stream().allMatch(List::isEmpty)
            ? Optional.of(Message.of("bank.nothing-to-write"))
            : files.keySet().stream().map(NewFile::refusal).flatMap(Optional::stream).findFirst();
    List<Path> written = new ArrayList<>();
    List<Question> changed = new ArrayList<>();
    for (Map.Entry<Path, List<Question>> file : files.entrySet()) {
      if (refusal.isEmpty()) {
        String text = text(file.getValue());
        refusal = NewFile.write(file.getKey(), text);
        if (refusal.isEmpty()) {
          written.add(file.getKey());
          changed.addAll(changed(file.getValue(), text));
        }
      }
    }
    return new Report(written, changed, refusal);
  }

  private static List<Question> changed(List<Question> questions, String text) {
    SourceText source = new SourceText(Path.of("export"), 1, text);
    List<Draft> drafts = new MarkdownReader().read(source).drafts();
    String topic = questions.isEmpty() ? "" : questions.getFirst().topic();
    Map<String, Draft> byId = new HashMap<>();
    drafts.forEach(draft -> byId.putIfAbsent(draft.idOrSlug(), draft));
    return questions.stream().filter(question -> !isIn(byId, question, topic)).toList();
  }

  private static boolean isIn(Map<String, Draft> drafts, Question question, String topic) {
    Draft draft = drafts.get(question.id());
    return draft != null && draft.makes(question, topic);
  }

  private static String heading(Level level) {
    return level.name().charAt(0) + level.slug().substring(1);
  }
}

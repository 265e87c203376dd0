package dev.hotseat.search;

import dev.hotseat.language.TechnicalEnglish;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Level;
import dev.hotseat.question.Place;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import java.nio.file.Path;
import java.util.List;

/// Questions to find, and searches that find them.
final class Questions {
  static final TechnicalEnglish ENGLISH =
      TechnicalEnglish.withSynonyms(Path.of("config/synonyms.txt"));

  private static final List<Question> SMALL =
      List.of(
          question("sql-injection", "How do you keep user input from changing a SQL statement?")
              .topic("security")
              .point("Prepared statements", "The driver sends text and values apart.", "binding")
              .accepted("Bind the values as parameters, or let an ORM do it.")
              .end(),
          question("locking", "When do you lock a row, and when is optimistic locking better?")
              .topic("databases")
              .level(Level.ADVANCED)
              .point("Conflicts are rare", "A version column detects the second write.", "retry")
              .end(),
          question("joins", "What kinds of join does SQL have?")
              .topic("databases")
              .level(Level.BEGINNER)
              .point("Inner join", "Keeps rows that match on both sides.", "intersection")
              .end(),
          question("locks-in-code", "What can go wrong when two threads take two locks?")
              .topic("concurrency")
              .point("Deadlock", "Each waits for what the other holds.", "circular wait")
              .end(),
          question("queue", "When would you put a message queue between two services?")
              .topic("architecture")
              .point("Decoupling", "Sender and receiver need not be up together.", "buffer")
              .reference("A broker such as RabbitMQ keeps messages in Kubernetes too.")
              .end(),
          question("growth", "Which sorting needs O(n log n), and why is C++ faster than node.js?")
              .topic("algorithms")
              .point("Merge sort", "Halves, sorts and merges.", "divide and conquer")
              .end());

  private Questions() {}

  /// A bank of a few questions that differ.
  static QuestionSearch small() {
    return searching(SMALL);
  }

  static QuestionSearch searching(List<Question> questions) {
    return new QuestionSearch(new QuestionBank(questions), ENGLISH);
  }

  /// Questions that have nothing but a title.
  static QuestionSearch titled(String... titles) {
    return searching(
        List.of(titles).stream().map(title -> question(title, title).point("x").end()).toList());
  }

  static Draft question(String id, String title) {
    return new Draft(id, title);
  }

  /// A question that is being made up.
  static final class Draft {
    private final String id;
    private final String title;
    private String topic = "general";
    private Level level = Level.INTERMEDIATE;
    private String reference = "";
    private KeyPoint point = new KeyPoint("x", 1, "", List.of());
    private List<String> accepted = List.of();

    private Draft(String id, String title) {
      this.id = id;
      this.title = title;
    }

    Draft topic(String slug) {
      topic = slug;
      return this;
    }

    Draft level(Level expected) {
      level = expected;
      return this;
    }

    Draft reference(String text) {
      reference = text;
      return this;
    }

    Draft point(String label) {
      return point(label, "");
    }

    Draft point(String label, String text, String... phrases) {
      point = new KeyPoint(label, 1, text, List.of(phrases));
      return this;
    }

    Draft accepted(String reply) {
      accepted = List.of(reply);
      return this;
    }

    Question end() {
      Place place = new Place(Path.of("questions.md"), 1);
      return new Question(
          id,
          title,
          topic,
          level,
          reference,
          List.of(point),
          false,
          1,
          accepted,
          List.of(),
          List.of(),
          place);
    }
  }
}

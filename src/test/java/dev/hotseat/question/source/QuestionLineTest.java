package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is a closure?",
        "what is a closure?",
        "Explain what a closure is?",
        "A table has no index. How do you find out?",
        "You are given two lists; which one is sorted?",
        "In Java, is a string mutable?",
        "Why REST?",
        "什么是索引？",
        "Describe how a cache works",
        "Describe how a cache works.",
        "Please explain the CAP theorem (e.g. Brewer).",
        "Discuss the use of `volatile`",
        "What is polymorphism",
        "What methods would you use to prevent deadlocks",
        "What happens when a promise is rejected",
        "Which HTTP methods are idempotent",
        "How does garbage collection work",
        "How to reverse a linked list",
        "How many threads can run at once",
        "Why is the sky blue",
        "When should you use a heap",
        "What's the difference between a set and a list",
        "Can you describe the event loop",
        "Have you used feature flags",
        "Compare TCP with UDP",
        "Differentiate clearly between a stack and a heap",
        "Name some sorting algorithms",
        "List three ways to join tables",
        "Define polymorphism",
        "Define the term coupling",
        "Walk me through a code review",
        "Write a function that reverses a string"
      })
  void knowsAQuestion(String line) {
    assertThat(QuestionLine.of(line)).map(QuestionLine::title).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Benefits:",
        "There are many ways to do so, for example:",
        "For conflicts, you can use a merge.",
        "It depends.",
        "Use a prepared statement",
        "Key differences",
        "Advantages of an index",
        "What you need to know",
        "What matters here is the order of the writes.",
        "When the cache is full, the oldest entry goes",
        "How you do this depends on your stack.",
        "Which brings us to the next point",
        "Design patterns",
        "Name resolution",
        "State management",
        "List the files.",
        "Define the limits",
        "Compare and swap",
        "Show notes",
        "Explain: yes",
        "Explain",
        "Describe the goal. Then find a way to it.",
        "But why?",
        "And what if it fails?",
        "So, how does it work?",
        "For example, what if it fails?",
        "\"What is it?\"",
        "(Who would?)",
        "Why?",
        "Was this page helpful?",
        "Do you want to subscribe to our newsletter?",
        "roadmap.example/questions",
        "|---|---|",
        "",
        "?",
        "1.",
        "Q1:"
      })
  void knowsWhatIsNone(String line) {
    assertThat(QuestionLine.of(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12. What is a closure?         | What is a closure?",
        "12) What is a closure          | What is a closure",
        "(3) Define the limits.         | Define the limits.",
        "Q12: But why?                  | But why?",
        "Q.12 Design a cache            | Design a cache",
        "Q: What is a closure?          | What is a closure?",
        "Question 5: Explain closures   | Explain closures",
        "#7 What is a closure?          | What is a closure?",
        "3 - What is a closure?         | What is a closure?",
        "**4. What is a closure?**      | What is a closure?",
        "4. **What is a closure?**      | What is a closure?",
        "5. Difference between A and B  | Difference between A and B"
      })
  void takesTheNumberOffATitle(String line, String title) {
    assertThat(QuestionLine.of(line)).map(QuestionLine::title).contains(title);
    assertThat(QuestionLine.of(line)).map(QuestionLine::numbered).contains(true);
  }

  @Test
  void takesBoldTypeOffATitle() {
    assertThat(QuestionLine.of("**What is a closure?**"))
        .contains(new QuestionLine("What is a closure?", false, true));
  }

  @Test
  void takesNoNumberThatBelongsToTheWords() {
    assertThat(QuestionLine.of("2 phases make a commit?"))
        .map(QuestionLine::numbered)
        .contains(false);
    assertThat(QuestionLine.of("50 Popular Questions and Answers")).isEmpty();
  }

  @Test
  void takesNoParagraphForAQuestion() {
    assertThat(QuestionLine.of("What is it? " + "Words follow. ".repeat(20) + "Is it?"))
        .isPresent();
    assertThat(QuestionLine.of("It is what it is, " + "and so on ".repeat(20) + ", is it?"))
        .isEmpty();
    assertThat(QuestionLine.of("Explain " + "more and ".repeat(30) + "more")).isEmpty();
    assertThat(QuestionLine.of("What is it " + "and so on ".repeat(40) + "?")).isEmpty();
  }

  @Test
  void takesAnyLineWithAMarkedAnswer() {
    assertThat(QuestionLine.answered("3. Polymorphism"))
        .map(QuestionLine::title)
        .contains("Polymorphism");
    assertThat(QuestionLine.answered("Tell me about yourself.")).isPresent();
    assertThat(QuestionLine.answered("Part one:")).isEmpty();
    assertThat(QuestionLine.answered("Q1:")).isEmpty();
  }
}

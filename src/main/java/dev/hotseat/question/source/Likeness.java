package dev.hotseat.question.source;

import dev.hotseat.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds questions that ask the same in nearly the same words. It goes by the words of the title
/// that say what the question is about, whatever their order: two titles are alike where four
/// fifths of the words of both are shared.
final class Likeness {
  private static final double ENOUGH = 0.8;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#.]+|\\.(?=\\s|$)");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]s?\\b");

  /// Words by which a question is put, not what it is about.
  private static final Set<String> ASKING =
      Set.of(
          "a",
          "an",
          "the",
          "what",
          "which",
          "how",
          "why",
          "when",
          "where",
          "who",
          "is",
          "are",
          "was",
          "were",
          "be",
          "do",
          "does",
          "did",
          "can",
          "could",
          "would",
          "should",
          "will",
          "have",
          "has",
          "you",
          "your",
          "i",
          "we",
          "it",
          "its",
          "they",
          "them",
          "their",
          "this",
          "that",
          "these",
          "those",
          "of",
          "in",
          "on",
          "to",
          "for",
          "and",
          "or",
          "with",
          "as",
          "at",
          "by",
          "from",
          "about",
          "explain",
          "describe",
          "discuss",
          "tell",
          "me",
          "us",
          "give",
          "mean",
          "meant",
          "please");

  private final List<Question> questions = new ArrayList<>();
  private final List<Set<String>> subjects = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /// Remembers a question.
  void add(Question question) {
    Set<String> subject = subject(question.title());
    subject.forEach(w -> byWord.computeIfAbsent(w, word -> new ArrayList<>()).add(subjects.size()));
    subjects.add(subject);
    questions.add(question);
  }

  /// The remembered question that is most like a title, the earliest of equals.
  Optional<Question> find(String title) {
    Set<String> subject = subject(title);
    double best = 0;
    Optional<Question> found = Optional.empty();
    for (int candidate : candidates(subject)) {
      double likeness = shared(subject, subjects.get(candidate));
      if (likeness >= ENOUGH && likeness > best) {
        best = likeness;
        found = Optional.of(questions.get(candidate));
      }
    }
    return found;
  }

  /// All questions that can be alike, and few others: one that shares four fifths of the words has
  /// at least one of any fifth of them and one more, so the rarest of them will do.
  private NavigableSet<Integer> candidates(Set<String> subject) {
    int rarest = subject.size() - (int) Math.ceil(ENOUGH * subject.size()) + 1;
    NavigableSet<Integer> candidates = new TreeSet<>();
    subject.stream()
        .map(word -> byWord.getOrDefault(word, List.of()))
        .sorted(Comparator.comparingInt(List::size))
        .limit(rarest)
        .forEach(candidates::addAll);
    return candidates;
  }

  private static double shared(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return (double) both / (one.size() + other.size() - both);
  }

  private static Set<String> subject(String title) {
    String text = APOSTROPHE.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
    Set<String> all = new LinkedHashSet<>();
    for (String word : BETWEEN_WORDS.split(text, 0)) {
      if (!word.isEmpty()) {
        all.add(singular(word));
      }
    }
    Set<String> subject = new LinkedHashSet<>(all);
    subject.removeAll(ASKING);
    return subject.isEmpty() ? all : subject;
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}

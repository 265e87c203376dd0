package dev.hotseat;

import dev.hotseat.channel.Listener;
import dev.hotseat.language.TechnicalEnglish;
import dev.hotseat.question.Problem;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.question.source.BankPath;
import dev.hotseat.question.source.BankReading;
import dev.hotseat.question.source.LiveBank;
import dev.hotseat.round.QuestionFinder;
import dev.hotseat.search.Hit;
import dev.hotseat.search.QuestionSearch;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The questions while the program serves: those of the files as they are now, and the search over
/// them. They are read while the program connects, and searched later; who needs that before it is
/// there waits.
final class LiveQuestions implements Listener, QuestionFinder {
  private static final Logger log = LoggerFactory.getLogger(LiveQuestions.class);
  private static final int BEATS_BETWEEN_LOOKS = 5;

  private final Soon<LiveBank> bank;
  private final TechnicalEnglish english;
  private final Set<Problem> told = new HashSet<>();
  private int beats;
  private volatile Soon<QuestionSearch> search;

  LiveQuestions(List<BankPath> paths, TechnicalEnglish english) {
    this.english = english;
    bank = new Soon<>("bank", () -> new LiveBank(paths)).begin();
    search = indexing();
  }

  private Soon<QuestionSearch> indexing() {
    return new Soon<>("search", () -> new QuestionSearch(bank(), english));
  }

  /// Gets ready for who searches.
  void prepareSearch() {
    search.begin();
  }

  /// The bank as it is now.
  QuestionBank bank() {
    return bank.get().current().bank();
  }

  /// The bank as it is now, with what is wrong in its files.
  BankReading reading() {
    return bank.get().current();
  }

  @Override
  public synchronized void beat() {
    if (beats++ == 0) {
      tell();
    }
    if (beats % BEATS_BETWEEN_LOOKS == 0 && bank.get().refresh()) {
      search = indexing().begin();
      tell();
      log.info("the questions were read again: {} now", bank().questions().size());
    }
  }

  /// Each problem once; one that was mended and comes back is told again.
  private void tell() {
    List<Problem> problems = bank.get().current().problems();
    problems.stream()
        .filter(problem -> !told.contains(problem))
        .forEach(problem -> log.warn("a problem in the questions: {}", problem));
    told.clear();
    told.addAll(problems);
  }

  @Override
  public List<Question> complete(String typed, int limit) {
    return search.get().complete(typed, limit);
  }

  @Override
  public List<Question> search(String words, int limit) {
    return search.get().search(words, Optional.empty(), Optional.empty(), limit).stream()
        .map(Hit::question)
        .toList();
  }
}

package dev.hotseat;

import dev.hotseat.channel.Listener;
import dev.hotseat.language.TechnicalEnglish;
import dev.hotseat.question.Problem;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
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
/// them.
final class LiveQuestions implements Listener, QuestionFinder {
  private static final Logger log = LoggerFactory.getLogger(LiveQuestions.class);
  private static final int BEATS_BETWEEN_LOOKS = 5;

  private final LiveBank bank;
  private final TechnicalEnglish english;
  private final Set<Problem> told = new HashSet<>();
  private int beats;
  private volatile QuestionSearch search;

  LiveQuestions(LiveBank bank, TechnicalEnglish english) {
    this.bank = bank;
    this.english = english;
    search = new QuestionSearch(bank(), english);
    tell();
  }

  /// The bank as it is now.
  QuestionBank bank() {
    return bank.current().bank();
  }

  /// The bank as it is now, with what is wrong in its files.
  BankReading reading() {
    return bank.current();
  }

  @Override
  public synchronized void beat() {
    beats++;
    if (beats % BEATS_BETWEEN_LOOKS == 0 && bank.refresh()) {
      search = new QuestionSearch(bank(), english);
      tell();
      log.info("the questions were read again: {} now", bank().questions().size());
    }
  }

  /// Each problem once; one that was mended and comes back is told again.
  private synchronized void tell() {
    List<Problem> problems = bank.current().problems();
    problems.stream()
        .filter(problem -> !told.contains(problem))
        .forEach(problem -> log.warn("a problem in the questions: {}", problem));
    told.clear();
    told.addAll(problems);
  }

  @Override
  public List<Question> complete(String typed, int limit) {
    return search.complete(typed, limit);
  }

  @Override
  public List<Question> search(String words, int limit) {
    return search.search(words, Optional.empty(), Optional.empty(), limit).stream()
        .map(Hit::question)
        .toList();
  }
}

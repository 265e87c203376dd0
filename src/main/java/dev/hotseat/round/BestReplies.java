package dev.hotseat.round;

import dev.hotseat.grading.Verdict;
import dev.hotseat.score.Attempt;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The best replies that a closing card shows. They are chosen once, as the round is closed: so
/// nothing takes the place of one that was removed, and whoever agrees later shows nothing.
final class BestReplies {
  private static final int MOST = 2;
  private static final Comparator<Answer> BEST_FIRST =
      Comparator.comparingDouble(Answer::score).reversed().thenComparing(Answer::at);
  private static final Pattern LINK =
      Pattern.compile("https?://|www\\.|discord\\.gg", Pattern.CASE_INSENSITIVE);
  // What is not seen would hide a link from us and not from whoever reads it.
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

  private final Rounds rounds;
  private final Answering answering;
  private final Showing showing;

  BestReplies(RoundPorts ports, Answering answering) {
    this.rounds = ports.rounds();
    this.answering = answering;
    this.showing = ports.showing();
  }

  /// A reply to show.
  ///
  /// @param answer what it is in the round
  /// @param words some of them, or all
  record Shown(Answer answer, String words) {}

  /// Chooses what the closing card of a round shows.
  ///
  /// @param round still open, and about to be closed
  /// @return the attempts
  Collection<String> choice(Round round) {
    if (round.practice() || !wanted(round)) {
      return List.of();
    }
    Map<String, String> chosen = new LinkedHashMap<>();
    for (Answer answer : rounds.answers(round.id()).stream().sorted(BEST_FIRST).toList()) {
      if (chosen.size() < MOST && !chosen.containsKey(answer.candidate()) && isFit(round, answer)) {
        chosen.put(answer.candidate(), answer.attempt());
      }
    }
    return chosen.values();
  }

  /// What was chosen and not removed since, the best first. A reply whose author, or whose server,
  /// has changed their mind is not among them, nor one whose words are forgotten.
  List<Shown> of(Round round) {
    List<Shown> shown = new ArrayList<>();
    if (wanted(round)) {
      for (Answer answer : rounds.shown(round.id()).stream().sorted(BEST_FIRST).toList()) {
        attempt(round, answer)
            .map(Attempt::reply)
            .filter(reply -> !reply.isBlank() && showing.agreed(answer.candidate()))
            .ifPresent(reply -> shown.add(new Shown(answer, Excerpt.of(reply))));
      }
    }
    return shown;
  }

  private boolean wanted(Round round) {
    return round.server().filter(showing::wanted).isPresent();
  }

  private boolean isFit(Round round, Answer answer) {
    return !answer.late()
        && Verdict.of(answer.score()).compareTo(Verdict.GOOD) <= 0
        && showing.agreed(answer.candidate())
        && attempt(round, answer)
            .filter(attempt -> attempt.flags().isEmpty() && !hasLink(attempt.reply()))
            .isPresent();
  }

  private Optional<Attempt> attempt(Round round, Answer answer) {
    return answering.attempts(round, answer.candidate(), List.of(answer)).stream().findFirst();
  }

  private static boolean hasLink(String reply) {
    String seen = UNSEEN.matcher(reply).replaceAll("");
    return LINK.matcher(Normalizer.normalize(seen, Form.NFKC)).find();
  }
}

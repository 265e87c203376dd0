package dev.hotseat.round;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Part;
import dev.hotseat.command.Part.Markdown;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.grading.Coverage;
import dev.hotseat.question.KeyPoint;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.score.Attempt;
import dev.hotseat.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What closing a round shows to all: the reference answer, how the group did, by key point and
/// never by person, and the best replies of those who agreed.
final class ClosingCard {
  /// Fewer would be a few persons' breakdown.
  private static final int FEWEST_CANDIDATES = 4;

  private final Rounds rounds;
  private final Answering answering;
  private final BestReplies best;
  private final Supplier<QuestionBank> bank;

  ClosingCard(Rounds rounds, Answering answering, BestReplies best, Supplier<QuestionBank> bank) {
    this.rounds = rounds;
    this.answering = answering;
    this.best = best;
    this.bank = bank;
  }

  Card of(Round round) {
    List<Answer> answers = onTime(round);
    Set<String> candidates = RoundCards.names(answers).keySet();
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Paragraph(
            Message.of("round.closed.over", "topic", round.topic(), "count", candidates.size())));
    Optional<Question> question = bank.get().find(round.questionId());
    question.ifPresent(asked -> addReference(asked, parts));
    if (question.isPresent() && candidates.size() >= FEWEST_CANDIDATES) {
      parts.add(new Paragraph(Message.of("round.closed.group")));
      parts.add(new Paragraph(group(round, question.get(), answers, candidates)));
    }
    List<Button> buttons = new ArrayList<>(RoundCards.late(round));
    addBest(best.of(round), parts, buttons);
    parts.add(new Paragraph(Message.of("round.closed.late")));
    return new Card(Audience.EVERYONE, parts, buttons);
  }

  private static void addReference(Question question, List<Part> parts) {
    parts.add(RoundCards.title(question));
    parts.add(new Paragraph(Message.of("round.reference")));
    parts.add(new Markdown(question.reference()));
  }

  private static void addBest(
      List<BestReplies.Shown> best, List<Part> parts, List<Button> buttons) {
    if (!best.isEmpty()) {
      parts.add(new Paragraph(Message.of("round.closed.best", "count", best.size())));
    }
    for (BestReplies.Shown shown : best) {
      String name = shown.answer().name();
      parts.add(
          new Paragraph(Message.of("round.closed.reply", "name", name, "words", shown.words())));
      buttons.add(Buttons.unshow(shown.answer()));
    }
  }

  private Message group(
      Round round, Question question, List<Answer> answers, Set<String> candidates) {
    Map<String, Integer> said = said(round, answers, candidates);
    List<KeyPoint> points =
        question.keyPoints().stream()
            .sorted(
                Comparator.comparingInt((KeyPoint point) -> said.getOrDefault(point.label(), 0))
                    .reversed())
            .toList();
    return points.stream()
        .map(point -> line(point, points.getFirst(), said, candidates.size()))
        .reduce((row, next) -> Message.of("round.row", "first", row, "next", next))
        .orElseThrow();
  }

  /// How many candidates made each key point, by its label.
  private Map<String, Integer> said(Round round, List<Answer> answers, Set<String> candidates) {
    Map<String, Integer> said = new HashMap<>();
    for (String candidate : candidates) {
      saidBy(round, candidate, answers).forEach(label -> said.merge(label, 1, Integer::sum));
    }
    return said;
  }

  /// The key point that the fewest said; empty where few answered, or all said all.
  Optional<String> mostMissed(Round round) {
    List<Answer> answers = onTime(round);
    Set<String> candidates = RoundCards.names(answers).keySet();
    if (candidates.size() < FEWEST_CANDIDATES) {
      return Optional.empty();
    }
    Map<String, Integer> said = said(round, answers, candidates);
    return bank.get().find(round.questionId()).stream()
        .flatMap(question -> question.keyPoints().stream())
        .map(KeyPoint::label)
        .min(Comparator.comparingInt(label -> said.getOrDefault(label, 0)))
        .filter(label -> said.getOrDefault(label, 0) < candidates.size());
  }

  private List<Answer> onTime(Round round) {
    return rounds.answers(round.id()).stream().filter(answer -> !answer.late()).toList();
  }

  private static Message line(
      KeyPoint point, KeyPoint first, Map<String, Integer> said, int candidates) {
    return Message.of(
        point.equals(first) ? "round.closed.point-of" : "round.closed.point",
        "label",
        point.label(),
        "said",
        said.getOrDefault(point.label(), 0),
        "all",
        candidates);
  }

  /// The key points that a candidate made in any of their replies.
  private Set<String> saidBy(Round round, String candidate, List<Answer> answers) {
    return answering.attempts(round, candidate, answers).stream()
        .map(Attempt::points)
        .flatMap(List::stream)
        .filter(point -> point.coverage() >= Coverage.SAID)
        .map(Attempt.PointScore::label)
        .collect(Collectors.toSet());
  }
}

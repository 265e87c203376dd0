package dev.hotseat.board;

import dev.hotseat.question.Level;
import java.time.Instant;

/// Entries to test with.
public final class EntryExamples {
  public static final String SERVER = "group";
  public static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

  private EntryExamples() {}

  /// A beginner's answer worth its score, in a round of its own.
  public static Entry entry(String candidate, String question, double score, Instant at) {
    return new Entry(
        SERVER,
        candidate,
        "round-of-" + question + "-" + at,
        question,
        "databases",
        Level.BEGINNER,
        at,
        score,
        false,
        false,
        false);
  }

  /// The same of another topic and level.
  public static Entry about(Entry entry, String topic, Level level) {
    return new Entry(
        entry.server(),
        entry.candidate(),
        entry.round(),
        entry.questionId(),
        topic,
        level,
        entry.at(),
        entry.score(),
        entry.hinted(),
        entry.revealed(),
        entry.named());
  }

  public static Entry hinted(Entry entry) {
    return with(entry, true, entry.revealed(), entry.named());
  }

  public static Entry revealed(Entry entry) {
    return with(entry, entry.hinted(), true, entry.named());
  }

  public static Entry named(Entry entry) {
    return with(entry, entry.hinted(), entry.revealed(), true);
  }

  private static Entry with(Entry entry, boolean hinted, boolean revealed, boolean named) {
    return new Entry(
        entry.server(),
        entry.candidate(),
        entry.round(),
        entry.questionId(),
        entry.topic(),
        entry.level(),
        entry.at(),
        entry.score(),
        hinted,
        revealed,
        named);
  }
}

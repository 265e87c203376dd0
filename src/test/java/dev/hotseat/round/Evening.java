package dev.hotseat.round;

import static dev.hotseat.question.Questions.question;

import dev.hotseat.board.Entries;
import dev.hotseat.board.Entry;
import dev.hotseat.channel.Heard;
import dev.hotseat.channel.Listener;
import dev.hotseat.command.Button;
import dev.hotseat.command.Caller;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.command.Part;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply;
import dev.hotseat.grading.Grader;
import dev.hotseat.grading.StubGrader;
import dev.hotseat.question.Level;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.score.InMemoryScores;
import dev.hotseat.score.Scores;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// A server with people in it, to play rounds in.
final class Evening {
  static final Instant START = Instant.parse("2026-11-21T19:00:00Z");
  static final String SERVER = "guild";
  static final String GENERAL = "general";

  private static final Texts TEXTS = Texts.of(Locale.ENGLISH);

  final FakeChannels channels = new FakeChannels();
  final InMemoryEntries entries = new InMemoryEntries();
  final List<Message> notices = new ArrayList<>();
  final FakeShowing showing = new FakeShowing();
  final InMemoryConversations conversations = new InMemoryConversations();
  final InMemoryStaleCards stale = new InMemoryStaleCards();
  final Rounds rounds;
  final Scores scores;
  QuestionBank bank =
      new QuestionBank(
          List.of(
              question("index", "databases", Level.BEGINNER, "Tree", "Order"),
              question("lock", "databases", Level.ADVANCED, "Wait", "Deadlock"),
              question("cache", "performance", Level.INTERMEDIATE, "Size", "Age")));

  private final AtomicInteger ids = new AtomicInteger();
  private final AtomicInteger messages = new AtomicInteger(5000);
  private Grader grader = new StubGrader();
  private Instant now = START;
  private boolean mayAsk = true;
  private Dispatcher dispatcher;
  private Listener listener;

  Evening() {
    this(new InMemoryRounds(), new InMemoryScores());
  }

  Evening(Rounds rounds, Scores scores) {
    this.rounds = rounds;
    this.scores = scores;
    restart();
  }

  /// Entries that are gone when the test ends.
  static final class InMemoryEntries implements Entries {
    final Map<List<String>, Entry> kept = new LinkedHashMap<>();

    @Override
    public synchronized boolean add(Entry entry) {
      return kept.putIfAbsent(List.of(entry.round(), entry.candidate()), entry) == null;
    }

    Entry of(String candidate) {
      return kept.values().stream()
          .filter(entry -> entry.candidate().equals(candidate))
          .findFirst()
          .orElseThrow();
    }
  }

  /// The program anew, over what is stored.
  void restart() {
    RoundPorts ports =
        new RoundPorts(
            rounds,
            scores,
            entries,
            channels,
            (server, channel) -> mayAsk,
            (server, message) -> notices.add(message),
            finder(),
            showing,
            conversations,
            stale);
    RoundFeature feature =
        new RoundFeature(
            ports,
            () -> bank,
            grader,
            new RoundTimes(Duration.ofHours(24), Duration.ofDays(30)),
            clock(),
            new SplittableRandom(7),
            () -> "attempt-" + ids.incrementAndGet(),
            Runnable::run);
    dispatcher = new Dispatcher(feature.commands(), () -> "incident");
    listener = feature.listener();
  }

  private Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }

  private QuestionFinder finder() {
    return new QuestionFinder() {
      @Override
      public List<Question> complete(String typed, int limit) {
        return search(typed, limit);
      }

      @Override
      public List<Question> search(String words, int limit) {
        return bank.questions().stream()
            .filter(question -> question.title().contains(words))
            .limit(limit)
            .toList();
      }
    };
  }

  void gradesWith(Grader other) {
    grader = other;
    restart();
  }

  void limitsAsking() {
    mayAsk = false;
  }

  void later(Duration time) {
    now = now.plus(time);
    listener.beat();
  }

  Listener listener() {
    return listener;
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  static Caller person(String id) {
    return new Caller(id, name(id), Place.in(SERVER, GENERAL), false, Locale.ENGLISH);
  }

  static Caller alone(String id) {
    return new Caller(id, name(id), Place.alone("dm-" + id), false, Locale.ENGLISH);
  }

  static Caller moderator(String id) {
    return new Caller(id, name(id), Place.in(SERVER, GENERAL), true, Locale.ENGLISH);
  }

  private static String name(String id) {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }

  Reply says(Caller caller, String line) {
    return dispatcher.dispatchTyped(CommandLine.parse(line), caller);
  }

  /// Asks a question by its id and gives the round.
  Round asks(String person, String question) {
    says(person(person), "ask question:" + question);
    return rounds.openIn(GENERAL).getFirst();
  }

  /// Presses a button as it is stored under a card.
  Reply presses(Caller caller, Reply card, String label) {
    String stored = button(card, label).runs().toString();
    if (stored.length() > 100) {
      throw new AssertionError(stored);
    }
    return dispatcher.dispatch(CommandLine.parse(stored), caller);
  }

  /// Presses a button of which the command hears under which message it stands.
  Reply presses(Caller caller, FakeChannels.Posted posted, String label) {
    CommandLine line = button(posted.card(), label).runs();
    return dispatcher.dispatch(with(line, "pressed", posted.message()), caller);
  }

  private static Button button(Reply card, String label) {
    return ((Reply.Card) card)
        .buttons().stream()
            .filter(one -> TEXTS.say(one.label()).equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + label + " under " + said(card)));
  }

  /// Presses Answer, fills the form in and sends it.
  Reply answers(Caller caller, Reply card, String text) {
    return fillsIn(caller, (Reply.Form) presses(caller, card, "Answer"), text);
  }

  Reply fillsIn(Caller caller, Reply.Form form, String text) {
    String field = form.fields().getFirst().option().name();
    return dispatcher.dispatch(with(form.runs(), field, text), caller);
  }

  private static CommandLine with(CommandLine line, String name, String value) {
    Map<String, String> named = new LinkedHashMap<>(line.named());
    named.put(name, value);
    return new CommandLine(line.name(), named, line.unnamed());
  }

  /// The card of a round as it is shown now.
  Reply.Card card(Round round) {
    String message = rounds.find(round.id()).orElseThrow().message().orElseThrow();
    return Optional.ofNullable(channels.posts.get(message)).orElseThrow().card();
  }

  /// Closes the round by a command, and gives the closing card.
  Reply.Card closes(Caller caller) {
    says(caller, "close");
    return channels.last().card();
  }

  /// What somebody was told privately, the latest.
  Reply.Card told(String person) {
    return channels.told.getOrDefault(person, List.of()).getLast();
  }

  Heard message(Caller author, Optional<String> answers, String text) {
    return new Heard(
        "" + messages.incrementAndGet(),
        author,
        answers,
        Optional.of(text).filter(words -> !words.isEmpty()));
  }

  /// Answers the card of a round by a message.
  Heard repliesTo(Round round, Caller author, String text) {
    Heard heard = message(author, rounds.find(round.id()).orElseThrow().message(), text);
    listener.heard(heard);
    return heard;
  }

  static String said(Reply reply) {
    return partsOf(reply).stream().map(Evening::said).collect(Collectors.joining("\n"));
  }

  static Set<String> labels(Reply reply) {
    return ((Reply.Card) reply)
        .buttons().stream()
            .map(button -> TEXTS.say(button.label()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Part.Breakdown breakdown(Reply reply) {
    return partsOf(reply).stream()
        .filter(Part.Breakdown.class::isInstance)
        .map(Part.Breakdown.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no breakdown in " + said(reply)));
  }

  private static List<Part> partsOf(Reply reply) {
    return switch (reply) {
      case Reply.Card card -> card.parts();
      case Reply.Farewell farewell -> farewell.parts();
      case Reply.Form form -> form.parts();
    };
  }

  private static String said(Part part) {
    return switch (part) {
      case Part.Heading heading -> TEXTS.say(heading.text());
      case Part.Paragraph paragraph -> TEXTS.say(paragraph.text());
      case Part.Markdown markdown -> markdown.text();
      case Part.Breakdown breakdown -> Math.round(breakdown.grade().score()) + "/100";
      case Part.Picture picture -> picture.name();
      case Part.Mention mention -> mention.role();
      case Part.Document document -> document.name();
    };
  }
}

package dev.hotseat;

import dev.hotseat.batch.BatchGrading;
import dev.hotseat.batch.InPlaceQuestions;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.command.HelpCommand;
import dev.hotseat.command.Place;
import dev.hotseat.console.TerminalFrontEnd;
import dev.hotseat.discord.Account;
import dev.hotseat.discord.AccountEnquiry;
import dev.hotseat.discord.DiscordFrontEnd;
import dev.hotseat.grading.Grader;
import dev.hotseat.grading.KeywordGrader;
import dev.hotseat.grading.meaning.LocalModel;
import dev.hotseat.grading.meaning.WordVectors;
import dev.hotseat.interview.InterviewCommands;
import dev.hotseat.interview.Interviews;
import dev.hotseat.interview.Selection;
import dev.hotseat.language.Opposites;
import dev.hotseat.language.TechnicalEnglish;
import dev.hotseat.language.Vocabulary;
import dev.hotseat.language.Words;
import dev.hotseat.operations.BotAccount;
import dev.hotseat.operations.Figure;
import dev.hotseat.operations.Finding;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.question.source.BankPath;
import dev.hotseat.question.source.BankReader;
import dev.hotseat.question.source.BankReading;
import dev.hotseat.search.QuestionSearch;
import dev.hotseat.settings.BotToken;
import dev.hotseat.settings.Secret;
import dev.hotseat.settings.Settings;
import dev.hotseat.settings.SettingsReader;
import dev.hotseat.storage.Database;
import dev.hotseat.storage.DatabaseLook;
import dev.hotseat.storage.SqliteBoards;
import dev.hotseat.storage.SqliteScores;
import dev.hotseat.storage.SqliteServers;
import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import dev.hotseat.verb.Services;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Wires the services by hand: the only place that knows them all. What a verb does not need is not
/// read.
final class Application implements Services, AutoCloseable {
  private static final Path SYNONYMS = Path.of("config", "synonyms.txt");
  private static final Path OPPOSITES = Path.of("config", "opposites.txt");

  private final Surroundings surroundings;
  private final Texts texts;
  private @Nullable Settings settings;
  private @Nullable Database database;
  private @Nullable LocalModel model;
  private @Nullable Termination termination;

  Application(Surroundings surroundings, Texts texts) {
    this.surroundings = surroundings;
    this.texts = texts;
  }

  @Override
  public Path home() {
    return surroundings.home();
  }

  @Override
  public Path typed(Path path) {
    return surroundings.folder().resolve(path);
  }

  @Override
  public BankReading bank(List<Path> named) {
    return new BankReader().read(bankPaths(named));
  }

  private List<BankPath> bankPaths(List<Path> named) {
    return named.isEmpty()
        ? settings().bankPaths().stream().map(this::ofSettings).toList()
        : named.stream().map(path -> BankPath.named(typed(path))).toList();
  }

  /// The shipped questions must be there; those of an installation's own may be.
  private BankPath ofSettings(Path path) {
    return path.startsWith(home().resolve("data")) ? BankPath.ifThere(path) : BankPath.named(path);
  }

  @Override
  public QuestionSearch search(QuestionBank bank) {
    return new QuestionSearch(bank, english());
  }

  @Override
  public BatchGrading batch(QuestionBank bank) {
    return new BatchGrading(grader(), bank, new InPlaceQuestions());
  }

  @Override
  public void practice(QuestionBank bank, Selection selection, int most, OptionalLong seed) {
    RandomGenerator random =
        seed.isPresent() ? new SplittableRandom(seed.getAsLong()) : surroundings.random();
    Caller caller =
        new Caller(
            "terminal",
            System.getProperty("user.name", ""),
            Place.alone("terminal"),
            true,
            Locale.ENGLISH);
    SqliteScores scores = new SqliteScores(database());
    InterviewCommands interview =
        new Interviews(
                bank,
                new GraderSoon(grading().begin()),
                scores,
                surroundings.clock(),
                surroundings.ids())
            .start(caller.id(), selection, most, random);
    List<Command> commands = new ArrayList<>(interview.commands());
    commands.add(HelpCommand.over(List.copyOf(commands)));
    Dispatcher dispatcher = new Dispatcher(commands, surroundings.ids());
    new TerminalFrontEnd(surroundings.streams(), texts)
        .converse(dispatcher, caller, InterviewCommands.BEGIN);
  }

  @Override
  public void serve(Consumer<Message> told) {
    Secret token =
        BotToken.of(settings().discord())
            .orElseThrow(
                () ->
                    new Failure(
                        List.of(
                            Message.of("bot.serve.no-token"), Message.of("bot.serve.practice"))));
    LiveQuestions questions = new LiveQuestions(bankPaths(List.of()), english());
    Serving serving =
        new Serving(database(), surroundings, questions, texts, () -> model().isPresent());
    DiscordFrontEnd discord =
        new DiscordFrontEnd(
            account(token),
            surroundings.clock(),
            () -> Instant.EPOCH.plusNanos(System.nanoTime()),
            surroundings.ids(),
            serving.customs());
    termination = Termination.telling(discord::stop);
    Soon<Grader> grading = grading();
    serving.serve(
        discord,
        new GraderSoon(grading),
        settings(),
        joined -> {
          // Not before: until the bot is there, all else can wait.
          questions.prepareSearch();
          grading.begin();
          told.accept(joined(joined, questions.bank()));
        });
  }

  private Account account(Secret token) {
    Settings.Discord discord = settings().discord();
    return new Account(token.text(), discord.api(), discord.gateway(), discord.messageContent());
  }

  private Message joined(DiscordFrontEnd.Joined joined, QuestionBank bank) {
    return Message.of(
        "bot.serve.ready",
        "servers",
        joined.servers(),
        "name",
        joined.name(),
        "questions",
        bank.questions().size(),
        "topics",
        bank.questions().stream().map(Question::topic).distinct().count(),
        "grading",
        Message.of(model().isPresent() ? "bot.serve.meaning" : "bot.serve.words"));
  }

  @Override
  public void bench(QuestionBank bank, Consumer<Figure> told) {
    BenchRun run = new BenchRun(BenchRun.Extent.MINUTE, told);
    Words words = new Words(english());
    Opposites opposites = opposites(words);
    run.firstGrade(bank, words, opposites, this::model);
    run.grading(bank, words, opposites, model());
    run.search(english());
    run.scores(settings().databaseFile(), surroundings.clock());
  }

  @Override
  public void doctor(Consumer<Finding> told) {
    new DoctorRun(
            this::settings,
            () -> bank(List.of()),
            LocalModel::load,
            this::account,
            DatabaseLook::at)
        .run(told);
  }

  @Override
  public void recount(Consumer<Finding> told) {
    SqliteServers servers = new SqliteServers(database(), server -> {});
    SqliteBoards boards = new SqliteBoards(database(), server -> servers.settings(server).zone());
    new RecountRun(boards.servers(), boards::recount).run(told);
  }

  @Override
  public BotAccount account() {
    try {
      return BotToken.of(settings().discord())
          .map(token -> new AccountEnquiry(account(token)).ask())
          .orElseGet(BotAccount.Missing::new);
    } catch (Failure unreadable) {
      return new BotAccount.Failed(unreadable.reasons().getFirst());
    }
  }

  private Grader grader() {
    Words words = new Words(english());
    return grader(words, opposites(words));
  }

  /// A grader that is not made yet: the model takes a second to load, in which the first question
  /// can be read. What a person may have to mend is read at once.
  private Soon<Grader> grading() {
    Words words = new Words(english());
    Opposites opposites = opposites(words);
    return new Soon<>("grader", () -> grader(words, opposites));
  }

  private Grader grader(Words words, Opposites opposites) {
    double copies = settings().grading().copies().most();
    return new KeywordGrader(words, opposites, Vocabulary.english(), model(), copies);
  }

  /// Loaded once, by whoever needs it first; the others wait.
  private synchronized Optional<WordVectors> model() {
    if (!settings().grading().meaning()) {
      return Optional.empty();
    }
    if (model == null) {
      model = LocalModel.load();
    }
    return model.vectors();
  }

  private TechnicalEnglish english() {
    return TechnicalEnglish.withSynonyms(home().resolve(SYNONYMS));
  }

  private Opposites opposites(Words words) {
    return Opposites.read(home().resolve(OPPOSITES), words);
  }

  private Settings settings() {
    if (settings == null) {
      settings = SettingsReader.read(home(), surroundings.environment());
    }
    return settings;
  }

  private Database database() {
    if (database == null) {
      database = Database.open(settings().databaseFile(), surroundings.clock(), this::tell);
    }
    return database;
  }

  private void tell(Message message) {
    surroundings.streams().err().println(texts.say(message));
  }

  @Override
  public void close() {
    if (database != null) {
      database.close();
    }
    if (termination != null) {
      termination.finished();
    }
  }
}

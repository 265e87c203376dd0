package dev.hotseat;

import dev.hotseat.board.Leaderboards;
import dev.hotseat.board.Pictures;
import dev.hotseat.channel.Channels;
import dev.hotseat.channel.Listener;
import dev.hotseat.command.Command;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.daily.DailyCommands;
import dev.hotseat.daily.DailyFeature;
import dev.hotseat.daily.DailyPorts;
import dev.hotseat.daily.Planner;
import dev.hotseat.discord.DiscordFrontEnd;
import dev.hotseat.discord.ServerCustoms;
import dev.hotseat.grading.Grader;
import dev.hotseat.member.Membership;
import dev.hotseat.picture.DrawnPictures;
import dev.hotseat.round.RoundFeature;
import dev.hotseat.round.RoundPorts;
import dev.hotseat.round.RoundTimes;
import dev.hotseat.round.Showing;
import dev.hotseat.server.Administration;
import dev.hotseat.server.Checkup;
import dev.hotseat.server.Inventory;
import dev.hotseat.server.Moderators;
import dev.hotseat.settings.Settings;
import dev.hotseat.storage.Database;
import dev.hotseat.storage.SqliteBoards;
import dev.hotseat.storage.SqliteConversations;
import dev.hotseat.storage.SqliteDailies;
import dev.hotseat.storage.SqliteDeliveries;
import dev.hotseat.storage.SqliteMemberSettings;
import dev.hotseat.storage.SqliteNotices;
import dev.hotseat.storage.SqliteOutages;
import dev.hotseat.storage.SqlitePersonalData;
import dev.hotseat.storage.SqlitePresence;
import dev.hotseat.storage.SqliteRounds;
import dev.hotseat.storage.SqliteScores;
import dev.hotseat.storage.SqliteServers;
import dev.hotseat.storage.SqliteStaleCards;
import dev.hotseat.storage.SqliteStreaks;
import dev.hotseat.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Wires what serves people in channels: the stores, the features over them, and the front end.
final class Serving {
  private final Database database;
  private final Surroundings surroundings;
  private final LiveQuestions questions;
  private final BooleanSupplier meaning;
  private final SqliteScores scores;
  private final SqliteRounds storedRounds;
  private final SqliteServers servers;
  private final SqliteBoards boards;
  private final SqliteMemberSettings members;
  private final SqliteNotices notices;
  private final Pictures pictures;

  /// @param texts the words in pictures
  /// @param meaning whether replies are graded by meaning too; may wait until that is known
  Serving(
      Database database,
      Surroundings surroundings,
      LiveQuestions questions,
      Texts texts,
      BooleanSupplier meaning) {
    this.database = database;
    this.surroundings = surroundings;
    this.questions = questions;
    this.meaning = meaning;
    scores = new SqliteScores(database);
    storedRounds = new SqliteRounds(database);
    servers = new SqliteServers(database, this::recounted);
    boards = new SqliteBoards(database, server -> servers.settings(server).zone());
    members = new SqliteMemberSettings(database);
    notices = new SqliteNotices(database);
    pictures = new DrawnPictures(texts);
  }

  private void recounted(String server) {
    boards.forgetAll();
  }

  /// What servers say to the front end.
  ServerCustoms customs() {
    Moderators moderators = new Moderators(servers);
    return new ServerCustoms() {
      @Override
      public boolean isModerator(String server, List<String> roles) {
        return moderators.isModerator(server, false, roles);
      }

      @Override
      public Locale language(String server) {
        return servers.settings(server).language();
      }
    };
  }

  /// Serves until the front end is told to stop.
  ///
  /// @param ready told once people can use it
  void serve(
      DiscordFrontEnd discord,
      Grader grader,
      Settings settings,
      Consumer<DiscordFrontEnd.Joined> ready) {
    Channels channels = discord.channels();
    Administration administration =
        new Administration(
            servers,
            new SqlitePresence(
                database, List.of(servers::forget, notices::forget, server -> boards.forgetAll())),
            notices,
            channels,
            discord.checkup(),
            inventory(),
            surroundings.clock());
    try (ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor()) {
      RoundFeature rounds = rounds(administration, channels, grader, settings, waiting);
      DailyFeature dailies = dailies(administration, channels, rounds, waiting);
      List<Command> commands = new ArrayList<>(rounds.commands());
      commands.addAll(leaderboards(channels).commands());
      commands.addAll(membership().commands());
      DailyCommands daily = daily(dailies.planner(), discord.checkup());
      commands.addAll(daily.commands());
      commands.addAll(administration.commands(daily));
      List<Listener> listeners =
          List.of(rounds.listener(), dailies.listener(), administration.listener(), questions);
      discord.serve(new Dispatcher(commands, surroundings.ids()), listeners, ready);
    }
  }

  private RoundFeature rounds(
      Administration administration,
      Channels channels,
      Grader grader,
      Settings settings,
      ExecutorService waiting) {
    return new RoundFeature(
        new RoundPorts(
            storedRounds,
            scores,
            boards,
            channels,
            administration::mayAsk,
            administration::tellModerators,
            questions,
            showing(),
            new SqliteConversations(database),
            new SqliteStaleCards(database)),
        questions::bank,
        grader,
        new RoundTimes(settings.roundTime(), settings.retention()),
        surroundings.clock(),
        surroundings.random(),
        surroundings.ids(),
        waiting);
  }

  private DailyFeature dailies(
      Administration administration,
      Channels channels,
      RoundFeature rounds,
      ExecutorService waiting) {
    return new DailyFeature(
        new DailyPorts(
            new SqliteDailies(database),
            new SqliteOutages(database),
            new SqliteDeliveries(database),
            storedRounds,
            rounds.dailies(),
            channels,
            administration::tellModerators),
        questions::bank,
        surroundings.clock(),
        surroundings.ids().get(),
        waiting);
  }

  private DailyCommands daily(Planner planner, Checkup checkup) {
    return new DailyCommands(
        planner,
        servers,
        checkup,
        questions::bank,
        questions,
        server -> storedRounds.askedIn(server).keySet(),
        surroundings.clock());
  }

  private Showing showing() {
    return new Showing() {
      @Override
      public boolean wanted(String server) {
        return servers.settings(server).bestReplies();
      }

      @Override
      public boolean agreed(String member) {
        return members.of(member).bestReplies();
      }
    };
  }

  private Leaderboards leaderboards(Channels channels) {
    return new Leaderboards(
        boards,
        scores,
        servers,
        members,
        new SqliteStreaks(database),
        channels::nameOf,
        pictures,
        questions::bank,
        surroundings.clock());
  }

  private Membership membership() {
    return new Membership(
        members,
        new SqlitePersonalData(
            database, List.of(scores::forget, members::forget, member -> boards.forgetAll())),
        surroundings.clock());
  }

  private Inventory inventory() {
    return new Inventory() {
      @Override
      public int questions() {
        return questions.bank().questions().size();
      }

      @Override
      public int problems() {
        return questions.reading().problems().size();
      }

      @Override
      public boolean meaning() {
        return meaning.getAsBoolean();
      }
    };
  }
}

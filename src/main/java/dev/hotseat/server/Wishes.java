package dev.hotseat.server;

import dev.hotseat.command.Completion;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Rejection;
import dev.hotseat.server.ServerSettings.Board;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a moderator wants to be set. All values are read before anything changes.
final class Wishes {
  private static final int MOST_CHANNELS = 50;
  private static final Option<Locale> LANGUAGE =
      Option.choice("language", List.of("en", "de"), Locale::forLanguageTag);
  private static final Option<ZoneId> ZONE = Zones.option("zone");
  private static final Option<String> MODERATOR_ROLE = Option.role("moderator-role");
  private static final Option<String> ASK_CHANNELS = Option.text("ask-channels");
  private static final Option<Boolean> BEST_REPLIES = Option.yesNo("best-replies");
  private static final Option<Board> BOARD =
      Option.choice("board", List.of("points", "days"), Wishes::board);
  private static final Option<SeasonWish> SEASON =
      new Option<>("season", new Option.Kind.Text(), false, Completion.NONE, SeasonWish::read);
  private static final Option<Boolean> RECAP = Option.yesNo("recap");
  private static final Option<String> RESET =
      Option.choice(
          "reset",
          List.of("language", "zone", "moderator-role", "ask-channels", "best-replies", "board"),
          name -> name);

  static final Option<?>[] OPTIONS = {
    ZONE, LANGUAGE, MODERATOR_ROLE, ASK_CHANNELS, BEST_REPLIES, BOARD, SEASON, RECAP, RESET
  };

  private final Checkup checkup;
  private final Clock clock;

  Wishes(Checkup checkup, Clock clock) {
    this.checkup = checkup;
    this.clock = clock;
  }

  /// The change that is wanted.
  ///
  /// @throws Rejection where a value is not allowed
  UnaryOperator<ServerSettings> of(Invocation invocation, String server) {
    Optional<Locale> language = invocation.value(LANGUAGE);
    Optional<ZoneId> zone = invocation.value(ZONE);
    Optional<String> role = invocation.value(MODERATOR_ROLE).map(id -> role(server, id));
    Optional<List<String>> channels =
        invocation.value(ASK_CHANNELS).map(text -> channels(server, text));
    Optional<Boolean> bestReplies = invocation.value(BEST_REPLIES);
    Optional<Board> board = invocation.value(BOARD);
    String reset = invocation.value(RESET).orElse("");
    Optional<SeasonWish> season = invocation.value(SEASON);
    Optional<Boolean> recap = invocation.value(RECAP);
    return stored -> {
      ServerSettings base = reset(stored, reset);
      ZoneId there = zone.orElse(base.zone());
      return new ServerSettings(
          language.orElse(base.language()),
          there,
          role.or(base::moderatorRole),
          channels.orElse(base.askChannels()),
          bestReplies.orElse(base.bestReplies()),
          board.orElse(base.board()),
          season.map(wish -> wish.among(base.seasons(), today(there))).orElse(base.seasons()),
          recap.orElse(base.recap()));
    };
  }

  private static ServerSettings reset(ServerSettings stored, String name) {
    ServerSettings fresh = ServerSettings.DEFAULT;
    return new ServerSettings(
        name.equals("language") ? fresh.language() : stored.language(),
        name.equals("zone") ? fresh.zone() : stored.zone(),
        name.equals("moderator-role") ? fresh.moderatorRole() : stored.moderatorRole(),
        name.equals("ask-channels") ? fresh.askChannels() : stored.askChannels(),
        name.equals("best-replies") ? fresh.bestReplies() : stored.bestReplies(),
        name.equals("board") ? fresh.board() : stored.board(),
        stored.seasons(),
        stored.recap());
  }

  private LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /// The role that everybody has bears the id of the server.
  private String role(String server, String id) {
    if (id.equals(server)) {
      throw new Rejection(Message.of("server.role-of-everybody"));
    }
    if (checkup.role(server, id).isEmpty()) {
      throw new Rejection(Message.of("server.unknown-role"));
    }
    return id;
  }

  /// The channels that a text names, as the service writes them in a message, by their ids, or as
  /// people call them.
  private List<String> channels(String server, String text) {
    if (text.strip().equalsIgnoreCase("all")) {
      return List.of();
    }
    List<String> ids =
        Arrays.stream(text.strip().split("[\\s,]+|(?<=>)(?=<)"))
            .map(word -> word.replaceAll("^<#(\\w+)>$", "$1"))
            .map(word -> checkup.channelCalled(server, word).orElse(word))
            .distinct()
            .toList();
    if (ids.size() > MOST_CHANNELS) {
      throw new Rejection(Message.of("server.too-many-channels", "most", MOST_CHANNELS));
    }
    Map<String, String> known = checkup.channels(server, ids);
    ids.stream()
        .filter(id -> !known.containsKey(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new Rejection(Message.of("server.unknown-channel", "text", id));
            });
    return ids;
  }

  private static Board board(String name) {
    return name.equals("days") ? Board.DAYS : Board.POINTS;
  }
}

package dev.hotseat.discord;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.InteractionExpiredException;
import net.dv8tion.jda.api.exceptions.InteractionFailureException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;

/// Why a request to Discord did not succeed, as far as it matters here. JDA calls every code that
/// it does not know a fault of the server, so only codes and statuses that are named here count.
///
/// @param kind what follows from it
/// @param code Discord's code, or the HTTP status where there is none
/// @param missing the permission that is missing, where Discord's library knows it
record Trouble(Kind kind, int code, List<Permission> missing) {
  private static final Set<Integer> GONE = Set.of(10003, 10004, 10007, 10008, 10013);
  private static final Set<Integer> FORBIDDEN = Set.of(50001, 50013);
  private static final Set<Integer> CLOSED = Set.of(50007, 50278);
  private static final Set<Integer> BLOCKED = Set.of(200000, 200001, 240000);
  private static final Set<Integer> LATE = Set.of(10062, 10015, 50027, 40094);
  private static final Set<Integer> SHUT = Set.of(50083, 160005, 160006);
  private static final int ACKNOWLEDGED = 40060;
  private static final int OVERLOADED = 130000;
  private static final int NO_ANSWER = -1;
  private static final int UNAUTHORIZED = 401;

  /// What follows from a trouble.
  enum Kind {
    /// The channel, message, person or server is not there.
    GONE,
    /// A permission is missing.
    FORBIDDEN,
    /// The thread is locked or archived, or there are too many.
    SHUT,
    /// The person takes no messages.
    CLOSED,
    /// A rule of the server lets the text not through.
    BLOCKED,
    /// The interaction cannot be answered any more.
    LATE,
    /// The interaction has its answer already.
    ACKNOWLEDGED,
    /// The token is not valid.
    UNAUTHORIZED,
    /// It may have been done or not.
    UNKNOWN,
    /// Discord does not take what was sent: trying again is of no use.
    REFUSED
  }

  static Trouble of(Throwable failure) {
    return switch (failure) {
      case InsufficientPermissionException known ->
          new Trouble(Kind.FORBIDDEN, 50013, List.of(known.getPermission()));
      case InteractionExpiredException _, InteractionFailureException _ -> of(Kind.LATE, 0);
      case TimeoutException _, RateLimitedException _ -> of(Kind.UNKNOWN, NO_ANSWER);
      case ErrorResponseException answered ->
          ofCode(answered.getErrorCode(), answered.getResponse().code);
      default -> of(Kind.REFUSED, 0);
    };
  }

  static Trouble ofCode(int code, int status) {
    if (status == UNAUTHORIZED && code == 0) {
      return of(Kind.UNAUTHORIZED, UNAUTHORIZED);
    }
    if (code == NO_ANSWER || code == OVERLOADED || status >= 500) {
      return of(Kind.UNKNOWN, code);
    }
    return of(kindOf(code), code == 0 ? status : code);
  }

  private static Kind kindOf(int code) {
    if (code == ACKNOWLEDGED) {
      return Kind.ACKNOWLEDGED;
    }
    if (GONE.contains(code)) {
      return Kind.GONE;
    }
    if (FORBIDDEN.contains(code)) {
      return Kind.FORBIDDEN;
    }
    if (CLOSED.contains(code)) {
      return Kind.CLOSED;
    }
    if (BLOCKED.contains(code)) {
      return Kind.BLOCKED;
    }
    if (SHUT.contains(code)) {
      return Kind.SHUT;
    }
    return LATE.contains(code) ? Kind.LATE : Kind.REFUSED;
  }

  private static Trouble of(Kind kind, int code) {
    return new Trouble(kind, code, List.of());
  }
}

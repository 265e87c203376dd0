package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.channel.Unreachable.Reason;
import dev.hotseat.discord.Trouble.Kind;
import dev.hotseat.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.exceptions.InteractionExpiredException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TroubleTest {
  @ParameterizedTest(name = "{1} with code {0}: {2}")
  @CsvSource({
    "0, 500, UNKNOWN",
    "502, 502, UNKNOWN",
    "503, 503, UNKNOWN",
    "504, 504, UNKNOWN",
    "529, 529, UNKNOWN",
    "-1, 0, UNKNOWN",
    "-1, 200, UNKNOWN",
    "130000, 503, UNKNOWN",
    "0, 401, UNAUTHORIZED",
    "50027, 401, LATE",
    "10062, 404, LATE",
    "10015, 404, LATE",
    "40094, 400, LATE",
    "40060, 400, ACKNOWLEDGED",
    "50001, 403, FORBIDDEN",
    "50013, 403, FORBIDDEN",
    "50007, 403, CLOSED",
    "50278, 403, CLOSED",
    "10003, 404, GONE",
    "10004, 404, GONE",
    "10007, 404, GONE",
    "10008, 404, GONE",
    "10013, 404, GONE",
    "200000, 400, BLOCKED",
    "240000, 403, BLOCKED",
    "50083, 400, SHUT",
    "160005, 400, SHUT",
    "160006, 400, SHUT",
    "50035, 400, REFUSED",
    "40005, 413, REFUSED",
    "50005, 403, REFUSED",
    "50006, 400, REFUSED",
    "30034, 400, REFUSED",
    "30046, 429, REFUSED",
    "40333, 403, REFUSED",
    "999999, 400, REFUSED",
    "0, 400, REFUSED"
  })
  void saysWhatFollowsFromACode(int code, int status, Kind kind) {
    assertThat(Trouble.ofCode(code, status).kind()).isEqualTo(kind);
  }

  @Test
  void takesNoAnswerAsUnknownAndALateOneAsLate() {
    assertThat(Trouble.of(new TimeoutException()).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(Trouble.of(new InteractionExpiredException()).kind()).isEqualTo(Kind.LATE);
    assertThat(Trouble.of(new IllegalArgumentException()).kind()).isEqualTo(Kind.REFUSED);
  }

  @ParameterizedTest
  @EnumSource
  void hasASentenceForEach(Kind kind) {
    Trouble trouble = new Trouble(kind, 1234, List.of(Permission.MESSAGE_SEND));

    var unreachable =
        Places.unreachable(new RequestFailed(trouble, new IllegalStateException()), "daily");

    assertThat(Texts.of(Locale.ENGLISH).say(unreachable.reasons().getFirst())).endsWith(".");
    assertThat(unreachable.reason() == Reason.UNKNOWN)
        .isEqualTo(kind == Kind.UNKNOWN || kind == Kind.LATE);
  }

  @Test
  void namesChannelPermissionAndPlace() {
    Trouble trouble = new Trouble(Kind.FORBIDDEN, 50013, List.of(Permission.MESSAGE_SEND));

    var unreachable =
        Places.unreachable(new RequestFailed(trouble, new IllegalStateException()), "daily");

    assertThat(Texts.of(Locale.ENGLISH).say(unreachable.reasons().getFirst()))
        .isEqualTo(
            "I can’t post in #daily: *Send Messages* is missing. Edit channel, Permissions, Hotseat:"
                + " allow it.");
  }
}

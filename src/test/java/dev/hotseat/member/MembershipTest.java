package dev.hotseat.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hotseat.command.Audience;
import dev.hotseat.command.Caller;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Dispatcher;
import dev.hotseat.command.Part;
import dev.hotseat.command.Place;
import dev.hotseat.command.Reply;
import dev.hotseat.command.Spoken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembershipTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final InMemoryMemberSettings settings = new InMemoryMemberSettings();
  private final Stored stored = new Stored();
  private final Dispatcher dispatcher =
      new Dispatcher(
          new Membership(settings, stored, Clock.fixed(NOON, ZoneOffset.UTC)).commands(),
          () -> "incident");

  /// Rows of one table, by member.
  private static final class Stored implements PersonalData {
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    @Override
    public void read(String member, Reader reader) {
      if (rows.containsKey(member)) {
        reader.table("attempt");
        rows.get(member).forEach(reader::row);
        reader.table("member_settings");
        reader.row(Map.of("member", member));
      }
    }

    @Override
    public List<Rows> remove(String member) {
      List<Map<String, Object>> removed = rows.remove(member);
      return removed == null ? List.of() : List.of(new Rows("attempt", removed.size()));
    }
  }

  @Test
  void showsWhatHoldsAndChangesWhatIsNamed() {
    assertThat(Spoken.lines(type("/my-settings", "ana")))
        .containsExactly(
            "Your settings · only you see this",
            "Boards name me: yes",
            "A good reply of mine may be shown when a question closes: no",
            "Remind me of a daily that I have not answered: no");

    Reply changed = type("/my-settings boards:false reminders:yes", "ana");

    assertThat(((Reply.Card) changed).audience()).isEqualTo(Audience.CALLER);
    assertThat(Spoken.lines(changed))
        .contains("Boards name me: no")
        .contains("Remind me of a daily that I have not answered: yes");
    assertThat(settings.of("ana")).isEqualTo(new Preferences(false, false, true));
    assertThat(settings.of("ben")).isEqualTo(Preferences.DEFAULT);
  }

  @Test
  void changesNothingWhereAValueIsNotAllowed() {
    assertThat(Spoken.lines(type("/my-settings boards:no best-replies:perhaps", "ana")))
        .containsExactly("best-replies takes one of yes, no, not “perhaps”.");

    assertThat(settings.of("ana")).isEqualTo(Preferences.DEFAULT);
  }

  @Test
  void handsOutEverythingAsJsonAndToRead() throws IOException {
    store("ana", "First line\nsecond | \"quoted\" \u0000 🎓 ``` # heading");

    Reply export = type("/my-data export", "ana");

    assertThat(((Reply.Card) export).audience()).isEqualTo(Audience.CALLER);
    JsonNode json = new ObjectMapper().readTree(file(export, "hotseat-data.json"));
    assertThat(json.path("member").asText()).isEqualTo("ana");
    assertThat(json.path("exportedAt").asText()).isEqualTo("2026-11-21T12:00:00Z");
    assertThat(json.path("attempt").path(0).path("reply").asText())
        .isEqualTo("First line\nsecond | \"quoted\" \u0000 🎓 ``` # heading");
    assertThat(json.path("attempt").path(0).path("at").asText()).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(json.path("attempt").path(0).path("score").asDouble()).isEqualTo(72.5);
    assertThat(json.path("member_settings")).hasSize(1);
    assertThat(file(export, "hotseat-data.md"))
        .startsWith("# What Hotseat has stored about you\n")
        .contains("## Your replies with their grades\n", "score: 72.5", "## Your settings\n")
        .contains("reply: First line\n     second");
  }

  @Test
  void packsWhatIsTooLargeToBeHandedOver() {
    for (int i = 0; i < 500; i++) {
      store("ana", "all work and no play ".repeat(500) + i);
    }

    List<Part> parts = ((Reply.Card) type("/my-data export", "ana")).parts();

    assertThat(parts.getLast())
        .isInstanceOfSatisfying(
            Part.Document.class,
            file -> {
              assertThat(file.name()).isEqualTo("hotseat-data.zip");
              assertThat(file.content().size()).isLessThan(1_000_000);
            });
    assertThat(parts).hasSize(2);
  }

  @Test
  void saysWhereNothingIsStored() {
    assertThat(Spoken.lines(type("/my-data export", "ana")))
        .containsExactly("Nothing is stored about you.");
    assertThat(Spoken.lines(press("my-data-delete ana", "ana")))
        .containsExactly("Nothing is stored about you.");
  }

  @Test
  void asksBeforeItRemovesAnything() {
    store("ana", "x");

    Reply asked = type("/my-data delete", "ana");

    assertThat(Spoken.lines(asked)).singleElement().asString().contains("cannot be undone");
    assertThat(Spoken.buttons(asked)).containsExactly("my-data-delete ana");
    assertThat(stored.rows).containsKey("ana");
    assertThat(Spoken.lines(type("/my-data-delete", "ana")).getFirst()).startsWith("There is no");
    assertThat(stored.rows).containsKey("ana");
  }

  @Test
  void removesWhatIsTheCallersAndSaysWhatItWas() {
    store("ana", "x");
    store("ben", "y");

    assertThat(Spoken.lines(press("my-data-delete ana", "ana")))
        .containsExactly(
            "Done: everything that was stored about you is gone. It was this:",
            "Your replies with their grades: 1");

    assertThat(stored.rows).containsOnlyKeys("ben");
  }

  @Test
  void isAboutNobodyButTheCaller() {
    store("ben", "y");

    store("ana", "x");

    for (String forged :
        List.of("my-data-delete ben", "my-data-delete member:ben", "my-data-delete")) {
      assertThat(Spoken.lines(press(forged, "ana")))
          .containsExactly(
              "Nothing was deleted: this button asked somebody else. For your own data, use"
                  + " /my-data delete.");
    }
    assertThat(Spoken.lines(press("my-data-delete ana whose:ben", "ana")).getFirst())
        .startsWith("That is from another version of me.");

    assertThat(stored.rows).containsOnlyKeys("ana", "ben");
  }

  private void store(String member, String reply) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("reply", reply);
    row.put("at", Instant.EPOCH);
    row.put("score", 72.5);
    stored.rows.computeIfAbsent(member, key -> new ArrayList<>()).add(row);
  }

  private static String file(Reply reply, String name) throws IOException {
    for (Part part : ((Reply.Card) reply).parts()) {
      if (part instanceof Part.Document document && document.name().equals(name)) {
        return new String(document.content().open().readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    throw new AssertionError("no file " + name);
  }

  private Reply type(String line, String member) {
    return dispatcher.dispatchTyped(CommandLine.parse(line), caller(member));
  }

  private Reply press(String line, String member) {
    return dispatcher.dispatch(CommandLine.parse(line), caller(member));
  }

  private static Caller caller(String member) {
    return new Caller(member, "Ana", Place.in("group", "channel"), false, Locale.ENGLISH);
  }
}

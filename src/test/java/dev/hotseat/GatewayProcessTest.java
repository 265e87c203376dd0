package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.gateway.Gateway;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The gateway's faults against the whole program: what was written in each is on disk once
/// afterwards.
class GatewayProcessTest {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String REPLY =
      "Prepared statements, so that the driver sends the values apart from the SQL text.";

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();
  @TempDir private Path folder;

  private final SmallDiscord discord = running.discord();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person priya = discord.person("Priya").in(general);

  private static Map<String, Consumer<Gateway>> faults() {
    Map<String, Consumer<Gateway>> faults = new LinkedHashMap<>();
    faults.put("a cut", Gateway::cut);
    faults.put("op 7", Gateway::askToReconnect);
    faults.put("op 9, resumable", gateway -> gateway.invalidate(true));
    faults.put("op 9", gateway -> gateway.invalidate(false));
    for (int code : List.of(4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009, 1000, 1001, 4321)) {
      faults.put("close " + code, gateway -> gateway.close(code));
    }
    return faults;
  }

  @Test
  void gradesOnceWhatIsWrittenInAnyFaultThatPasses() throws Exception {
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      Message card = ask();
      List<String> everybody = new ArrayList<>();
      for (Map.Entry<String, Consumer<Gateway>> fault : faults().entrySet()) {
        Person person = discord.person("Caught by " + fault.getKey()).in(general);
        everybody.add(person.id());
        long before = sessions();
        fault.getValue().accept(discord.gateway());
        person.repliesTo(card, REPLY, true);

        await("another session after " + fault.getKey(), () -> sessions() > before);
        awaitReply(person);
      }

      assertThat(hotseat.end()).isEqualTo(143);
      assertThat(stored().answered(general)).containsExactlyElementsOf(everybody);
      everybody.forEach(id -> assertThat(stored().replies(id)).containsExactly(REPLY));
      assertThat(stored().states(general)).containsExactly("open");
      assertThat(hotseat.printed()).doesNotContain("ERROR");
    }
  }

  /// Sessions begun and resumed.
  private long sessions() {
    return discord.gateway().heard(2) + discord.gateway().heard(6);
  }

  @Test
  void gradesOnceWhatAReplayTellsTwice() throws Exception {
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      Message card = ask();
      Person ben = discord.person("Ben").in(general);
      ben.repliesTo(card, REPLY, true);
      awaitReply(ben);

      long before = sessions();
      discord.gateway().faults().overlapNextResume(2);
      discord.gateway().askToReconnect();
      await("a resume", () -> sessions() > before);
      Person mei = discord.person("Mei").in(general);
      mei.repliesTo(card, REPLY, true);
      awaitReply(mei);

      assertThat(hotseat.end()).isEqualTo(143);
      assertThat(stored().answered(general)).containsExactly(ben.id(), mei.id());
      assertThat(stored().replies(ben.id())).containsExactly(REPLY);
    }
  }

  @Test
  void gradesWhatIsWrittenWhileNobodyAcknowledges() throws Exception {
    discord.gateway().faults().heartbeatEvery(Duration.ofSeconds(1));
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      Message card = ask();
      Person ben = discord.person("Ben").in(general);
      long before = sessions();
      discord.gateway().faults().withholdAcks(true);
      discord.gateway().faults().heartbeatEvery(Duration.ofSeconds(41));
      await("another session", () -> sessions() > before);
      ben.repliesTo(card, REPLY, true);
      discord.gateway().faults().withholdAcks(false);
      awaitReply(ben);

      assertThat(hotseat.end()).isEqualTo(143);
      assertThat(stored().replies(ben.id())).containsExactly(REPLY);
    }
  }

  @Test
  void gradesWhatIsWrittenToASilentGatewayAndDuringAnOutage() throws Exception {
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      Message card = ask();
      Person ben = discord.person("Ben").in(general);
      discord.gateway().faults().freeze(true);
      ben.repliesTo(card, REPLY, true);
      discord.gateway().faults().freeze(false);
      awaitReply(ben);

      Person mei = discord.person("Mei").in(general);
      group.setAvailable(false);
      mei.repliesTo(card, REPLY, true);
      group.setAvailable(true);
      awaitReply(mei);

      assertThat(hotseat.end()).isEqualTo(143);
      assertThat(stored().answered(general)).containsExactly(ben.id(), mei.id());
      assertThat(stored().states(general)).containsExactly("open");
    }
  }

  @Test
  void gradesADirectMessageThatWasWrittenWhileItWasDead() throws Exception {
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      ask();
      Person ben = discord.person("Ben").in(general);
      ben.writesPrivately(REPLY);
      awaitReply(ben);
      await("mark", () -> stored().heardFrom(ben.id()).size() == 1);

      hotseat.kill();
      ben.writesPrivately("Something else, thought of while nobody was there.");
      hotseat.startAgain();
      await("second reply", () -> stored().replies(ben.id()).size() == 2);

      hotseat.killAndStartAgain();
      Person mei = discord.person("Mei").in(general);
      mei.writesPrivately(REPLY);
      awaitReply(mei);
      assertThat(hotseat.end()).isEqualTo(143);
      assertThat(stored().replies(ben.id())).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4004, does not take the token",
    "4012, newer Hotseat",
    "4014, close code 4014",
  })
  void endsWithStatusOneAndASentenceWhereAnotherTryIsOfNoUse(int code, String sentence)
      throws Exception {
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      ask();

      discord.gateway().close(code);

      assertThat(hotseat.awaitEnd(PATIENCE)).isEqualTo(1);
      assertThat(hotseat.printed()).contains(sentence).doesNotContain("incident");
      assertThat(stored().states(general)).containsExactly("open");
    }
  }

  @Test
  @Tag("slow")
  void endsWhenTheGatewayWasSilentForFiveMinutes() throws Exception {
    try (ServedProcess hotseat = new ServedProcess(discord, folder)) {
      discord.gateway().faults().freeze(true);

      assertThat(hotseat.awaitEnd(Duration.ofMinutes(8))).isEqualTo(1);
      assertThat(hotseat.printed()).contains("not been heard of for");
    }
  }

  private Message ask() {
    priya.slash("/ask topic:security");
    await("open round", () -> stored().states(general).equals(List.of("open")));
    return general.messages().stream()
        .filter(message -> message.onlyFor().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private void awaitReply(Person person) {
    await("reply of " + person.name(), () -> !stored().replies(person.id()).isEmpty());
  }

  private StoredRounds stored() {
    return new StoredRounds(folder);
  }

  private void await(String what, BooleanSupplier look) {
    discord
        .world()
        .await(
            what, PATIENCE, () -> Optional.of(look.getAsBoolean()).filter(Boolean::booleanValue));
  }
}

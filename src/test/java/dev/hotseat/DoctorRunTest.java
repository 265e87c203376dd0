package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.grading.meaning.LocalModel;
import dev.hotseat.operations.BotAccount;
import dev.hotseat.operations.Finding;
import dev.hotseat.question.source.BankReader;
import dev.hotseat.settings.SettingsReader;
import dev.hotseat.storage.DatabaseLook;
import dev.hotseat.storage.DatabaseLook.State;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DoctorRunTest {
  private static final BotAccount VALID = new BotAccount.Valid("123", "Hotseat");

  @Test
  void looksAtEachThingByItself() {
    List<Finding> found = look(new DatabaseLook(State.READY, 3), VALID);

    assertThat(found.stream().filter(finding -> !finding.fine()))
        .extracting(finding -> finding.message().key())
        .containsExactly("bot.empty-bank", "bot.doctor.model-missing");
    assertThat(said(found))
        .anyMatch(line -> line.endsWith("can be read and written (version 3)."))
        .contains("The token is Hotseat’s, application 123.");
  }

  @Test
  void saysWhyTheModelIsMissing() {
    assertThat(said(look(new DatabaseLook(State.NEW, 0), VALID)))
        .anyMatch(line -> line.contains("(no room in /tmp)"))
        .anyMatch(line -> line.endsWith("is made when something is first stored."));
  }

  @Test
  void saysWhatIsWrongWithTheToken() {
    BotAccount failed = new BotAccount.Failed(Message.of("bot.nothing-found"));

    Finding last = look(new DatabaseLook(State.OLDER, 1), failed).getLast();

    assertThat(last).isEqualTo(Finding.wrong(Message.of("bot.nothing-found")));
  }

  private static List<Finding> look(DatabaseLook database, BotAccount account) {
    List<Finding> found = new ArrayList<>();
    new DoctorRun(
            () -> SettingsReader.read(Path.of("").toAbsolutePath(), Map.of()),
            () -> new BankReader().read(List.of()),
            () -> new LocalModel.Missing("no room in /tmp"),
            () -> account,
            file -> database)
        .run(found::add);
    return found;
  }

  private static List<String> said(List<Finding> found) {
    Texts texts = Texts.of(Locale.ENGLISH);
    return found.stream().map(finding -> texts.say(finding.message())).toList();
  }
}

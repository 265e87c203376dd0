package dev.hotseat.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InvitationTest {

  @Test
  void asksForWhatIsUsedAndNothingElse() {
    assertThat(new Invitation("123456789012345678").link())
        .isEqualTo(
            "https://discord.com/oauth2/authorize?client_id=123456789012345678"
                + "&scope=bot+applications.commands&permissions=377957239872");
  }

  @Test
  void saysSoOnThePageOnPrivacy() throws IOException {
    String page = Files.readString(Path.of("src/docs/privacy.md")).replace('\n', ' ');

    assertThat(page)
        .contains("(" + Invitation.permissions() + ")")
        .contains(
            Invitation.PERMISSIONS.stream()
                .map(Invitation.Permission::name)
                .collect(Collectors.joining(", ")));
  }
}

package dev.hotseat.discord.small.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class ChannelPermissionsTest {
  private final World world = new World(Clock.systemUTC());
  private final Server server = world.server("Study group", world.user("Owner"));
  private final Channel general = server.channel("general");
  private final String ana = world.user("Ana");

  @Test
  void comeFromTheRoleOfAll() {
    server.join(ana);

    assertThat(general.may(ana, Permission.SEND_MESSAGES)).isTrue();
    assertThat(general.may(ana, Permission.MANAGE_GUILD)).isFalse();
  }

  @Test
  void areNoneForStrangers() {
    assertThat(general.permissions(ana)).isZero();
    assertThat(general.mayView(ana)).isFalse();
  }

  @Test
  void areAllForTheOwnerAndForAdministrators() {
    server.join(ana);
    server.give(ana, server.role("admins", Permission.ADMINISTRATOR));
    general.overwrite(server.id(), 0, -1L >>> 1);

    assertThat(general.may(ana, Permission.MANAGE_GUILD)).isTrue();
    assertThat(general.may(server.owner(), Permission.MANAGE_GUILD)).isTrue();
  }

  @Test
  void areDeniedToAllAllowedToARoleAndDeniedToAMember() {
    server.join(ana);
    String members = server.role("members");
    server.give(ana, members);

    general.overwrite(server.id(), 0, Permission.SEND_MESSAGES.bit());
    assertThat(general.may(ana, Permission.SEND_MESSAGES)).isFalse();
    general.overwrite(members, Permission.SEND_MESSAGES.bit(), 0);
    assertThat(general.may(ana, Permission.SEND_MESSAGES)).isTrue();
    general.overwrite(ana, 0, Permission.SEND_MESSAGES.bit());

    assertThat(general.may(ana, Permission.SEND_MESSAGES)).isFalse();
  }

  @Test
  void areNoneWhereTheChannelIsHidden() {
    server.join(ana);

    general.overwrite(server.id(), 0, Permission.VIEW_CHANNEL.bit());

    assertThat(general.permissions(ana)).isZero();
  }

  @Test
  void ofAThreadAreThoseOfItsChannelAndAPrivateOneIsForItsMembers() {
    server.join(ana);
    Channel thread =
        new Threads(world).create(general, "Interview", world.application().id(), true);

    assertThat(thread.may(ana, Permission.SEND_MESSAGES_IN_THREADS)).isTrue();
    assertThat(thread.mayView(ana)).isFalse();
    new Threads(world).add(thread, ana);

    assertThat(thread.mayView(ana)).isTrue();
  }
}

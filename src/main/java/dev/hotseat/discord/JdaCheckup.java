package dev.hotseat.discord;

import dev.hotseat.channel.Needs;
import dev.hotseat.server.Checkup;
import dev.hotseat.server.Ground;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/// What Discord lets the bot do in a server, from memory.
final class JdaCheckup implements Checkup {
  /// What a round needs of its channel.
  private static final EnumSet<Permission> NEEDED =
      EnumSet.of(
          Permission.VIEW_CHANNEL,
          Permission.MESSAGE_SEND,
          Permission.MESSAGE_HISTORY,
          Permission.MESSAGE_ADD_REACTION,
          Permission.MESSAGE_ATTACH_FILES);

  private final Supplier<JDA> jda;
  private final Pulse pulse;

  JdaCheckup(Supplier<JDA> jda, Pulse pulse) {
    this.jda = jda;
    this.pulse = pulse;
  }

  @Override
  public List<Access> access(String server, Collection<String> channels) {
    Guild guild = jda.get().getGuildById(server);
    if (guild == null) {
      return List.of();
    }
    Set<GuildMessageChannel> looked = new LinkedHashSet<>();
    channels.stream()
        .map(id -> guild.getChannelById(GuildMessageChannel.class, id))
        .filter(Objects::nonNull)
        .forEach(looked::add);
    Optional.ofNullable(guild.getSystemChannel()).ifPresent(looked::add);
    List<Access> found = new ArrayList<>();
    looked.forEach(channel -> found.add(new Access(named(channel), missing(guild, channel))));
    return found;
  }

  private static List<String> missing(Guild guild, GuildMessageChannel channel) {
    EnumSet<Permission> needed = EnumSet.copyOf(NEEDED);
    if (channel.getType().isThread()) {
      needed.remove(Permission.MESSAGE_SEND);
      needed.add(Permission.MESSAGE_SEND_IN_THREADS);
    }
    needed.removeAll(guild.getSelfMember().getPermissions(channel));
    return needed.stream().map(Permission::getName).toList();
  }

  @Override
  public Optional<Ground> ground(String server, String channel, Needs needs) {
    return Optional.ofNullable(jda.get().getGuildById(server))
        .flatMap(guild -> Optional.ofNullable(guild.getGuildChannelById(channel)))
        .map(found -> JdaGround.of(found, needs));
  }

  @Override
  public Map<String, String> channels(String server, Collection<String> ids) {
    Map<String, String> names = new LinkedHashMap<>();
    Guild guild = jda.get().getGuildById(server);
    if (guild != null) {
      for (String id : ids.stream().filter(JdaCheckup::isId).toList()) {
        GuildMessageChannel channel = guild.getChannelById(GuildMessageChannel.class, id);
        if (channel != null) {
          names.put(id, named(channel));
        }
      }
    }
    return names;
  }

  @Override
  public Optional<String> channelCalled(String server, String name) {
    String wanted = name.startsWith("#") ? name.substring(1) : name;
    List<String> called =
        Optional.ofNullable(jda.get().getGuildById(server)).stream()
            .flatMap(guild -> guild.getChannels().stream())
            .filter(GuildMessageChannel.class::isInstance)
            .filter(channel -> channel.getName().equalsIgnoreCase(wanted))
            .map(GuildChannel::getId)
            .toList();
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }

  @Override
  public Optional<String> role(String server, String id) {
    return Optional.ofNullable(jda.get().getGuildById(server))
        .map(guild -> guild.getRoleById(id))
        .map(Role::getName);
  }

  @Override
  public Duration silence() {
    return pulse.age();
  }

  /// Whether it is no word that somebody typed in an id's place.
  private static boolean isId(String text) {
    return text.matches("\\d{1,19}");
  }

  private static String named(GuildMessageChannel channel) {
    return "#" + channel.getName();
  }
}

package dev.hotseat.discord.small.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Messages;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Upload;
import dev.hotseat.discord.small.world.World;
import java.util.List;

/// Messages of people.
final class Writing {
  private Writing() {}

  static Message write(
      World world, Person person, Channel channel, ObjectNode body, List<Upload> files) {
    Permission needed =
        channel.isThread() ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES;
    if (!channel.may(person.id(), needed) || channel.isLocked()) {
      throw new NotOffered(person.name() + " may not write in " + channel);
    }
    return world.messages().write(channel, Messages.Draft.normal(person.id(), body, files));
  }
}

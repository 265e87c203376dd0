package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes, changes and deletes messages, and tells the bot what it may know.
public final class Messages {
  private static final Duration NONCE_MEMORY = Duration.ofMinutes(5);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int LATE_EDITS_AN_HOUR = 60;

  private final World world;
  private final Attachments attachments;
  private final Reactions reactions;

  Messages(World world) {
    this.world = world;
    this.attachments = new Attachments(world);
    this.reactions = new Reactions(world);
  }

  /// What a message is to be made of.
  ///
  /// @param author the id of who writes
  /// @param body content, embeds, components, flags and so on, as sent to Discord
  /// @param files what comes with it
  /// @param onlyFor who alone sees it, null for all
  /// @param interaction what it responds to, null for a normal message
  public record Draft(
      String author,
      ObjectNode body,
      List<Upload> files,
      @Nullable String onlyFor,
      @Nullable Interaction interaction) {

    /// A normal message.
    public static Draft normal(String author, ObjectNode body, List<Upload> files) {
      return new Draft(author, body, files, null, null);
    }
  }

  /// Writes a message, or finds the one that was written with the same nonce a little earlier.
  public Message write(Channel channel, Draft draft) {
    return world.act(() -> sameNonce(channel, draft).orElseGet(() -> create(channel, draft)));
  }

  private Optional<Message> sameNonce(Channel channel, Draft draft) {
    String nonce = Json.text(draft.body(), "nonce");
    if (nonce.isEmpty() || !draft.body().path("enforce_nonce").asBoolean()) {
      return Optional.empty();
    }
    Instant since = world.clock().instant().minus(NONCE_MEMORY);
    return channel.messages().stream()
        .filter(message -> message.author().equals(draft.author()))
        .filter(message -> Json.text(message.live(), "nonce").equals(nonce))
        .filter(message -> message.written().isAfter(since))
        .findFirst();
  }

  private Message create(Channel channel, Draft draft) {
    ObjectNode json = new MessageJson(world, attachments).create(channel, draft);
    Message message = new Message(channel, json, draft.onlyFor(), draft.interaction() != null);
    channel.messageMap().put(Long.parseUnsignedLong(message.id()), message);
    if (channel.isArchived()) {
      channel.archive(false, channel.isLocked());
    }
    tell("MESSAGE_CREATE", message);
    return message;
  }

  /// Changes a message.
  ///
  /// @throws Refusal when an old message was changed too often
  public void edit(Message message, ObjectNode body, List<Upload> files) {
    world.act(
        () -> {
          countLateEdit(message);
          new MessageJson(world, attachments).change(message, body, files);
          message.live().put("edited_timestamp", world.clock().instant().toString());
          tell("MESSAGE_UPDATE", message);
        });
  }

  private void countLateEdit(Message message) {
    Instant now = world.clock().instant();
    if (message.written().plus(HOUR).isAfter(now)) {
      return;
    }
    message.lateEdits().removeIf(edit -> edit.plus(HOUR).isBefore(now));
    if (message.lateEdits().size() >= LATE_EDITS_AN_HOUR) {
      throw Refusal.tooManyEdits();
    }
    message.lateEdits().add(now);
  }

  /// Deletes a message.
  public void delete(Message message) {
    world.act(
        () -> {
          Channel channel = message.channel();
          channel.messageMap().remove(Long.parseUnsignedLong(message.id()));
          if (message.onlyFor().isEmpty()) {
            ObjectNode data = Json.object("id", message.id(), "channel_id", channel.id());
            channel.server().ifPresent(server -> data.put("guild_id", server.id()));
            tellIfSeen(channel, "MESSAGE_DELETE", data, false);
          }
        });
  }

  /// A message of a channel that the bot may find there: an ephemeral one is not.
  ///
  /// @throws Refusal where there is none
  public Message find(Channel channel, String id) {
    return Optional.ofNullable(channel.messageMap().get(Long.parseUnsignedLong(id)))
        .filter(message -> message.onlyFor().isEmpty())
        .orElseThrow(Refusal::unknownMessage);
  }

  /// What the bot gets to read of a message when it asks for it.
  public ObjectNode forBot(Message message) {
    ObjectNode json = message.json();
    return world.application().seesContent()
        ? json
        : Redaction.of(json, Redaction.needsIntent(world, message), world.application().id());
  }

  private void tell(String type, Message message) {
    if (message.onlyFor().isPresent()) {
      return;
    }
    ObjectNode data = message.json();
    Optional<Server> server = message.channel().server();
    server.ifPresent(
        at -> {
          data.put("guild_id", at.id());
          if (at.has(message.author())) {
            ObjectNode member = at.member(message.author()).deepCopy();
            member.remove("user");
            data.set("member", member);
          }
        });
    tellIfSeen(message.channel(), type, data, Redaction.needsIntent(world, message));
  }

  private void tellIfSeen(Channel channel, String type, JsonNode data, boolean needsIntent) {
    Optional<Server> server = channel.server();
    boolean there = server.map(Server::hasBot).orElse(true);
    if (there && channel.mayView(world.application().id())) {
      world.tell(
          new Dispatch(type, (ObjectNode) data, server.map(Server::id).orElse(null), needsIntent));
    }
  }

  /// Files that were sent.
  public Attachments attachments() {
    return attachments;
  }

  /// Reactions under messages.
  public Reactions reactions() {
    return reactions;
  }
}

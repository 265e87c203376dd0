package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A message in a channel; an ephemeral one is seen by one person only.
public final class Message {
  private final Channel channel;
  private final String id;
  private final String author;
  private final ObjectNode json;
  private final @Nullable String onlyFor;
  private final boolean response;
  private final Map<String, Set<String>> reactions = new LinkedHashMap<>();
  private final List<Instant> lateEdits = new ArrayList<>();

  Message(Channel channel, ObjectNode json, @Nullable String onlyFor, boolean response) {
    this.channel = channel;
    this.id = Json.text(json, "id");
    this.author = Json.text(json.path("author"), "id");
    this.json = json;
    this.onlyFor = onlyFor;
    this.response = response;
  }

  public String id() {
    return id;
  }

  public Channel channel() {
    return channel;
  }

  /// The message as it is stored; who changes it must tell the bot.
  ObjectNode live() {
    return json;
  }

  /// The message's JSON.
  public ObjectNode json() {
    return channel
        .world()
        .look(
            () -> {
              ObjectNode copy = json.deepCopy();
              if (!reactions.isEmpty()) {
                copy.set("reactions", Reactions.json(reactions, author));
              }
              return copy;
            });
  }

  /// The plain text, empty for a card.
  public String text() {
    return channel.world().look(() -> Json.text(json, "content"));
  }

  /// The id of who wrote it.
  public String author() {
    return author;
  }

  /// Who alone sees it.
  public Optional<String> onlyFor() {
    return Optional.ofNullable(onlyFor);
  }

  /// Whether somebody who sees the channel sees this message.
  public boolean isVisibleTo(String userId) {
    return onlyFor == null || onlyFor.equals(userId);
  }

  /// Whether it is the response or a follow-up of an interaction.
  public boolean isResponse() {
    return response;
  }

  /// Whether the bot is still thinking about it.
  public boolean isLoading() {
    return hasFlag(MessageFlag.LOADING);
  }

  boolean hasFlag(int flag) {
    return channel.world().look(() -> (json.path("flags").asInt() & flag) != 0);
  }

  /// Who reacted, by emoji.
  public Map<String, Set<String>> reactions() {
    return reactions;
  }

  Set<String> reactors(String emoji) {
    return reactions.computeIfAbsent(emoji, _ -> new LinkedHashSet<>());
  }

  Instant written() {
    return Instant.parse(Json.text(json, "timestamp"));
  }

  List<Instant> lateEdits() {
    return lateEdits;
  }

  @Override
  public String toString() {
    return id() + " in " + channel;
  }
}

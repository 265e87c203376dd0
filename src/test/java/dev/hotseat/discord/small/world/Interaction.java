package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Something that a person did and the bot has three seconds to acknowledge.
public final class Interaction {
  /// A slash command or a menu command.
  public static final int COMMAND = 2;

  /// A click or a pick.
  public static final int COMPONENT = 3;

  /// Typing in an option.
  public static final int AUTOCOMPLETE = 4;

  /// A form sent off.
  public static final int FORM = 5;

  private final ObjectNode payload;
  private final Channel channel;
  private final String person;
  private final @Nullable Message source;
  private final @Nullable Interaction trigger;
  private Instant opened;
  private @Nullable Instant answered;
  private final List<Message> followUps = new CopyOnWriteArrayList<>();
  private volatile int acknowledgement;
  private @Nullable Message original;
  private @Nullable ObjectNode shown;

  Interaction(
      ObjectNode payload,
      Channel channel,
      String person,
      @Nullable Message source,
      @Nullable Interaction trigger,
      Instant opened) {
    this.payload = payload;
    this.channel = channel;
    this.person = person;
    this.source = source;
    this.trigger = trigger;
    this.opened = opened;
  }

  public String id() {
    return Json.text(payload, "id");
  }

  public String token() {
    return Json.text(payload, "token");
  }

  /// [#COMMAND], [#COMPONENT], [#AUTOCOMPLETE] or [#FORM].
  public int kind() {
    return payload.path("type").asInt();
  }

  public ObjectNode payload() {
    return payload;
  }

  public Channel channel() {
    return channel;
  }

  public String person() {
    return person;
  }

  /// Since when the bot knows of it.
  Instant opened() {
    return opened;
  }

  void handedOver(Instant now) {
    opened = now;
  }

  void answered(Instant arrived) {
    answered = arrived;
  }

  /// From the moment when the bot knew of it to the arrival of its first response.
  ///
  /// @throws java.util.NoSuchElementException while there is none
  public Duration responseTime() {
    return Duration.between(opened, Optional.ofNullable(answered).orElseThrow());
  }

  /// The message whose component was used.
  public Optional<Message> source() {
    return Optional.ofNullable(source);
  }

  /// The type of the bot's callback, 0 while there was none.
  public int acknowledgement() {
    return acknowledgement;
  }

  void acknowledge(int type, @Nullable Message response, @Nullable ObjectNode shown) {
    this.acknowledgement = type;
    this.original = response;
    this.shown = shown;
  }

  /// The message that answers it, or that it changed; empty once it was deleted.
  public Optional<Message> original() {
    return Optional.ofNullable(original)
        .filter(message -> message.channel().messages().contains(message));
  }

  /// Messages after the first response.
  public List<Message> followUps() {
    return followUps;
  }

  /// The form or the choices that the bot answered with.
  public Optional<ObjectNode> shown() {
    return Optional.ofNullable(shown);
  }

  /// Whether the person has all that was promised: acknowledged, and nothing loading any more.
  public boolean isAnswered() {
    return acknowledgement != 0 && original().filter(Message::isLoading).isEmpty();
  }

  /// What a message says about the interaction that it answers.
  ObjectNode metadata() {
    ObjectNode metadata =
        Json.object(
            "id", id(),
            "type", kind(),
            "user",
                payload.has("member") ? payload.path("member").path("user") : payload.path("user"),
            "authorizing_integration_owners", payload.path("authorizing_integration_owners"));
    if (kind() == COMPONENT && source != null) {
      metadata.put("interacted_message_id", source.id());
    }
    if (trigger != null) {
      metadata.set("triggering_interaction_metadata", trigger.metadata());
    }
    return metadata;
  }
}

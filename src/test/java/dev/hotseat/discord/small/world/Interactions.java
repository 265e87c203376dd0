package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens interactions and takes the bot's answers, by the rules of three seconds and of fifteen
/// minutes.
public final class Interactions {
  private static final Duration TO_ACKNOWLEDGE = Duration.ofSeconds(3);
  private static final Duration TO_FOLLOW_UP = Duration.ofMinutes(15);
  private static final int FOLLOW_UPS_ELSEWHERE = 5;

  private final World world;
  private final Map<String, Interaction> byToken = new LinkedHashMap<>();

  Interactions(World world) {
    this.world = world;
  }

  /// Sends an interaction to the bot. Where the payload has no id and token it gets them.
  public Interaction open(
      ObjectNode payload, Channel channel, String person, @Nullable Message source) {
    return world.act(
        () -> {
          String id = world.newId();
          payload.put("id", Json.text(payload, "id").isEmpty() ? id : Json.text(payload, "id"));
          payload.put("token", "small.interaction." + id);
          Interaction interaction =
              new Interaction(payload, channel, person, source, trigger(payload, person), now());
          byToken.put(interaction.token(), interaction);
          tell(payload);
          // What our own checks took is not the bot's time.
          interaction.handedOver(now());
          return interaction;
        });
  }

  /// For a form that is sent off: what opened it.
  private @Nullable Interaction trigger(ObjectNode payload, String person) {
    return payload.path("type").asInt() != Interaction.FORM
        ? null
        : byToken.values().stream()
            .filter(known -> known.person().equals(person))
            .filter(known -> known.acknowledgement() == Callback.FORM.type())
            .reduce((first, last) -> last)
            .orElse(null);
  }

  private Instant now() {
    return world.bounds().instant();
  }

  /// Sends an interaction again, as a replay does.
  public void repeat(Interaction interaction) {
    world.act(() -> tell(interaction.payload()));
  }

  private void tell(ObjectNode payload) {
    String server = Json.text(payload, "guild_id");
    world.tell(Dispatch.of("INTERACTION_CREATE", payload, server.isEmpty() ? null : server));
  }

  /// All interactions so far.
  public List<Interaction> all() {
    return world.look(() -> List.copyOf(byToken.values()));
  }

  /// The interaction for a first response.
  ///
  /// @param arrived when that came
  /// @throws Refusal when there is none, it is older than three seconds, or it has one
  public Interaction toAcknowledge(String id, String token, Instant arrived) {
    Interaction interaction =
        Optional.ofNullable(byToken.get(token))
            .filter(known -> known.id().equals(id))
            .filter(
                known -> known.acknowledgement() != 0 || isYoung(known, TO_ACKNOWLEDGE, arrived))
            .orElseThrow(Refusal::unknownInteraction);
    if (interaction.acknowledgement() != 0) {
      throw Refusal.alreadyAcknowledged();
    }
    interaction.answered(arrived);
    return interaction;
  }

  /// The interaction for an edit or a follow-up.
  ///
  /// @throws Refusal when there is none, it was never acknowledged, or it is older than 15 minutes
  public Interaction toFollowUp(String token) {
    Interaction interaction =
        Optional.ofNullable(byToken.get(token))
            .filter(known -> known.acknowledgement() != 0)
            .orElseThrow(() -> Refusal.of(404, 10015, "Unknown Webhook"));
    if (!isYoung(interaction, TO_FOLLOW_UP, now())) {
      throw Refusal.invalidToken();
    }
    return interaction;
  }

  private static boolean isYoung(Interaction interaction, Duration limit, Instant at) {
    return !interaction.opened().plus(limit).isBefore(at);
  }

  /// Takes the first response.
  public void acknowledge(Interaction interaction, int type, JsonNode data, List<Upload> files) {
    Callback callback = Callback.of(type);
    if (!callback.fits(interaction)) {
      throw Refusal.invalidForm(
          FormErrors.at("/type", "INTERACTION_TYPE_INVALID", callback + " cannot answer this"));
    }
    ObjectNode body = data.isObject() ? (ObjectNode) data : Json.object();
    switch (callback) {
      case MESSAGE -> interaction.acknowledge(type, respond(interaction, body, files), null);
      case DEFERRED_MESSAGE -> {
        int flags = body.path("flags").asInt() & MessageFlag.EPHEMERAL;
        ObjectNode loading = Json.object("flags", flags | MessageFlag.LOADING);
        interaction.acknowledge(type, respond(interaction, loading, List.of()), null);
      }
      case DEFERRED_UPDATE ->
          interaction.acknowledge(type, interaction.source().orElse(null), null);
      case UPDATE -> {
        Message source = interaction.source().orElseThrow(Refusal::unknownMessage);
        world.messages().edit(source, body, files);
        interaction.acknowledge(type, source, null);
      }
      case CHOICES -> interaction.acknowledge(type, null, body);
      case FORM -> {
        ObjectNode form = body.deepCopy();
        form.set("components", ComponentIds.filled(body));
        interaction.acknowledge(type, null, form);
      }
    }
  }

  /// Writes a message after the first response; the first one fills a response that still loads.
  public Message followUp(Interaction interaction, ObjectNode body, List<Upload> files) {
    Optional<Message> loading = interaction.original().filter(Message::isLoading);
    if (loading.isPresent()) {
      world.messages().edit(loading.get(), body, files);
      return loading.get();
    }
    if (isElsewhere(interaction) && interaction.followUps().size() >= FOLLOW_UPS_ELSEWHERE) {
      throw Refusal.of(400, 40094, "Maximum number of follow up messages reached");
    }
    Message message = respond(interaction, body, files);
    interaction.followUps().add(message);
    return message;
  }

  private Message respond(Interaction interaction, ObjectNode body, List<Upload> files) {
    boolean hidden =
        (body.path("flags").asInt() & MessageFlag.EPHEMERAL) != 0 || mustHide(interaction);
    return world
        .messages()
        .write(
            interaction.channel(),
            new Messages.Draft(
                world.application().id(),
                body,
                files,
                hidden ? interaction.person() : null,
                interaction));
  }

  private static boolean isElsewhere(Interaction interaction) {
    return interaction.channel().server().filter(server -> !server.hasBot()).isPresent();
  }

  private static boolean mustHide(Interaction interaction) {
    return isElsewhere(interaction)
        && !interaction.channel().may(interaction.person(), Permission.USE_EXTERNAL_APPS);
  }
}

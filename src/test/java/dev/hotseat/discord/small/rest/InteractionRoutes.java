package dev.hotseat.discord.small.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.checks.BodyKind;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Interaction;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Refusal;
import dev.hotseat.discord.small.world.World;
import java.util.List;
import java.util.stream.Stream;

/// Answers to interactions: the first, and by the interaction's webhook those that follow.
final class InteractionRoutes {
  private static final String WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}";
  private static final String ORIGINAL = WEBHOOK + "/messages/@original";
  private static final String FOLLOW_UP = WEBHOOK + "/messages/{message_id}";

  private static final int MESSAGE = 4;
  private static final int UPDATE = 7;

  private final World world;

  InteractionRoutes(World world) {
    this.world = world;
  }

  List<Route> all() {
    return List.of(
        new Route(
            "POST",
            "/interactions/{interaction_id}/{interaction_token}/callback",
            BodyKind.CALLBACK,
            this::callback),
        new Route("POST", WEBHOOK, BodyKind.MESSAGE, this::followUp),
        Route.of("GET", ORIGINAL, r -> Answer.ok(message(r).json())),
        new Route("PATCH", ORIGINAL, BodyKind.EDIT, this::edit),
        Route.of("DELETE", ORIGINAL, this::delete),
        Route.of("GET", FOLLOW_UP, r -> Answer.ok(message(r).json())),
        new Route("PATCH", FOLLOW_UP, BodyKind.EDIT, this::edit),
        Route.of("DELETE", FOLLOW_UP, this::delete));
  }

  private Answer callback(Request request) {
    Interaction interaction =
        world
            .interactions()
            .toAcknowledge(
                request.parameter("interaction_id"),
                request.parameter("interaction_token"),
                request.arrived());
    int type = request.body().path("type").asInt();
    world
        .interactions()
        .acknowledge(interaction, type, request.body().path("data"), request.files());
    return Boolean.parseBoolean(request.query().getOrDefault("with_response", "false"))
        ? Answer.ok(response(interaction, type))
        : Answer.nothing();
  }

  private static ObjectNode response(Interaction interaction, int type) {
    ObjectNode described =
        Json.object(
            "id", interaction.id(),
            "type", interaction.kind(),
            "channel_id", interaction.channel().id());
    ObjectNode response = Json.object("interaction", described);
    interaction
        .original()
        .ifPresent(
            message -> {
              described
                  .put("response_message_id", message.id())
                  .put("response_message_loading", message.isLoading())
                  .put("response_message_ephemeral", message.onlyFor().isPresent());
              if (type == MESSAGE || type == UPDATE) {
                response.set("resource", Json.object("type", type, "message", message.json()));
              }
            });
    return response;
  }

  private Interaction interaction(Request request) {
    if (!request.parameter("webhook_id").equals(world.application().id())) {
      throw Refusal.of(404, 10015, "Unknown Webhook");
    }
    return world.interactions().toFollowUp(request.parameter("webhook_token"));
  }

  private Answer followUp(Request request) {
    return Answer.ok(
        world
            .interactions()
            .followUp(interaction(request), request.object(), request.files())
            .json());
  }

  private Message message(Request request) {
    Interaction interaction = interaction(request);
    String id = request.parameter("message_id");
    return Stream.concat(
            interaction.original().stream(),
            Stream.concat(interaction.followUps().stream(), interaction.source().stream()))
        .filter(message -> id.isEmpty() || message.id().equals(id))
        .filter(message -> message.channel().messages().contains(message))
        .findFirst()
        .orElseThrow(Refusal::unknownMessage);
  }

  private Answer edit(Request request) {
    Message message = message(request);
    world.messages().edit(message, request.object(), request.files());
    return Answer.ok(message.json());
  }

  private Answer delete(Request request) {
    world.messages().delete(message(request));
    return Answer.nothing();
  }
}

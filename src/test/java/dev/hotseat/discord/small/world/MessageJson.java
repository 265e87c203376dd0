package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.List;
import java.util.Optional;

/// Makes the JSON of a message out of what was sent.
final class MessageJson {
  private static final int REPLY = 19;
  private static final int SLASH_RESPONSE = 20;
  private static final int MENU_RESPONSE = 23;

  private final World world;
  private final Attachments attachments;
  private final Media media;

  MessageJson(World world, Attachments attachments) {
    this.world = world;
    this.attachments = attachments;
    media = new Media(world);
  }

  ObjectNode create(Channel channel, Messages.Draft draft) {
    ObjectNode body = draft.body();
    ObjectNode json =
        Json.object(
            "id", beginsPost(channel) ? channel.id() : world.newId(),
            "type", 0,
            "channel_id", channel.id(),
            "author", world.userJson(draft.author()),
            "content", Json.text(body, "content"),
            "timestamp", world.clock().instant().toString(),
            "edited_timestamp", null,
            "tts", body.path("tts").asBoolean(),
            "pinned", false,
            "embeds", Embeds.of(body),
            "attachments", Json.array(attachments.of(body, List.of(), draft.files())),
            "components", ComponentIds.filled(body),
            "flags", flags(draft));
    if (Json.has(body, "nonce")) {
      json.set("nonce", body.get("nonce"));
    }
    reference(channel, body, json);
    respond(draft, json);
    media.resolve(json);
    Mentions.fill(world, channel, json, body);
    return json;
  }

  private static boolean beginsPost(Channel channel) {
    return channel.parent().filter(Channel::isForum).isPresent() && channel.messageMap().isEmpty();
  }

  private static int flags(Messages.Draft draft) {
    int set = draft.body().path("flags").asInt() & (MessageFlag.SETTABLE | MessageFlag.LOADING);
    return draft.onlyFor() == null ? set & ~MessageFlag.EPHEMERAL : set | MessageFlag.EPHEMERAL;
  }

  private void reference(Channel channel, ObjectNode body, ObjectNode json) {
    JsonNode reference = body.path("message_reference");
    if (!Json.has(reference, "message_id")) {
      return;
    }
    Optional<Message> target =
        Optional.ofNullable(channel.messageMap().get(reference.path("message_id").asLong()));
    if (target.isEmpty() && reference.path("fail_if_not_exists").asBoolean(true)) {
      throw Refusal.invalidForm(
          FormErrors.at("/message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message"));
    }
    if (target.isEmpty()) {
      return;
    }
    ObjectNode pointer =
        Json.object("type", 0, "channel_id", channel.id(), "message_id", target.get().id());
    channel.server().ifPresent(server -> pointer.put("guild_id", server.id()));
    ObjectNode referenced = target.get().json();
    referenced.remove("referenced_message");
    referenced.remove("reactions");
    json.put("type", REPLY);
    json.set("message_reference", pointer);
    json.set("referenced_message", referenced);
  }

  private void respond(Messages.Draft draft, ObjectNode json) {
    Interaction interaction = draft.interaction();
    if (interaction == null) {
      return;
    }
    json.put("webhook_id", world.application().id())
        .put("application_id", world.application().id());
    json.set("interaction_metadata", interaction.metadata());
    if (interaction.kind() == Interaction.COMMAND && interaction.original().isEmpty()) {
      int menu = interaction.payload().path("data").path("type").asInt(1);
      json.put("type", menu == 1 ? SLASH_RESPONSE : MENU_RESPONSE);
    }
  }

  void change(Message message, ObjectNode body, List<Upload> files) {
    ObjectNode json = message.live();
    refuseLegacyInCard(message, body);
    if (body.has("content")) {
      json.put("content", Json.text(body, "content"));
    }
    if (body.has("embeds")) {
      json.set("embeds", Embeds.of(body));
    }
    if (body.has("components")) {
      json.set("components", ComponentIds.filled(body));
    }
    if (body.has("attachments") || !files.isEmpty()) {
      List<JsonNode> old = Json.list(json, "attachments");
      json.set("attachments", Json.array(attachments.of(body, old, files)));
    }
    media.resolve(json);
    int added = body.path("flags").asInt() & MessageFlag.COMPONENTS_V2;
    json.put("flags", (json.path("flags").asInt() & ~MessageFlag.LOADING) | added);
    Mentions.fill(world, message.channel(), json, body);
  }

  private static void refuseLegacyInCard(Message message, ObjectNode body) {
    for (String legacy : List.of("content", "embeds")) {
      if (message.hasFlag(MessageFlag.COMPONENTS_V2)
          && !(body.path(legacy).asText("").isEmpty() && body.path(legacy).isEmpty())) {
        throw Refusal.invalidForm(
            FormErrors.at(
                "/" + legacy,
                "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                "The message is a card and stays one"));
      }
    }
  }
}

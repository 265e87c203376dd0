package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The bot as the developer portal knows it.
public final class Application {
  /// The intents that need a switch in the portal: members, presences, message content.
  private static final List<Long> PRIVILEGED =
      List.of(1L << 1, 1L << 8, Application.MESSAGE_CONTENT);

  /// The intent that opens the text of other people's messages.
  public static final long MESSAGE_CONTENT = 1L << 15;

  private final String id;
  private final ObjectNode user;
  private final String verifyKey = "0".repeat(64);
  private final Commands commands;
  private final Set<Long> allowedIntents = new TreeSet<>();
  private final Set<String> installedBy = new TreeSet<>();
  private String token;

  Application(World world) {
    this.id = world.newId();
    this.user = Users.bot(id, "Hotseat");
    this.commands = new Commands(world, id);
    this.token = "MTA.small." + id;
  }

  /// The id of the application and of its bot user, which are the same.
  public String id() {
    return id;
  }

  /// The bot's token.
  public synchronized String token() {
    return token;
  }

  /// Makes the token worthless, as a reset in the portal does.
  public synchronized void resetToken() {
    token = token + "x";
  }

  /// The bot's user.
  public ObjectNode user() {
    return user.deepCopy();
  }

  /// The bot's user as it sees itself.
  public ObjectNode selfUser() {
    ObjectNode self = user.deepCopy();
    self.putNull("email");
    return self.put("mfa_enabled", true).put("locale", "en-US").put("verified", true);
  }

  /// Registered commands.
  public Commands commands() {
    return commands;
  }

  /// Switches the message-content intent on in the portal.
  public void allowMessageContent() {
    allowedIntents.add(MESSAGE_CONTENT);
  }

  /// Whether the portal's switch for message content is on.
  public boolean seesContent() {
    return allowedIntents.contains(MESSAGE_CONTENT);
  }

  /// Whether a bot with these intents may join.
  public boolean mayUse(long intents) {
    return PRIVILEGED.stream()
        .allMatch(intent -> (intents & intent) == 0 || allowedIntents.contains(intent));
  }

  /// Installs the bot for a user, so that its commands work for them everywhere.
  public void installFor(String userId) {
    installedBy.add(userId);
  }

  /// Whether a user installed the bot for themselves.
  public boolean isInstalledBy(String userId) {
    return installedBy.contains(userId);
  }

  /// The application's JSON.
  public ObjectNode json() {
    ObjectNode owner = Users.person("1", "Owner");
    return Json.object(
            "id",
            id,
            "name",
            "Hotseat",
            "icon",
            null,
            "description",
            "",
            "type",
            null,
            "verify_key",
            verifyKey,
            "flags",
            seesContent() ? 1 << 19 : 0,
            "flags_new",
            seesContent() ? "524288" : "0",
            "redirect_uris",
            Json.array(),
            "interactions_endpoint_url",
            null,
            "role_connections_verification_url",
            null,
            "owner",
            owner,
            "team",
            null,
            "bot",
            user())
        .put("approximate_guild_count", 1)
        .put("approximate_user_install_count", installedBy.size())
        .put("approximate_user_authorization_count", 0)
        .put("explicit_content_filter", 0)
        .put("bot_public", true)
        .put("bot_require_code_grant", false)
        .<ObjectNode>set("eligible_oauth2_scopes", Json.array());
  }
}

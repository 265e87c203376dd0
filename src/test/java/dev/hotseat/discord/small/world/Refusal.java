package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import org.jspecify.annotations.Nullable;

/// What Discord answers when it does not do what it was asked.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;
  private final transient @Nullable ObjectNode errors;

  private Refusal(int status, int code, String message, @Nullable ObjectNode errors) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /// A refusal by HTTP status and Discord's own code.
  public static Refusal of(int status, int code, String message) {
    return new Refusal(status, code, message, null);
  }

  /// 50035 with a tree of what is wrong where.
  public static Refusal invalidForm(ObjectNode errors) {
    return new Refusal(400, 50035, "Invalid Form Body", errors);
  }

  public static Refusal unauthorized() {
    return of(401, 0, "401: Unauthorized");
  }

  public static Refusal invalidToken() {
    return of(401, 50027, "Invalid Webhook Token");
  }

  public static Refusal noRoute() {
    return of(404, 0, "404: Not Found");
  }

  public static Refusal unknownServer() {
    return of(404, 10004, "Unknown Guild");
  }

  public static Refusal unknownChannel() {
    return of(404, 10003, "Unknown Channel");
  }

  public static Refusal unknownMessage() {
    return of(404, 10008, "Unknown Message");
  }

  public static Refusal unknownMember() {
    return of(404, 10007, "Unknown Member");
  }

  public static Refusal unknownUser() {
    return of(404, 10013, "Unknown User");
  }

  public static Refusal unknownInteraction() {
    return of(404, 10062, "Unknown interaction");
  }

  public static Refusal unknownCommand() {
    return of(404, 10063, "Unknown application command");
  }

  public static Refusal alreadyAcknowledged() {
    return of(400, 40060, "Interaction has already been acknowledged.");
  }

  public static Refusal missingAccess() {
    return of(403, 50001, "Missing Access");
  }

  public static Refusal missingPermissions() {
    return of(403, 50013, "Missing Permissions");
  }

  public static Refusal closedToYou() {
    return of(403, 50007, "Cannot send messages to this user");
  }

  public static Refusal otherAuthor() {
    return of(403, 50005, "Cannot edit a message authored by another user");
  }

  public static Refusal notATextChannel() {
    return of(400, 50008, "Cannot send messages in a non-text channel");
  }

  public static Refusal emptyMessage() {
    return of(400, 50006, "Cannot send an empty message");
  }

  public static Refusal archivedThread() {
    return of(400, 50083, "Thread is archived");
  }

  public static Refusal lockedThread() {
    return of(400, 160005, "Thread is locked");
  }

  public static Refusal tooManyEdits() {
    return of(
        429,
        30046,
        "Maximum number of edits to messages older than 1 hour reached. Try again later");
  }

  /// The HTTP status.
  public int status() {
    return status;
  }

  /// Discord's own code.
  public int code() {
    return code;
  }

  /// The body of the answer.
  public ObjectNode body() {
    ObjectNode body = Json.object("message", getMessage(), "code", code);
    if (errors != null) {
      body.set("errors", errors);
    }
    return body;
  }
}

package dev.hotseat.discord.small.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import java.util.List;

/// What a forum has besides what channels have, and which tags its posts may have.
public final class Forum {
  private static final int REQUIRES_TAG = 1 << 4;

  private Forum() {}

  static ObjectNode json(World world, boolean tagRequired, List<String> tags) {
    return Json.object(
        "flags",
        tagRequired ? REQUIRES_TAG : 0,
        "available_tags",
        tags.stream().map(tag -> tag(world, tag)).toList(),
        "default_reaction_emoji",
        null,
        "default_sort_order",
        null,
        "default_forum_layout",
        0);
  }

  private static ObjectNode tag(World world, String name) {
    return Json.object(
        "id",
        world.newId(),
        "name",
        name,
        "moderated",
        false,
        "emoji_id",
        null,
        "emoji_name",
        null);
  }

  /// Refuses a post whose tags do not fit.
  ///
  /// @param tags the ids of its tags
  public static void requireTags(Channel forum, List<String> tags) {
    ObjectNode json = forum.json();
    List<String> known =
        Json.list(json, "available_tags").stream().map(tag -> Json.text(tag, "id")).toList();
    for (int i = 0; i < tags.size(); i++) {
      if (!known.contains(tags.get(i))) {
        throw Refusal.invalidForm(
            FormErrors.at("/applied_tags/" + i, "INVALID_FORUM_TAG", "Tag is invalid"));
      }
    }
    if (tags.isEmpty() && (json.path("flags").asInt() & REQUIRES_TAG) != 0) {
      throw Refusal.of(400, 40067, "A tag is required to create a forum post in this channel");
    }
  }
}

package dev.hotseat.discord.small.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Interaction;
import dev.hotseat.discord.small.world.Message;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.discord.small.world.Upload;
import dev.hotseat.discord.small.world.World;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody in front of Discord: stands in one place at a time, does there what a person can do,
/// and sees what a person sees. Everything waits until the bot has answered, for a minute at
/// most.
public final class Person {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final World world;
  private final String id;
  private final String name;
  private final Payloads payloads;
  private final Map<String, JsonNode> choices = new LinkedHashMap<>();
  private String language = "en-US";
  private @Nullable Channel place;
  private @Nullable Interaction last;
  private boolean waiting = true;

  /// Somebody new, who is nowhere yet.
  public Person(World world, String name) {
    this.world = world;
    this.name = name;
    this.id = world.user(name);
    this.payloads = new Payloads(world, this);
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /// The language of the client, such as `de`.
  public Person speaking(String locale) {
    language = locale;
    return this;
  }

  String language() {
    return language;
  }

  /// Joins a server.
  public Person joins(Server server) {
    server.join(id);
    return this;
  }

  /// Joins a channel's server where need be and goes there.
  public Person in(Channel channel) {
    channel.server().filter(server -> !server.has(id)).ifPresent(server -> server.join(id));
    place = channel;
    return this;
  }

  /// Goes to the direct channel with the bot.
  public Person inPrivate() {
    place = world.act(() -> world.directChannel(id));
    return this;
  }

  /// Installs the bot for herself or himself, so that its commands can be used everywhere.
  public Person installs() {
    world.application().installFor(id);
    return this;
  }

  /// Does things from now on without waiting for the bot.
  public Person withoutWaiting() {
    waiting = false;
    return this;
  }

  /// Waits again from now on.
  public Person waiting() {
    waiting = true;
    return this;
  }

  /// Where she or he is.
  public Channel place() {
    return Optional.ofNullable(place)
        .orElseThrow(() -> new NotOffered(name + " is nowhere: in(channel) first"));
  }

  /// Uses a slash command, written as Discord's client shows it: `/ask topic:security`.
  public Interaction slash(String line) {
    ObjectNode data = new SlashLine(world, this).read(line, false);
    return send(Interaction.COMMAND, data, null);
  }

  /// Types into an option that completes, `types("/ask question:", "sql")`.
  ///
  /// @return what is offered; its names can be used in [#slash(String)]
  public List<String> types(String line, String typed) {
    ObjectNode data = new SlashLine(world, this).read(line + typed, true);
    Interaction interaction = send(Interaction.AUTOCOMPLETE, data, null);
    List<JsonNode> offered = Json.list(interaction.shown().orElse(Json.object()), "choices");
    choices.clear();
    offered.forEach(choice -> choices.put(Json.text(choice, "name"), choice.path("value")));
    return offered.stream().map(choice -> Json.text(choice, "name")).toList();
  }

  Optional<JsonNode> chosen(String choice) {
    return Optional.ofNullable(choices.get(choice));
  }

  /// Uses a command from a message's menu.
  public Interaction opensAppMenu(String command, Message message) {
    return send(Interaction.COMMAND, new Offer(world, this).messageCommand(command, message), null);
  }

  /// Clicks the button of this label on the newest message that has it; waits for it if need be.
  public Interaction clicks(String label) {
    Component button = await("button \"" + label + "\"", () -> Component.button(this, label));
    return send(Interaction.COMPONENT, button.click(), button.message());
  }

  /// Clicks a button of a given message.
  public Interaction clicks(Message message, String label) {
    Component button = await("button \"" + label + "\"", () -> Component.button(message, label));
    return send(Interaction.COMPONENT, button.click(), message);
  }

  /// Picks options by their labels from the newest menu that has them all.
  public Interaction picks(String... labels) {
    List<String> wanted = List.of(labels);
    Component menu = await("menu with " + wanted, () -> Component.menu(this, wanted));
    return send(Interaction.COMPONENT, menu.pick(wanted), menu.message());
  }

  /// Fills in the open form, labels and values in turn, and sends it off. A value is text, an
  /// option's label, several of them with commas between, or `yes`.
  public Interaction fillsIn(String... labelsAndValues) {
    Form form = new Form(await("open form", this::form));
    Interaction opener = Optional.ofNullable(last).orElseThrow();
    ObjectNode data = form.filled(labelsAndValues);
    return send(Interaction.FORM, data, opener.source().orElse(null));
  }

  /// The form that is open.
  Optional<ObjectNode> form() {
    return Optional.ofNullable(last)
        .filter(interaction -> interaction.kind() != Interaction.AUTOCOMPLETE)
        .filter(interaction -> interaction.acknowledgement() == 9)
        .flatMap(Interaction::shown);
  }

  /// Sends the bot an interaction that no client would send: whatever stands in `forged` takes the
  /// place of what stands there by right.
  ///
  /// @param kind such as [Interaction#COMPONENT]
  public Interaction forges(int kind, ObjectNode data, ObjectNode forged) {
    ObjectNode payload = payloads.of(kind, data, null);
    payload.setAll(forged);
    return finish(world.interactions().open(payload, place(), id, null));
  }

  private Interaction send(int kind, ObjectNode data, @Nullable Message source) {
    ObjectNode payload = payloads.of(kind, data, source);
    last = world.interactions().open(payload, place(), id, source);
    return finish(last);
  }

  private Interaction finish(Interaction interaction) {
    if (waiting) {
      await(
          "answer of the bot to " + interaction.payload().path("data"),
          () -> Optional.of(interaction).filter(Interaction::isAnswered));
    }
    return interaction;
  }

  private <T> T await(String what, java.util.function.Supplier<Optional<T>> look) {
    return world.await(what + " for " + name, PATIENCE, look);
  }

  /// Writes where she or he is.
  public Message says(String text) {
    return Writing.write(world, this, place(), Json.object("content", text), List.of());
  }

  /// Writes in a channel.
  public Message says(Channel channel, String text) {
    in(channel);
    return says(text);
  }

  /// Sends files where she or he is.
  public Message sends(String text, Upload... files) {
    return Writing.write(world, this, place(), Json.object("content", text), List.of(files));
  }

  /// Writes to the bot in private.
  public Message writesPrivately(String text) {
    inPrivate();
    return says(text);
  }

  /// Answers a message.
  ///
  /// @param ping whether the ping is left on
  public Message repliesTo(Message message, String text, boolean ping) {
    in(message.channel());
    ObjectNode body =
        Json.object(
            "content", text,
            "message_reference", Json.object("message_id", message.id()),
            "allowed_mentions",
                Json.object("parse", List.of("users", "roles"), "replied_user", ping));
    return Writing.write(world, this, message.channel(), body, List.of());
  }

  /// Changes a message of her or his own.
  public void edits(Message message, String text) {
    world.messages().edit(message, Json.object("content", text), List.of());
  }

  /// Deletes a message.
  public void deletes(Message message) {
    world.messages().delete(message);
  }

  /// Puts an emoji under a message.
  public void reacts(Message message, String emoji) {
    world.messages().reactions().add(message, emoji, id);
  }

  /// The newest message here that she or he sees.
  public Message newest() {
    return visible().getLast();
  }

  List<Message> visible() {
    return place().messages().stream().filter(message -> message.isVisibleTo(id)).toList();
  }

  /// All that is to be seen here, as text, with what only she or he sees.
  public String sees() {
    return world.act(() -> new Sight(world, this).of(visible()));
  }

  /// What only she or he sees here: private answers and an open form.
  public String seesPrivately() {
    return world.act(
        () ->
            new Sight(world, this)
                .of(visible().stream().filter(m -> m.onlyFor().isPresent()).toList()));
  }

  /// Waits until a text is to be seen here.
  ///
  /// @return all that is to be seen then
  public String awaits(String text) {
    try {
      return await(
          "\"" + text + "\" in sight", () -> Optional.of(sees()).filter(s -> s.contains(text)));
    } catch (AssertionError missing) {
      throw new AssertionError(missing.getMessage() + "; instead:\n" + sees(), missing);
    }
  }
}

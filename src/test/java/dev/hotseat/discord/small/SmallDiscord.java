package dev.hotseat.discord.small;

import dev.hotseat.discord.small.checks.Description;
import dev.hotseat.discord.small.checks.GatewayDescription;
import dev.hotseat.discord.small.checks.Violations;
import dev.hotseat.discord.small.gateway.Gateway;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.rest.Operations;
import dev.hotseat.discord.small.rest.Rest;
import dev.hotseat.discord.small.wire.SettableClock;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.discord.small.world.World;
import java.util.Optional;

/// A small Discord on free loopback ports. Point a bot at [#restUrl()] and [#gatewayUrl()] with
/// [#token()], play people with [#person(String)], and look at [#violations()] at the end.
///
/// An interaction runs out when its three seconds are put forward, not when a slow machine takes
/// them; only where it is for measuring they pass by themselves.
public final class SmallDiscord implements AutoCloseable {
  private final SettableClock clock;
  private final World world;
  private final Violations violations = new Violations();
  private final Gateway gateway;
  private final Rest rest;

  private SmallDiscord(SettableClock clock, boolean checked) {
    this.clock = clock;
    world = checked ? new World(clock, clock.putForward()) : new World(clock);
    Optional<GatewayDescription> events = checked ? GatewayDescription.find() : Optional.empty();
    gateway =
        new Gateway(
            world,
            (type, data) ->
                events.ifPresent(
                    known -> violations.add("own event " + type, known.event(type, data))));
    rest =
        new Rest(
            world,
            new Operations(
                world,
                violations,
                checked ? Description.find() : Optional.empty(),
                gateway.url(),
                () -> gateway.faults().identifiesLeft()));
  }

  /// Starts one that checks everything it hears and says.
  public static SmallDiscord start() {
    return new SmallDiscord(SettableClock.running(), true);
  }

  /// Starts one with a clock of one's own.
  public static SmallDiscord start(SettableClock clock) {
    return new SmallDiscord(clock, true);
  }

  /// Starts one that leaves out the checks by Discord's description, for measuring.
  public static SmallDiscord startUnchecked() {
    return new SmallDiscord(SettableClock.running(), false);
  }

  /// The REST base, with a slash at the end.
  public String restUrl() {
    return rest.url();
  }

  /// The gateway, with a slash at the end.
  public String gatewayUrl() {
    return gateway.url();
  }

  /// The bot's token.
  public String token() {
    return world.application().token();
  }

  /// Makes a server with the bot in it.
  public Server server(String name) {
    return world.server(name, world.user(name + " owner"));
  }

  /// Makes a person who is nowhere yet.
  public Person person(String name) {
    return new Person(world, name);
  }

  public SettableClock clock() {
    return clock;
  }

  public World world() {
    return world;
  }

  public Gateway gateway() {
    return gateway;
  }

  public Rest rest() {
    return rest;
  }

  public Violations violations() {
    return violations;
  }

  @Override
  public void close() {
    gateway.close();
    rest.close();
  }
}

/// A small Discord that the real JDA talks to in tests, on loopback.
///
/// A test takes two extensions, [dev.hotseat.discord.small.RunningDiscord] (a
/// [dev.hotseat.discord.small.SmallDiscord] that fails the test for every broken rule) and
/// [dev.hotseat.discord.small.JdaLogs] (fails it for every warning of JDA), and points a bot at
/// `restUrl()` and `gatewayUrl()` with `token()`:
///
/// ```java
/// Server group = discord.server("Study group");
/// Channel general = group.channel("general");
/// Person ana = discord.person("Ana").in(general);
/// ana.slash("/ask topic:security");
/// ana.clicks("Answer");
/// ana.fillsIn("Your answer", "Prepared statements.");
/// ana.repliesTo(ana.newest(), "An ORM.", true);
/// assertThat(ana.awaits("75/100")).contains("only you see this");
/// discord.gateway().cut();
/// discord.rest().faults().next("POST /channels/*/messages", Fault.status(500));
/// ```
///
/// `./bot test -Dsmall.jitter=400` makes its network slow and uneven, which shows what a test does
/// not wait for.
///
/// The rooms: `world` is what exists and who may do what; `gateway` and `rest` are the two ways to
/// it, with their faults; `checks` holds bodies to Discord's own description and to the rules that
/// the description lacks; `people` plays people.
@NullMarked
package dev.hotseat.discord.small;

import org.jspecify.annotations.NullMarked;

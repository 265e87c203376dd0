package dev.hotseat.discord.small.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hotseat.discord.small.checks.Description;
import dev.hotseat.discord.small.checks.Violations;
import dev.hotseat.discord.small.world.World;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OperationsTest {
  @Test
  void existInDiscordsDescription() {
    assumeTrue(Description.find().isPresent(), "Discord's description is not there");
    Operations operations =
        new Operations(
            new World(Clock.systemUTC()), new Violations(), Description.find(), "ws://x/", () -> 1);

    assertThat(operations.routes())
        .isNotEmpty()
        .allSatisfy(
            route ->
                assertThat(
                        Description.find()
                            .orElseThrow()
                            .knows(route.method().toLowerCase(Locale.ROOT), route.template()))
                    .as("%s %s", route.method(), route.template())
                    .isTrue());
  }
}

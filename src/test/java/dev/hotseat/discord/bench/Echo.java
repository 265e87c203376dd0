package dev.hotseat.discord.bench;

import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// The yardstick: the least that a bot on JDA can be. It says again what it is told.
final class Echo extends ListenerAdapter {

  /// Joins the Discord that the environment names, registers its command and stays.
  public static void main(String[] none) throws InterruptedException {
    JDABuilder.createLight(
            System.getenv("DISCORD_TOKEN"),
            GatewayIntent.GUILD_MESSAGES,
            GatewayIntent.DIRECT_MESSAGES)
        .setRestConfig(new RestConfig().setBaseUrl(System.getenv("DISCORD_API_URL")))
        .setSessionController(
            new ConcurrentSessionController() {
              @Override
              public String getGateway() {
                return System.getenv("DISCORD_GATEWAY_URL");
              }
            })
        .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
        .addEventListeners(new Echo())
        .build()
        .awaitReady()
        .updateCommands()
        .addCommands(
            Commands.slash("search", "Says it again")
                .addOption(OptionType.STRING, "query", "What to say", true))
        .queue();
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    event
        .reply("You said: " + event.getOption("query", "", option -> option.getAsString()))
        .setEphemeral(true)
        .queue();
  }
}

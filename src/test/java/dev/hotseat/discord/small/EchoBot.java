package dev.hotseat.discord.small;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/// The smallest bot that does everything once: it echoes.
final class EchoBot extends ListenerAdapter implements AutoCloseable {
  private static final Duration TO_LEAVE = Duration.ofSeconds(10);

  /// One after another, as they were told. JDA is not to end it: it would, while it still hands out
  /// its last events, and complain that they are not taken.
  private final ExecutorService events =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

  /// JDA calls itself shut down while a request is still on its way; that this ends tells better.
  private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

  private final JDA jda;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<String> told = new CopyOnWriteArrayList<>();

  static {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    Message.suppressContentIntentWarning();
  }

  private EchoBot(SmallDiscord discord, EnumSet<GatewayIntent> intents) {
    CompletableFuture<Void> built = new CompletableFuture<>();
    jda =
        JDABuilder.createLight(discord.token(), intents)
            .setRestConfig(new RestConfig().setBaseUrl(discord.restUrl()))
            .setSessionController(
                new ConcurrentSessionController() {
                  @Override
                  public String getGateway() {
                    return discord.gatewayUrl();
                  }

                  // At once: one bot need not wait five seconds for its own last identify. But not
                  // before JDA is built, for until then parts of it are missing.
                  @Override
                  public void appendSession(SessionConnectNode node) {
                    var _ = built.thenRun(() -> begin(node));
                  }

                  private void begin(SessionConnectNode node) {
                    try {
                      node.run(true);
                    } catch (InterruptedException stopped) {
                      Thread.currentThread().interrupt();
                    }
                  }
                })
            .setEventPool(events, false)
            .setRateLimitElastic(requests, false)
            .setEnableShutdownHook(false)
            .addEventListeners(this)
            .build();
    built.complete(null);
  }

  /// Joins and registers its commands.
  static EchoBot join(SmallDiscord discord, GatewayIntent... more) {
    EchoBot bot = connect(discord, more);
    bot.awaitReady();
    bot.jda.updateCommands().addCommands(commands()).complete();
    return bot;
  }

  /// Connects without waiting for anything.
  static EchoBot connect(SmallDiscord discord, GatewayIntent... more) {
    EnumSet<GatewayIntent> intents =
        EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    intents.addAll(List.of(more));
    return new EchoBot(discord, intents);
  }

  void awaitReady() {
    try {
      jda.awaitReady();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static List<CommandData> commands() {
    return List.of(
        Commands.slash("echo", "Says it again")
            .setNameLocalization(DiscordLocale.GERMAN, "echo")
            .setDescriptionLocalization(DiscordLocale.GERMAN, "Sagt es noch einmal")
            .setContexts(
                InteractionContextType.GUILD,
                InteractionContextType.BOT_DM,
                InteractionContextType.PRIVATE_CHANNEL)
            .setIntegrationTypes(IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL)
            .addOption(OptionType.STRING, "text", "What to say", true, true)
            .addOption(OptionType.BOOLEAN, "quietly", "Only to you"),
        Commands.slash("slow", "Thinks first"),
        Commands.slash("card", "Posts a card"),
        Commands.slash("close", "For moderators")
            .setDefaultPermissions(
                DefaultMemberPermissions.enabledFor(net.dv8tion.jda.api.Permission.MANAGE_SERVER)),
        Commands.message("Read this"));
  }

  JDA jda() {
    return jda;
  }

  /// The texts of messages that it heard, in order.
  List<String> heard() {
    return heard;
  }

  /// The names of all events so far.
  List<String> events() {
    return told;
  }

  @Override
  public void onGenericEvent(GenericEvent event) {
    told.add(event.getClass().getSimpleName());
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    switch (event.getName()) {
      case "echo" -> {
        boolean quietly = event.getOption("quietly", false, OptionMapping::getAsBoolean);
        event
            .reply(event.getOption("text", "", OptionMapping::getAsString))
            .setEphemeral(quietly)
            .queue();
      }
      case "slow" ->
          event
              .deferReply(true)
              .queue(
                  hook ->
                      hook.editOriginal("thought")
                          .queue(m -> hook.sendMessage("more").setEphemeral(true).queue()));
      case "card" ->
          event
              .deferReply(true)
              .queue(
                  hook ->
                      event
                          .getChannel()
                          .sendMessage(card())
                          .queue(message -> hook.editOriginal("posted").queue()));
      default -> event.reply("closed").queue();
    }
  }

  private static net.dv8tion.jda.api.utils.messages.MessageCreateData card() {
    return new MessageCreateBuilder()
        .useComponentsV2()
        .addComponents(
            Container.of(
                TextDisplay.of("**A question**"),
                ActionRow.of(
                    Button.primary("answer", "Answer"), Button.secondary("count:0", "Count"))))
        .build();
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue();
    event.replyChoiceStrings(typed + " once", typed + " twice").queue();
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    event.reply("It says: " + event.getTarget().getContentRaw()).setEphemeral(true).queue();
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    if (event.getComponentId().startsWith("count:")) {
      int count = Integer.parseInt(event.getComponentId().substring("count:".length())) + 1;
      event
          .editComponents(
              Container.of(
                  TextDisplay.of("Clicked " + count),
                  ActionRow.of(Button.secondary("count:" + count, "Count"))))
          .useComponentsV2()
          .queue();
      return;
    }
    TextInput input =
        TextInput.create("text", TextInputStyle.PARAGRAPH).setRequiredRange(1, 100).build();
    event
        .replyModal(
            Modal.create("form", "A question")
                .addComponents(TextDisplay.of("Why?"), Label.of("Your answer", input))
                .build())
        .queue();
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    event
        .reply("You said: " + Objects.requireNonNull(event.getValue("text")).getAsString())
        .setEphemeral(true)
        .queue();
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    if (event.getAuthor().isBot()) {
      return;
    }
    String text = event.getMessage().getContentRaw();
    heard.add(text);
    if (!event.isFromGuild()) {
      event
          .getChannel()
          .sendMessage("You wrote: " + text)
          .addFiles(
              FileUpload.fromData(
                  text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "copy.txt"))
          .queue();
    } else if (!text.isEmpty()) {
      event
          .getMessage()
          .addReaction(net.dv8tion.jda.api.entities.emoji.Emoji.fromUnicode("✅"))
          .queue();
    }
  }

  /// Leaves when everything that it was told is answered, and the answers have arrived.
  @Override
  public void close() {
    CompletableFuture.runAsync(() -> {}, events).join();
    jda.shutdown();
    try {
      if (!jda.awaitShutdown(TO_LEAVE)) {
        jda.shutdownNow();
      }
      requests.shutdown();
      if (!requests.awaitTermination(TO_LEAVE.toSeconds(), TimeUnit.SECONDS)) {
        requests.shutdownNow();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

package dev.hotseat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.hotseat.command.Command;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.discord.small.RunningDiscord;
import dev.hotseat.discord.small.SmallDiscord;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.rest.Fault;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/// With everything logged that can be logged, nothing that people wrote and no secret is.
class QuietLogsTest {
  private static final String SECRET = "xyzzy-plugh";
  private static final Option<String> TEXT = Option.text("text").always();

  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final Channel general = discord.server("Study group").channel("general");
  private final Person ana = discord.person("Ana").in(general);
  private final TestBot bot = TestBot.of(discord);
  private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
  private final Logger jda = (Logger) LoggerFactory.getLogger("net.dv8tion");
  private final Level before = root.getLevel();
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @BeforeEach
  void logEverything() {
    root.setLevel(Level.TRACE);
    jda.setLevel(Level.TRACE);
    ((Logger) LoggerFactory.getLogger("com.networknt")).setLevel(Level.OFF);
    lines.start();
    root.addAppender(lines);
  }

  @AfterEach
  void logAsBefore() {
    bot.close();
    root.detachAppender(lines);
    root.setLevel(before);
    jda.setLevel(Level.INFO);
  }

  @Test
  void sayNothingThatPeopleWroteAndNoSecret() {
    bot.join(
        Command.personal("answer", this::said, TEXT).given(Command.Given.SILENT),
        Command.personal("again", invocation -> form()).instant(),
        Command.personal("harder", QuietLogsTest::failing));
    discord.rest().faults().next("POST /interactions/*/*/callback", Fault.status(500));
    discord
        .rest()
        .faults()
        .next(
            "PATCH /webhooks/*/*/messages/@original",
            Fault.rateLimit("shared", Duration.ofMillis(50)));

    ana.withoutWaiting().slash("/harder");
    bot.await(
        "an answer that fails",
        () -> discord.rest().requests("POST /interactions/*/*/callback").stream().findFirst());
    ana.waiting().slash("/again");
    ana.fillsIn("A full answer", SECRET);
    ana.awaits(SECRET);
    ana.writesPrivately(SECRET);
    bot.awaitHappened("heard Ana: " + SECRET);
    discord
        .gateway()
        .sendRaw(
            "{\"op\":0,\"s\":99,\"t\":\"MESSAGE_CREATE\",\"d\":{\"content\":\"" + SECRET + "\"}}");
    discord.gateway().sendRaw(SECRET + " and no JSON");
    ana.says("something");
    ana.writesPrivately("afterwards");
    bot.awaitHappened("heard Ana: afterwards");
    awaitLine("text that is no JSON", line -> line.contains("parse"));
    awaitLine("fault", line -> line.startsWith("incident "));

    assertThat(logged())
        .allSatisfy(
            line ->
                assertThat(line.getLoggerName() + " " + whole(line))
                    .doesNotContain(SECRET)
                    .doesNotContain(discord.token())
                    .doesNotContain("small.interaction."));
  }

  private void awaitLine(String what, Predicate<String> wanted) {
    bot.await(
        "line about a " + what,
        () -> logged().stream().map(ILoggingEvent::getFormattedMessage).filter(wanted).findAny());
  }

  /// Others may log meanwhile.
  private List<ILoggingEvent> logged() {
    synchronized (lines) {
      return List.copyOf(lines.list);
    }
  }

  private static String whole(ILoggingEvent line) {
    return line.getFormattedMessage()
        + (line.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(line.getThrowableProxy()));
  }

  private Reply said(dev.hotseat.command.Invocation invocation) {
    return Reply.toCaller(
        new Part.Paragraph(Message.of("option.missing", "name", invocation.required(TEXT))));
  }

  private static Reply failing(dev.hotseat.command.Invocation invocation) {
    throw new IllegalStateException("on purpose");
  }

  private static Reply form() {
    return new Reply.Form(
        Message.of("interview.reference"),
        List.of(),
        CommandLine.of("answer"),
        List.of(new Reply.Field(TEXT, Message.of("interview.reference"), 4000, true)));
  }
}

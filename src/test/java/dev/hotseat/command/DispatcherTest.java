package dev.hotseat.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DispatcherTest {
  private static final Caller MEMBER =
      new Caller("1", "Ana", Place.in("group", "channel"), false, Locale.ENGLISH);
  private static final Caller MODERATOR =
      new Caller("2", "Ben", Place.in("group", "channel"), true, Locale.ENGLISH);
  private static final Option<Integer> NUMBER = Option.number("number", 1, 9);
  private static final Option<String> COLOUR =
      Option.choice("colour", List.of("red", "green"), name -> name);

  @Test
  void runsACommandWithItsOptions() {
    Dispatcher dispatcher = dispatcher(echo());

    assertThat(said(dispatcher.dispatch(CommandLine.parse("/echo 7 colour:green"), MEMBER)))
        .isEqualTo(Message.of("echoed", "number", 7, "colour", "green"));
  }

  @Test
  void matchesUnnamedValuesToTheOptionsThatAreLeft() {
    Dispatcher dispatcher = dispatcher(echo());

    assertThat(said(dispatcher.dispatch(CommandLine.parse("/echo number:7 RED"), MEMBER)))
        .isEqualTo(Message.of("echoed", "number", 7, "colour", "red"));
  }

  @Test
  void namesTheCommandsWhereOneIsUnknown() {
    Dispatcher dispatcher = dispatcher(echo());

    assertThat(said(dispatcher.dispatchTyped(CommandLine.parse("/ecko"), MEMBER)))
        .isEqualTo(Message.of("command.unknown", "name", "ecko", "commands", "/echo"));
  }

  @Test
  void runsWhatIsNotTypedForFrontEndsAlone() {
    Dispatcher dispatcher = dispatcher(echo(), moderators().given(Command.Given.SILENT));

    assertThat(said(dispatcher.dispatch(CommandLine.of("purge"), MODERATOR)).key())
        .isNotEqualTo("command.unknown");
    assertThat(said(dispatcher.dispatchTyped(CommandLine.of("purge"), MODERATOR)))
        .isEqualTo(Message.of("command.unknown", "name", "purge", "commands", "/echo"));
    assertThat(dispatcher.given(Command.Given.TYPED))
        .extracting(Command::name)
        .containsExactly("echo");
  }

  @Test
  void saysWhatToUseInPlaceOfAButtonThatIsNotKnownAnyMore() {
    Command echo =
        Command.personal("echo", echo().handler(), NUMBER.always(), COLOUR)
            .given(Command.Given.SILENT);
    Dispatcher dispatcher = dispatcher(echo);

    for (String stale :
        List.of("ekko 7 red", "echo colour:red", "echo 7 red 9", "echo 7 red tone:x")) {
      assertThat(said(dispatcher.dispatch(CommandLine.parse(stale), MEMBER)))
          .isEqualTo(Message.of("command.stale"));
    }
  }

  @Test
  void objectsBeforeAnythingIsAnnounced() {
    Command closing =
        Command.personal(
            "close",
            Handler.objecting(
                invocation -> {
                  if (invocation.value(NUMBER).isEmpty()) {
                    throw new Rejection(Message.of("refused"));
                  }
                  return Optional.of(Reply.toCaller()).filter(c -> invocation.values().size() > 1);
                },
                invocation -> Reply.toCaller()),
            NUMBER,
            COLOUR);
    Dispatcher dispatcher = dispatcher(closing);

    assertThat(said(dispatcher.objection(CommandLine.of("close"), MEMBER).orElseThrow()))
        .isEqualTo(Message.of("refused"));
    assertThat(dispatcher.objection(CommandLine.parse("close 7 red"), MEMBER)).isPresent();
    assertThat(dispatcher.objection(CommandLine.parse("close 7"), MEMBER)).isEmpty();
    assertThat(dispatcher.objection(CommandLine.parse("close x"), MEMBER)).isPresent();
  }

  @Test
  void leavesAFaultOfAnObjectionToTheCommandItself() {
    Command faulty =
        Command.personal(
            "close",
            Handler.objecting(
                invocation -> {
                  throw new IllegalStateException("on purpose");
                },
                invocation -> Reply.toCaller()));

    assertThat(dispatcher(faulty).objection(CommandLine.of("close"), MEMBER)).isEmpty();
  }

  @Test
  void runsACommandOfAGroup() {
    Dispatcher dispatcher = dispatcher(echo(), settings("show"), settings("set"));

    assertThat(said(dispatcher.dispatch(CommandLine.parse("/settings set"), MEMBER)).key())
        .isEqualTo("set");
    assertThat(said(dispatcher.dispatch(CommandLine.of("settings show"), MEMBER)).key())
        .isEqualTo("show");
    assertThat(key(dispatcher, "/settings forget")).isEqualTo("command.stale");
    assertThat(dispatcher.command(CommandLine.parse("settings set")).orElseThrow().name())
        .isEqualTo("settings set");
  }

  @Test
  void keepsServersCommandsOutOfPrivateConversations() {
    Caller alone = new Caller("1", "Ana", Place.alone("dm"), true, Locale.ENGLISH);
    Dispatcher dispatcher = dispatcher(echo().inServers());

    assertThat(said(dispatcher.dispatch(CommandLine.parse("/echo 7 red"), alone)).key())
        .isEqualTo("command.servers-only");
    assertThat(said(dispatcher.dispatch(CommandLine.parse("/echo 7 red"), MEMBER)).key())
        .isEqualTo("echoed");
  }

  @Test
  void saysWhatAnOptionAllows() {
    Dispatcher dispatcher = dispatcher(echo());

    assertThat(key(dispatcher, "/echo 10 red")).isEqualTo("option.number");
    assertThat(key(dispatcher, "/echo seven red")).isEqualTo("option.number");
    assertThat(key(dispatcher, "/echo 7 blue")).isEqualTo("option.choice");
    assertThat(key(dispatcher, "/echo 7")).isEqualTo("option.missing");
    assertThat(key(dispatcher, "/echo 7 red again")).isEqualTo("option.too-many");
    assertThat(key(dispatcher, "/echo size:7")).isEqualTo("option.unknown");
  }

  @Test
  void keepsModeratorsCommandsFromMembers() {
    Dispatcher dispatcher = dispatcher(moderators());

    assertThat(said(dispatcher.dispatch(CommandLine.of("purge"), MEMBER)).key())
        .isEqualTo("command.moderators-only");
    assertThat(said(dispatcher.dispatch(CommandLine.of("purge"), MODERATOR)).key())
        .isEqualTo("purged");
  }

  @Test
  void tellsTheIncidentOfAFaultAndNothingElse() {
    Command broken =
        Command.personal(
            "break",
            invocation -> {
              throw new IllegalStateException("secret detail");
            });

    assertThat(said(dispatcher(broken).dispatch(CommandLine.of("break"), MEMBER)))
        .isEqualTo(Message.of("command.fault", "incident", "incident-1"));
  }

  @Test
  void tellsWhatStandsInTheWayOutsideTheProgram() {
    Command full =
        Command.personal(
            "write",
            invocation -> {
              throw new Failure(Message.of("disk.full"), new IllegalStateException("no space"));
            });

    assertThat(said(dispatcher(full).dispatch(CommandLine.of("write"), MEMBER)).key())
        .isEqualTo("disk.full");
  }

  @Test
  void completesFromTheOption() {
    Dispatcher dispatcher = dispatcher(echo());

    assertThat(dispatcher.complete("echo", "colour", "g", MEMBER))
        .containsExactly(new Completion.Suggestion("green", "green"));
    assertThat(dispatcher.complete("echo", "size", "g", MEMBER)).isEmpty();
    assertThat(dispatcher.complete("other", "colour", "g", MEMBER)).isEmpty();
  }

  @Test
  void refusesTwoCommandsOfOneName() {
    assertThatThrownBy(() -> dispatcher(echo(), echo()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("echo");
  }

  @Test
  void listsCommandsForHelp() {
    Reply help =
        dispatcher(HelpCommand.over(List.of(echo()))).dispatch(CommandLine.of("help"), MEMBER);

    assertThat(said(help))
        .isEqualTo(Message.of("help.line", "name", "echo", "does", Message.of("command.echo")));
  }

  private static Command echo() {
    return Command.personal(
        "echo",
        invocation ->
            Reply.toCaller(
                new Part.Paragraph(
                    Message.of(
                        "echoed",
                        "number",
                        invocation.required(NUMBER),
                        "colour",
                        invocation.required(COLOUR)))),
        NUMBER,
        COLOUR);
  }

  private static Command settings(String what) {
    return Command.personal(
        "settings " + what, invocation -> Reply.toCaller(new Part.Paragraph(Message.of(what))));
  }

  private static Command moderators() {
    return Command.personal(
            "purge", invocation -> Reply.toCaller(new Part.Paragraph(Message.of("purged"))))
        .forModerators();
  }

  private static Dispatcher dispatcher(Command... commands) {
    return new Dispatcher(List.of(commands), () -> "incident-1");
  }

  private static String key(Dispatcher dispatcher, String line) {
    return said(dispatcher.dispatch(CommandLine.parse(line), MEMBER)).key();
  }

  private static Message said(Reply reply) {
    assertThat(reply).isInstanceOf(Reply.Card.class);
    Reply.Card card = (Reply.Card) reply;
    assertThat(card.audience()).isEqualTo(Audience.CALLER);
    assertThat(card.parts()).singleElement().isInstanceOf(Part.Paragraph.class);
    return ((Part.Paragraph) card.parts().getFirst()).text();
  }
}

package dev.hotseat.member;

import dev.hotseat.command.Command;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.text.Message;

/// `/my-settings`: changes what is given, and shows what holds.
final class MySettingsCommand {
  private static final Option<Boolean> BOARDS = Option.yesNo("boards");
  private static final Option<Boolean> BEST_REPLIES = Option.yesNo("best-replies");
  private static final Option<Boolean> REMINDERS = Option.yesNo("reminders");

  private final MemberSettings settings;

  MySettingsCommand(MemberSettings settings) {
    this.settings = settings;
  }

  Command command() {
    return Command.personal("my-settings", this::run, BOARDS, BEST_REPLIES, REMINDERS);
  }

  private Reply run(Invocation invocation) {
    String member = invocation.caller().id();
    Preferences before = settings.of(member);
    Preferences wanted = changed(before, invocation);
    // Those again that are stored now: they may have changed in between.
    Preferences now =
        wanted.equals(before)
            ? before
            : settings.change(member, stored -> changed(stored, invocation));
    return Reply.toCaller(
        new Part.Heading(Message.of("member.settings")),
        line("member.boards", now.boards()),
        line("member.best-replies", now.bestReplies()),
        line("member.reminders", now.reminders()));
  }

  private static Preferences changed(Preferences stored, Invocation invocation) {
    return new Preferences(
        invocation.value(BOARDS).orElse(stored.boards()),
        invocation.value(BEST_REPLIES).orElse(stored.bestReplies()),
        invocation.value(REMINDERS).orElse(stored.reminders()));
  }

  private static Part line(String key, boolean yes) {
    return new Part.Paragraph(Message.of(key, "on", Message.of(yes ? "member.yes" : "member.no")));
  }
}

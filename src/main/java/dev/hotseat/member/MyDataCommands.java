package dev.hotseat.member;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Command;
import dev.hotseat.command.Command.Given;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Option;
import dev.hotseat.command.Part;
import dev.hotseat.command.Rejection;
import dev.hotseat.command.Reply;
import dev.hotseat.member.PersonalData.Rows;
import dev.hotseat.text.Message;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `/my-data`: what is stored about the caller, to take away or to be gone. It is about nobody but
/// the caller, whatever the line says.
final class MyDataCommands {
  private static final String DELETE = "my-data-delete";
  private static final Option<String> MEMBER = Option.person("member");

  private final PersonalData data;
  private final Clock clock;

  MyDataCommands(PersonalData data, Clock clock) {
    this.data = data;
    this.clock = clock;
  }

  List<Command> commands() {
    return List.of(
        Command.personal("my-data export", this::export),
        Command.personal("my-data delete", this::ask),
        Command.personal(DELETE, this::delete, MEMBER).given(Given.SILENT));
  }

  private Reply export(Invocation invocation) {
    String member = invocation.caller().id();
    DataFiles files = new DataFiles(member, clock.instant(), invocation.caller().locale());
    data.read(member, files);
    List<Part> parts = new ArrayList<>();
    if (files.isEmpty()) {
      parts.add(new Part.Paragraph(Message.of("member.nothing-stored")));
    } else {
      parts.add(new Part.Paragraph(Message.of("member.export")));
      parts.addAll(files.documents());
    }
    return new Reply.Card(Audience.CALLER, parts, List.of());
  }

  private Reply ask(Invocation invocation) {
    return new Reply.Card(
        Audience.CALLER,
        List.of(new Part.Paragraph(Message.of("member.delete-asks"))),
        List.of(new Button(Message.of("button.delete-all"), surely(invocation.caller().id()))));
  }

  /// For whoever was asked, and nobody else.
  private static CommandLine surely(String member) {
    return new CommandLine(DELETE, Map.of(), List.of(member));
  }

  private Reply delete(Invocation invocation) {
    String member = invocation.caller().id();
    if (invocation.value(MEMBER).filter(member::equals).isEmpty()) {
      throw new Rejection(Message.of("member.not-asked"));
    }
    List<Rows> removed = data.remove(member);
    if (removed.isEmpty()) {
      return Reply.toCaller(new Part.Paragraph(Message.of("member.nothing-stored")));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Paragraph(Message.of("member.deleted")));
    removed.forEach(
        rows ->
            parts.add(
                new Part.Paragraph(
                    Message.of(
                        "member.deleted-rows",
                        "what",
                        Message.of("member.table." + rows.table()),
                        "count",
                        rows.count()))));
    return new Reply.Card(Audience.CALLER, parts, List.of());
  }
}

package dev.hotseat.server;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Caller;
import dev.hotseat.command.Command;
import dev.hotseat.command.CommandLine;
import dev.hotseat.command.Invocation;
import dev.hotseat.command.Part;
import dev.hotseat.command.Reply;
import dev.hotseat.text.Message;
import java.util.ArrayList;
import java.util.List;

/// `/help` where there are many commands that the front end lists itself: what this is, and the
/// next thing to try.
final class Guide {

  Command command() {
    return Command.personal("help", Guide::show).instant();
  }

  private static Reply show(Invocation invocation) {
    Caller caller = invocation.caller();
    boolean inServer = caller.place().server().isPresent();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Paragraph(Message.of("guide.what")));
    parts.add(new Part.Paragraph(Message.of(inServer ? "guide.in-server" : "guide.alone")));
    parts.add(new Part.Paragraph(Message.of("guide.yours")));
    if (inServer && caller.moderator()) {
      parts.add(new Part.Paragraph(Message.of("guide.moderators")));
    }
    List<Button> next =
        List.of(new Button(Message.of("button.practice"), CommandLine.of("practice")));
    return new Reply.Card(Audience.CALLER, parts, next);
  }
}

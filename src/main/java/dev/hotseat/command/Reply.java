package dev.hotseat.command;

import dev.hotseat.text.Message;
import java.util.List;

/// What a command answers. Only front ends send; a new kind does not compile until each of them
/// draws it.
public sealed interface Reply {

  /// Something to read, with buttons.
  ///
  /// @param audience who sees it
  /// @param parts what it shows, from top to bottom
  /// @param buttons what the reader can do next, the likeliest first
  record Card(Audience audience, List<Part> parts, List<Button> buttons) implements Reply {
    public Card {
      parts = List.copyOf(parts);
      buttons = List.copyOf(buttons);
    }
  }

  /// A form to fill in.
  ///
  /// @param title over the form
  /// @param parts what stands over the fields
  /// @param runs the command that gets the form, each field as the value of the option of its name
  /// @param fields what to fill in
  record Form(Message title, List<Part> parts, CommandLine runs, List<Field> fields)
      implements Reply {
    public Form {
      parts = List.copyOf(parts);
      fields = List.copyOf(fields);
    }
  }

  /// A field of a form.
  ///
  /// @param option the option of the form's command that it fills
  /// @param label what to write there
  /// @param most how many characters it takes, 1 to 4000
  /// @param lines whether it takes several lines
  record Field(Option<String> option, Message label, int most, boolean lines) {}

  /// The last words of a conversation: after them the place takes no further commands of it.
  ///
  /// @param parts what it shows, from top to bottom
  record Farewell(List<Part> parts) implements Reply {
    public Farewell {
      parts = List.copyOf(parts);
    }
  }

  /// A card for the caller alone, without buttons.
  static Reply toCaller(Part... parts) {
    return new Card(Audience.CALLER, List.of(parts), List.of());
  }
}

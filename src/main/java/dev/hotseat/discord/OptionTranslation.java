package dev.hotseat.discord;

import dev.hotseat.command.Completion;
import dev.hotseat.command.Option;
import dev.hotseat.command.Option.Kind;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/// Our options as Discord takes them.
final class OptionTranslation {
  private OptionTranslation() {}

  /// @param path the texts' name for it, such as `ask.topic`
  static OptionData of(Option<?> option, String path) {
    OptionData data =
        new OptionData(type(option.kind()), option.name(), CommandNames.description(path))
            .setRequired(option.required())
            .setNameLocalizations(CommandNames.names(path))
            .setDescriptionLocalizations(CommandNames.descriptions(path));
    switch (option.kind()) {
      case Kind.Whole whole -> data.setRequiredRange(whole.least(), whole.most());
      case Kind.Choice choice when choice.values().size() <= OptionData.MAX_CHOICES ->
          choice.values().forEach(value -> data.addChoice(value, value));
      case Kind.Choice _ -> data.setAutoComplete(true);
      case Kind.Text _ -> data.setAutoComplete(!option.completion().equals(Completion.NONE));
      case Kind.YesNo _, Kind.Person _, Kind.Channel _, Kind.Role _ -> {}
    }
    return data;
  }

  private static OptionType type(Kind kind) {
    return switch (kind) {
      case Kind.Text _, Kind.Choice _ -> OptionType.STRING;
      case Kind.Whole _ -> OptionType.INTEGER;
      case Kind.YesNo _ -> OptionType.BOOLEAN;
      case Kind.Person _ -> OptionType.USER;
      case Kind.Channel _ -> OptionType.CHANNEL;
      case Kind.Role _ -> OptionType.ROLE;
    };
  }
}

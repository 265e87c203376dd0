package dev.hotseat.discord.small.world;

import java.util.Arrays;

/// The ways to answer an interaction first.
enum Callback {
  MESSAGE(4),
  DEFERRED_MESSAGE(5),
  DEFERRED_UPDATE(6),
  UPDATE(7),
  CHOICES(8),
  FORM(9);

  private final int type;

  Callback(int type) {
    this.type = type;
  }

  static Callback of(int type) {
    return Arrays.stream(values())
        .filter(callback -> callback.type == type)
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.invalidForm(
                    FormErrors.at("/type", "BASE_TYPE_CHOICES", "Value is not a valid choice.")));
  }

  int type() {
    return type;
  }

  boolean fits(Interaction interaction) {
    boolean completes = interaction.kind() == Interaction.AUTOCOMPLETE;
    return switch (this) {
      case MESSAGE, DEFERRED_MESSAGE -> !completes;
      case DEFERRED_UPDATE, UPDATE -> !completes && interaction.source().isPresent();
      case CHOICES -> completes;
      case FORM -> !completes && interaction.kind() != Interaction.FORM;
    };
  }
}

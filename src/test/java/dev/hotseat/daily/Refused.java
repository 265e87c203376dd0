package dev.hotseat.daily;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hotseat.command.Rejection;
import dev.hotseat.text.Texts;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What somebody is told whose text cannot be read.
final class Refused {
  private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

  private Refused() {}

  /// The sentence of the refusal.
  static String sentence(ThrowingCallable reading) {
    Rejection[] caught = new Rejection[1];
    assertThatExceptionOfType(Rejection.class)
        .isThrownBy(reading)
        .satisfies(rejection -> caught[0] = rejection);
    return ENGLISH.say(caught[0].reason());
  }
}

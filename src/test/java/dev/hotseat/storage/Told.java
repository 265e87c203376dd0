package dev.hotseat.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.util.Locale;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What an operator reads when the database fails.
final class Told {
  private Told() {}

  /// The sentence of the failure, after a check that it is the expected one.
  static AbstractStringAssert<?> failure(String key, ThrowingCallable action) {
    StorageException failure = catchThrowableOfType(StorageException.class, action);
    assertThat(failure).describedAs("failure").isNotNull();
    assertThat(failure.reasons().getFirst().key()).isEqualTo(key);
    return assertThat(said(failure.reasons().getFirst())).doesNotContain("{", "}");
  }

  static String said(Message message) {
    return Texts.of(Locale.ENGLISH).say(message);
  }
}

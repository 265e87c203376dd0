package dev.hotseat.question.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Holds the questions that ship with the program to what authors are asked for.
class ShippedBankTest {
  private final BankReading shipped =
      new BankReader().read(List.of(BankPath.named(Path.of("config/questions"))));

  @Test
  void hasNoProblem() {
    assertThat(Fixtures.said(shipped.problems())).isEmpty();
    assertThat(shipped.bank().questions()).hasSizeGreaterThanOrEqualTo(50);
  }

  @Test
  void readsBackTheSameFromAnExport() {
    String text = BankExport.text(shipped.bank().questions());

    BankReading back = new BankReader().read(Path.of("all.md"), text);

    assertThat(back.bank().questions().stream().map(Fixtures::placeless))
        .containsExactlyElementsOf(
            shipped.bank().questions().stream().map(Fixtures::placeless).toList());
  }
}

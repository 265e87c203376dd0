package dev.hotseat.round;

import dev.hotseat.command.Audience;
import dev.hotseat.command.Button;
import dev.hotseat.command.Part;
import dev.hotseat.command.Part.Breakdown;
import dev.hotseat.command.Part.Paragraph;
import dev.hotseat.command.Reply.Card;
import dev.hotseat.grading.Coverage;
import dev.hotseat.grading.Verdict;
import dev.hotseat.text.Message;
import java.util.ArrayList;
import java.util.List;

/// What a candidate is shown of their own reply.
final class Breakdowns {
  private Breakdowns() {}

  /// The breakdown of a reply, with what can be done about it.
  static Card of(Graded graded, BoardNote note) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Breakdown(graded.question(), graded.attempt().reply(), graded.grade()));
    if (graded.grade().verdict() == Verdict.STRONG) {
      graded.question().followUps().stream()
          .findFirst()
          .map(followUp -> Message.of("round.to-think-about", "question", followUp))
          .map(Paragraph::new)
          .ifPresent(parts::add);
    }
    parts.add(new Paragraph(note.message()));
    note.inARow().map(Paragraph::new).ifPresent(parts::add);
    return new Card(Audience.CALLER, parts, buttons(graded));
  }

  private static List<Button> buttons(Graded graded) {
    List<Button> buttons = new ArrayList<>();
    buttons.add(Buttons.answer(graded.round(), "round.button.again"));
    buttons.add(Buttons.reveal(graded.round()));
    if (graded.grade().shown().stream()
        .anyMatch(coverage -> coverage.state() != Coverage.State.SAID)) {
      buttons.add(Buttons.said(graded));
    }
    if (graded.round().practice()) {
      buttons.add(Buttons.next(graded.round()));
    }
    return buttons;
  }
}

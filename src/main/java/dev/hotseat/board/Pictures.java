package dev.hotseat.board;

import dev.hotseat.command.Part;
import java.util.Optional;

/// Makes pictures. Where one cannot be made there is none: words go out without it.
public interface Pictures {
  /// No pictures at all.
  Pictures NONE =
      new Pictures() {
        @Override
        public Optional<Part.Picture> of(Progress progress) {
          return Optional.empty();
        }

        @Override
        public Optional<Part.Picture> of(Finale finale) {
          return Optional.empty();
        }
      };

  /// How somebody has come on: their scores over time, their topics, the days they answered. Empty
  /// also where there is nothing to show.
  Optional<Part.Picture> of(Progress progress);

  /// How a season ended: who stands on the podium, and how many answered on each day. Empty also
  /// where nobody answered.
  Optional<Part.Picture> of(Finale finale);
}

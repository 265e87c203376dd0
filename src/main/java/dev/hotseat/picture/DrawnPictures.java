package dev.hotseat.picture;

import dev.hotseat.board.Finale;
import dev.hotseat.board.Pictures;
import dev.hotseat.board.Progress;
import dev.hotseat.command.Bytes;
import dev.hotseat.command.Part;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.awt.AWTError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws pictures one at a time, so that many who want theirs at once cost no more memory than one.
/// Whoever would have to wait too long gets none.
public final class DrawnPictures implements Pictures {
  private static final Logger log = LoggerFactory.getLogger(DrawnPictures.class);
  private static final long PATIENCE_SECONDS = 5;

  private final Texts texts;
  private final Supplier<Face> load;
  private final Descriptions descriptions;
  private final ReentrantLock drawing = new ReentrantLock(true);
  private @Nullable Face face;
  private boolean complained;

  /// @param texts the words in the pictures
  public DrawnPictures(Texts texts) {
    this(texts, Face::load);
  }

  DrawnPictures(Texts texts, Supplier<Face> load) {
    this.texts = texts;
    this.load = load;
    descriptions = new Descriptions(texts);
  }

  @Override
  public Optional<Part.Picture> of(Progress progress) {
    if (progress.answers().isEmpty() && progress.topics().isEmpty()) {
      return Optional.empty();
    }
    return inTurn("progress.png", () -> panels(progress), descriptions.of(progress));
  }

  private List<Panel> panels(Progress progress) {
    List<Panel> panels = new ArrayList<>();
    if (!progress.answers().isEmpty()) {
      panels.add(new ScorePanel(progress, texts));
    }
    if (!progress.topics().isEmpty()) {
      panels.add(new TopicPanel(progress.topics(), texts));
    }
    panels.add(new CalendarPanel(progress, texts));
    return panels;
  }

  @Override
  public Optional<Part.Picture> of(Finale finale) {
    if (finale.podium().isEmpty() && finale.answered().isEmpty()) {
      return Optional.empty();
    }
    return inTurn("season.png", () -> panels(finale), descriptions.of(finale));
  }

  private List<Panel> panels(Finale finale) {
    return List.of(new PodiumPanel(finale, texts), new AnsweredPanel(finale, texts));
  }

  private Optional<Part.Picture> inTurn(
      String name, Supplier<List<Panel>> panels, Message description) {
    try {
      if (!drawing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return drawn(panels).map(png -> new Part.Picture(name, png, description));
    } finally {
      drawing.unlock();
    }
  }

  /// Java's drawing needs native libraries, which a small machine may lack: it then fails by
  /// errors.
  private Optional<Bytes> drawn(Supplier<List<Panel>> panels) {
    try {
      return Optional.of(new Bytes(Panel.drawn(panels.get(), face())));
    } catch (RuntimeException | LinkageError | AWTError | InternalError failed) {
      if (!complained) {
        log.warn("Pictures can't be made; their words go out without them.", failed);
        complained = true;
      }
      return Optional.empty();
    }
  }

  private Face face() {
    if (face == null) {
      face = load.get();
    }
    return face;
  }
}

package dev.hotseat.picture;

import dev.hotseat.board.Mastery;
import dev.hotseat.picture.Sheet.Side;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;

/// Mastery by topic: a bar for the mean of the best scores, of the topics that were practised most,
/// the best one in front.
final class TopicPanel implements Panel {
  private static final int MOST = 6;
  private static final int ROW = 44;
  private static final int TOP = 62;
  private static final double BARS = 300;
  private static final double BARS_END = 650;
  private static final double THICK = 20;

  private final List<Mastery> shown;
  private final int others;
  private final Texts texts;

  TopicPanel(List<Mastery> topics, Texts texts) {
    this.texts = texts;
    shown =
        topics.stream()
            .sorted(Comparator.comparingInt(Mastery::answered).reversed())
            .limit(MOST)
            .sorted(Comparator.comparingDouble(Mastery::mean).reversed())
            .toList();
    others = topics.size() - shown.size();
  }

  @Override
  public int height() {
    return TOP + ROW * (shown.size() + (others > 0 ? 1 : 0)) - 10;
  }

  @Override
  public void draw(Sheet sheet) {
    Heading.draw(
        sheet,
        texts.say(Message.of("picture.topics")),
        texts.say(Message.of("picture.topics.note")));
    double y = TOP;
    for (Mastery topic : shown) {
      draw(sheet, topic, y);
      y += ROW;
    }
    if (others > 0) {
      String more = texts.say(Message.of("picture.topics.more", "topics", others));
      sheet.text(more, Lettering.QUIET, Side.RIGHT, 0, y + 26);
    }
  }

  private void draw(Sheet sheet, Mastery topic, double y) {
    double baseline = y + 26;
    double middle = y + 18;
    String name = sheet.fitting(topic.topic(), "–", Lettering.LABEL, BARS - 24);
    sheet.text(name, Lettering.LABEL, Side.RIGHT, 0, baseline);
    bar(sheet, BARS_END - BARS, middle, Palette.TRACK);
    if (topic.mean() > 0) {
      bar(sheet, Math.max(THICK, (BARS_END - BARS) * topic.mean() / 100), middle, Palette.BLUE);
    }
    String mean = String.valueOf(Math.round(topic.mean()));
    sheet.text(mean, Lettering.VALUE, Side.LEFT, BARS_END + 68, baseline);
    String answered =
        texts.say(
            Message.of(
                "picture.topics.answered",
                "answered",
                topic.answered(),
                "questions",
                topic.questions()));
    sheet.text(answered, Lettering.QUIET, Side.LEFT, Sheet.INNER, baseline);
  }

  private static void bar(Sheet sheet, double length, double middle, Color color) {
    sheet.block(BARS, middle - THICK / 2, length, THICK, THICK, color);
  }
}

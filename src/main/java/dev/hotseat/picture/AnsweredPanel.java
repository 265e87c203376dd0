package dev.hotseat.picture;

import dev.hotseat.board.Finale;
import dev.hotseat.picture.Sheet.Side;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How the days of a season went: a bar for each, as high as there were answers.
final class AnsweredPanel implements Panel {
  private static final double LEFT = 62;
  private static final double TOP = 70;
  private static final double BOTTOM = 270;
  private static final double WIDEST = 64;

  private final Finale finale;
  private final Scale scale;
  private final Texts texts;
  private final double step;
  private final Days days;

  AnsweredPanel(Finale finale, Texts texts) {
    this.finale = finale;
    this.texts = texts;
    scale =
        Scale.upTo(finale.answered().values().stream().mapToInt(count -> count).max().orElse(0));
    step = (Sheet.INNER - LEFT) / (ChronoUnit.DAYS.between(finale.first(), finale.last()) + 1);
    days = new Days(finale.first(), finale.last(), LEFT + step / 2, Sheet.INNER - step / 2);
  }

  @Override
  public int height() {
    return (int) BOTTOM + 36;
  }

  @Override
  public void draw(Sheet sheet) {
    long all = finale.answered().values().stream().mapToLong(count -> count).sum();
    Heading.draw(
        sheet,
        texts.say(Message.of("picture.answered")),
        texts.say(Message.of("picture.answered.note", "answers", all)));
    for (long level : scale.levels()) {
      sheet.level(LEFT, Sheet.INNER, y(level));
      sheet.text(String.valueOf(level), Lettering.QUIET, Side.LEFT, LEFT - 14, y(level) + 8);
    }
    finale.answered().forEach((day, count) -> drawDay(sheet, day, count));
    days.drawDates(sheet, BOTTOM + 34);
  }

  private void drawDay(Sheet sheet, LocalDate day, int count) {
    if (count > 0 && !day.isBefore(finale.first()) && !day.isAfter(finale.last())) {
      double width = Math.clamp(step * 0.72, 1, WIDEST);
      double corner = Math.min(8, width / 2);
      sheet.block(
          days.x(day) - width / 2, y(count), width, BOTTOM - y(count), corner, Palette.BLUE);
    }
  }

  private double y(long count) {
    return BOTTOM - (BOTTOM - TOP) * count / scale.top();
  }
}

package dev.hotseat.picture;

import dev.hotseat.board.Progress;
import dev.hotseat.grading.Verdict;
import dev.hotseat.picture.Sheet.Side;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.util.List;

/// Scores over time: a dot for each answer, and a line of what the last ten came to. The level
/// lines are where one verdict ends and the next begins.
final class ScorePanel implements Panel {
  private static final List<Integer> LEVELS = List.of(0, 30, 60, 85, 100);
  private static final double LEFT = 52;
  private static final double RIGHT = Sheet.INNER - 96;
  private static final double TOP = 76;
  private static final double BOTTOM = 306;
  private static final double DOT = 6;
  private static final double END = 9;
  private static final int FEWEST_DAYS = 27;

  private final Progress progress;
  private final Trend trend;
  private final Texts texts;
  private final Days days;

  /// @param progress with one answer or more
  ScorePanel(Progress progress, Texts texts) {
    this.progress = progress;
    this.texts = texts;
    trend = Trend.of(progress.answers());
    days = new Days(begin(progress), progress.today(), LEFT, RIGHT);
  }

  private static LocalDate begin(Progress progress) {
    LocalDate first =
        progress.answers().stream()
            .map(Progress.Answer::day)
            .min(LocalDate::compareTo)
            .orElseThrow();
    LocalDate latest = progress.today().minusDays(FEWEST_DAYS);
    return first.isBefore(latest) ? first : latest;
  }

  @Override
  public int height() {
    return (int) BOTTOM + 36;
  }

  @Override
  public void draw(Sheet sheet) {
    drawHeading(sheet);
    LEVELS.forEach(level -> drawLevel(sheet, level));
    drawVerdicts(sheet);
    days.drawDates(sheet, BOTTOM + 34);
    List<Point2D> line =
        trend.byDay().stream().map(point -> at(point.day(), point.score())).toList();
    sheet.line(line, Palette.BLUE);
    drawAnswers(sheet);
    sheet.dot(line.getLast(), END, Palette.ORANGE);
  }

  private void drawHeading(Sheet sheet) {
    String latest =
        texts.say(
            Message.of(
                "picture.scores.latest",
                "answers",
                trend.answers(),
                "latest",
                Math.round(trend.latest())));
    Heading.draw(sheet, texts.say(Message.of("picture.scores")), latest);
    double left = Sheet.INNER - sheet.width(latest, Lettering.QUIET);
    sheet.dot(new Point2D.Double(left - 2 * END, 22), END, Palette.ORANGE);
  }

  /// The more answers, the smaller their dots.
  private void drawAnswers(Sheet sheet) {
    double radius = Math.clamp(DOT * Math.sqrt(200.0 / progress.answers().size()), 2, DOT);
    progress
        .answers()
        .forEach(answer -> sheet.dot(at(answer.day(), answer.score()), radius, Palette.MIST));
  }

  private static void drawLevel(Sheet sheet, int level) {
    sheet.level(LEFT, RIGHT, y(level));
    sheet.text(String.valueOf(level), Lettering.QUIET, Side.LEFT, LEFT - 12, y(level) + 8);
  }

  private void drawVerdicts(Sheet sheet) {
    for (int i = 1; i < LEVELS.size(); i++) {
      double middle = (LEVELS.get(i - 1) + LEVELS.get(i)) / 2.0;
      String verdict = texts.say(Message.of("verdict." + Verdict.of(middle).slug()));
      sheet.text(verdict, Lettering.QUIET, Side.RIGHT, RIGHT + 20, y(middle) + 8);
    }
  }

  private Point2D at(LocalDate day, double score) {
    return new Point2D.Double(days.x(day), y(score));
  }

  private static double y(double score) {
    return BOTTOM - (BOTTOM - TOP) * score / 100;
  }
}

package dev.hotseat.picture;

import dev.hotseat.board.Progress;
import dev.hotseat.picture.Sheet.Side;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The days of half a year, a column a week, each the lighter the more was answered on it.
final class CalendarPanel implements Panel {
  private static final double LEFT = 62;
  private static final double TOP = 100;
  private static final double STEP = (Sheet.INNER - LEFT + 4) / Progress.WEEKS;
  private static final double CELL = STEP - 4;
  private static final double CORNER = 8;
  private static final List<DayOfWeek> NAMED =
      List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

  private final LocalDate begin;
  private final LocalDate today;
  private final Map<LocalDate, Long> answered;
  private final Texts texts;

  CalendarPanel(Progress progress, Texts texts) {
    this.texts = texts;
    today = progress.today();
    begin = Progress.begin(today);
    answered =
        progress.answers().stream()
            .collect(Collectors.groupingBy(Progress.Answer::day, Collectors.counting()));
  }

  @Override
  public int height() {
    return (int) (TOP + 7 * STEP) + 44;
  }

  @Override
  public void draw(Sheet sheet) {
    String note =
        texts.say(
            Message.of("picture.days.note", "days", answered.size(), "weeks", Progress.WEEKS));
    Heading.draw(sheet, texts.say(Message.of("picture.days")), note);
    begin.datesUntil(today.plusDays(1)).forEach(day -> drawDay(sheet, day));
    NAMED.forEach(day -> drawName(sheet, day));
    drawMonths(sheet);
    drawLegend(sheet, TOP + 7 * STEP + 16);
  }

  private void drawDay(Sheet sheet, LocalDate day) {
    double y = TOP + STEP * (day.getDayOfWeek().getValue() - 1);
    int step = step(answered.getOrDefault(day, 0L));
    sheet.block(x(day), y, CELL, CELL, CORNER, Palette.STEPS.get(step));
    if (day.equals(today)) {
      sheet.edge(x(day), y, CELL, CELL, CORNER, Palette.ORANGE);
    }
  }

  private double x(LocalDate day) {
    return LEFT + STEP * ChronoUnit.WEEKS.between(begin, day);
  }

  /// How light a day is shown: none, one, two or three, four or more answers.
  private static int step(long answers) {
    if (answers >= 4) {
      return 3;
    }
    return answers >= 2 ? 2 : (int) answers;
  }

  private static void drawName(Sheet sheet, DayOfWeek day) {
    double baseline = TOP + STEP * (day.getValue() - 1) + CELL - 6;
    String name = day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    sheet.text(name, Lettering.QUIET, Side.RIGHT, 0, baseline);
  }

  /// A month's name stands over the week with its first day.
  private void drawMonths(Sheet sheet) {
    begin
        .datesUntil(today.plusDays(1))
        .filter(day -> day.getDayOfMonth() == 1)
        .filter(day -> ChronoUnit.WEEKS.between(begin, day) <= Progress.WEEKS - 2)
        .forEach(day -> sheet.text(Days.month(day), Lettering.QUIET, Side.RIGHT, x(day), TOP - 14));
  }

  private void drawLegend(Sheet sheet, double y) {
    double x = Sheet.INNER;
    for (int step = Palette.STEPS.size() - 1; step >= 0; step--) {
      String label = texts.say(Message.of("picture.days.step." + step));
      sheet.text(label, Lettering.QUIET, Side.LEFT, x, y + 20);
      x -= sheet.width(label, Lettering.QUIET) + 10 + CELL;
      sheet.block(x, y, CELL, CELL, CORNER, Palette.STEPS.get(step));
      x -= 22;
    }
  }
}

package dev.hotseat.picture;

import dev.hotseat.board.Finale;
import dev.hotseat.board.Finale.Step;
import dev.hotseat.picture.Sheet.Side;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.awt.Color;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The podium: a step for each rank, the first in the middle, with the names of all who share it.
final class PodiumPanel implements Panel {
  private static final int MOST_NAMES = 3;
  private static final double LINE = 34;
  private static final double TOP = 66;
  private static final double GAP = 16;
  private static final double WIDTH = (Sheet.INNER - 2 * GAP) / 3;
  private static final List<Double> HEIGHTS = List.of(170.0, 124.0, 90.0);
  private static final List<Color> COLORS = List.of(Palette.ORANGE, Palette.SILVER, Palette.BLUE);

  /// Where the steps stand, counted from the left, for one, two and three of them.
  private static final List<List<Double>> PLACES =
      List.of(List.of(1.0), List.of(0.5, 1.5), List.of(1.0, 0.0, 2.0));

  private final Finale finale;
  private final List<List<Step>> ranks;
  private final Texts texts;

  PodiumPanel(Finale finale, Texts texts) {
    this.finale = finale;
    this.texts = texts;
    ranks =
        List.copyOf(
            finale.podium().stream()
                .filter(step -> step.rank() <= HEIGHTS.size())
                .collect(Collectors.groupingBy(Step::rank, TreeMap::new, Collectors.toList()))
                .values());
  }

  @Override
  public int height() {
    return (int) floor() + (ranks.isEmpty() ? -20 : 0);
  }

  private double floor() {
    double height = 0;
    for (int place = 0; place < ranks.size(); place++) {
      height =
          Math.max(
              height,
              HEIGHTS.get(ranks.get(place).getFirst().rank() - 1)
                  + 14
                  + LINE * (lines(ranks.get(place)) + 1));
    }
    return TOP + height;
  }

  private static int lines(List<Step> sharing) {
    return Math.min(sharing.size(), MOST_NAMES);
  }

  @Override
  public void draw(Sheet sheet) {
    Heading.draw(sheet, finale.season(), texts.say(Message.of("picture.podium")));
    for (int place = 0; place < ranks.size(); place++) {
      double left = PLACES.get(ranks.size() - 1).get(place) * (WIDTH + GAP);
      draw(sheet, ranks.get(place), left);
    }
  }

  private void draw(Sheet sheet, List<Step> sharing, double left) {
    int rank = sharing.getFirst().rank();
    double middle = left + WIDTH / 2;
    double height = HEIGHTS.get(rank - 1);
    double top = floor() - height;
    sheet.block(left, top, WIDTH, height, 20, COLORS.get(rank - 1));
    sheet.text(String.valueOf(rank), Lettering.RANK, Side.CENTRE, middle, top + 64);
    double baseline = top - 18;
    String worth =
        sheet.fitting(texts.say(worth(finale, sharing.getFirst())), "", Lettering.QUIET, WIDTH);
    sheet.text(worth, Lettering.QUIET, Side.CENTRE, middle, baseline);
    for (String name : names(sheet, sharing).reversed()) {
      baseline -= LINE;
      sheet.text(name, Lettering.VALUE, Side.CENTRE, middle, baseline);
    }
  }

  /// What somebody has: points or days.
  static Message worth(Finale finale, Step step) {
    return switch (finale.board()) {
      case POINTS -> Message.of("picture.podium.points", "points", step.worth());
      case DAYS -> Message.of("picture.podium.days", "days", step.worth());
    };
  }

  private List<String> names(Sheet sheet, List<Step> sharing) {
    boolean all = sharing.size() <= MOST_NAMES;
    int named = all ? sharing.size() : MOST_NAMES - 1;
    String unnamed = texts.say(Message.of("picture.podium.unnamed"));
    List<String> names =
        sharing.stream()
            .limit(named)
            .map(step -> sheet.fitting(step.name(), unnamed, Lettering.VALUE, WIDTH))
            .collect(Collectors.toList());
    if (!all) {
      names.add(texts.say(Message.of("picture.podium.more", "members", sharing.size() - named)));
    }
    return names;
  }
}

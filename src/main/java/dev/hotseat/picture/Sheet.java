package dev.hotseat.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// What is drawn on: a dark card with round corners on a transparent picture. Lengths are pixels;
/// x and y count from the upper left corner of the panel that is being drawn.
final class Sheet implements AutoCloseable {
  /// How wide a picture is.
  static final int WIDTH = 960;

  /// How wide a panel is.
  static final int INNER = 880;

  /// Between a panel and the picture's edge.
  static final int MARGIN = (WIDTH - INNER) / 2;

  private static final int CORNER = 48;
  private static final String MORE = "…";

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final Face face;

  /// Where a text stands to its x.
  enum Side {
    /// It begins there.
    RIGHT,
    /// It ends there.
    LEFT,
    /// Its middle is there.
    CENTRE
  }

  Sheet(int height, Face face) {
    this.face = face;
    image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_ARGB);
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    block(0, 0, WIDTH, height, CORNER, Palette.GROUND);
    graphics.translate(MARGIN, MARGIN);
  }

  /// Goes on to draw so much further down.
  void down(int length) {
    graphics.translate(0, length);
  }

  /// Writes what the font can show of a text.
  ///
  /// @param baseline y of the line that letters stand on
  void text(String text, Lettering lettering, Side side, double x, double baseline) {
    String shown = face.shown(text);
    double left =
        switch (side) {
          case RIGHT -> x;
          case LEFT -> x - width(shown, lettering);
          case CENTRE -> x - width(shown, lettering) / 2;
        };
    graphics.setFont(face.of(lettering));
    graphics.setColor(lettering.color());
    graphics.drawString(shown, (float) left, (float) baseline);
  }

  double width(String text, Lettering lettering) {
    Font font = face.of(lettering);
    return font.getStringBounds(text, graphics.getFontRenderContext()).getWidth();
  }

  /// As much of a text as there is room for, with an ellipsis where that is not all; another text
  /// where the font shows nothing of it.
  String fitting(String text, String instead, Lettering lettering, double room) {
    String shown = face.shown(text);
    String whole = shown.isEmpty() ? instead : shown;
    int end = whole.length();
    while (end > 0 && width(cut(whole, end), lettering) > room) {
      end = whole.offsetByCodePoints(end, -1);
    }
    return cut(whole, end);
  }

  private static String cut(String text, int end) {
    return end == text.length() ? text : text.substring(0, end).strip() + MORE;
  }

  /// A filled block with round corners.
  void block(double x, double y, double width, double height, double corner, Color color) {
    graphics.setColor(color);
    graphics.fill(new RoundRectangle2D.Double(x, y, width, height, corner, corner));
  }

  /// The edge of such a block.
  void edge(double x, double y, double width, double height, double corner, Color color) {
    graphics.setColor(color);
    graphics.setStroke(new BasicStroke(3));
    graphics.draw(new RoundRectangle2D.Double(x, y, width, height, corner, corner));
  }

  /// A level line to read values by.
  void level(double from, double to, double y) {
    graphics.setColor(Palette.LINES);
    graphics.fill(new RoundRectangle2D.Double(from, y - 0.5, to - from, 1.5, 0, 0));
  }

  void dot(Point2D at, double radius, Color color) {
    graphics.setColor(color);
    graphics.fill(
        new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius));
  }

  /// A line through points.
  void line(List<Point2D> points, Color color) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.getFirst().getX(), points.getFirst().getY());
    points.forEach(point -> path.lineTo(point.getX(), point.getY()));
    graphics.setColor(color);
    graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(path);
  }

  byte[] png() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", stream);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    graphics.dispose();
  }
}

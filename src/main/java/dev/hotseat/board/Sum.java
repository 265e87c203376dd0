package dev.hotseat.board;

/// What a candidate's entries of some days come to.
///
/// @param candidate the candidate's id
/// @param hundredths of points, 0 or more
/// @param answered how many entries there are
/// @param days on how many days there is an entry, those apart that the candidate had asked for by
///     name
public record Sum(String candidate, long hundredths, int answered, int days) {

  /// What somebody has who never answered.
  static Sum none(String candidate) {
    return new Sum(candidate, 0, 0, 0);
  }

  /// The points.
  double points() {
    return (double) hundredths / Season.HUNDREDTHS;
  }
}

package dev.hotseat.text;

import java.time.temporal.ChronoUnit;

/// What shows sentences: how it wants the values in them.
@FunctionalInterface
public interface Medium {
  /// A text of somebody's, such that it shows as it was written and does nothing.
  String escaped(String text);

  /// A point in time; where the medium has no way of its own, to the minute in UTC.
  default String moment(Moment moment) {
    return moment.at().truncatedTo(ChronoUnit.MINUTES).toString();
  }
}

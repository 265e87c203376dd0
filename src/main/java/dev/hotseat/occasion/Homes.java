package dev.hotseat.occasion;

import java.util.List;

/// The servers that have an active schedule.
@FunctionalInterface
public interface Homes {

  /// Each with its oldest one.
  List<Home> all();
}

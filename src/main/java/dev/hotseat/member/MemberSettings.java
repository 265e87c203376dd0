package dev.hotseat.member;

import java.util.Set;
import java.util.function.UnaryOperator;

/// Where members' decisions are kept. A change is durable when it returns. Safe to use from several
/// threads.
public interface MemberSettings {

  /// What a member has decided.
  Preferences of(String member);

  /// Changes what a member has decided; of two changes at once none is lost.
  ///
  /// @return what holds now
  Preferences change(String member, UnaryOperator<Preferences> change);

  /// All members whom no board names.
  Set<String> keptOffBoards();
}

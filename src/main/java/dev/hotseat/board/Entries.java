package dev.hotseat.board;

/// Where entries are kept.
public interface Entries {

  /// Keeps an entry, unless its candidate has one in its round already. It is durable when this
  /// returns.
  ///
  /// @return whether it was kept
  boolean add(Entry entry);
}

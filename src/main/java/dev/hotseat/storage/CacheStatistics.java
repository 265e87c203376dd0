package dev.hotseat.storage;

/// How a cache has done since the start.
///
/// @param hits reads that were answered from memory
/// @param misses reads that had to ask the database
/// @param evictions entries that were dropped to make room
/// @param entries how many there are now, roughly
public record CacheStatistics(long hits, long misses, long evictions, long entries) {}

package dev.hotseat.operations;

/// How often something can be done by one thread.
///
/// @param perSecond times a second, above 0
public record Rate(double perSecond) implements Measure {}

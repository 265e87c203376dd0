package dev.hotseat.operations;

/// How fast something is.
public sealed interface Measure permits Rate, Latency {}

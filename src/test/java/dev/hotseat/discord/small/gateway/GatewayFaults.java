package dev.hotseat.discord.small.gateway;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// What goes wrong from now on, until it is set back.
public final class GatewayFaults {
  private volatile boolean acksWithheld;
  private volatile boolean frozen;
  private volatile boolean readyWithheld;
  private volatile boolean readyPlain;
  private volatile boolean refusing;
  private volatile int overlap;
  private volatile int closeNextIdentify;
  private final AtomicInteger identifiesLeft = new AtomicInteger(1000);
  private volatile Duration heartbeat = Duration.ofMillis(41_250);

  GatewayFaults() {}

  /// Leaves heartbeats without acknowledgement.
  public void withholdAcks(boolean withheld) {
    acksWithheld = withheld;
  }

  /// Leaves READY out after an identify.
  public void withholdReady(boolean withheld) {
    readyWithheld = withheld;
  }

  /// Sends READY with no more than what Discord documents.
  public void plainReady(boolean plain) {
    readyPlain = plain;
  }

  /// Sends nothing and hears nothing, connections stay open.
  public void freeze(boolean silent) {
    frozen = silent;
  }

  /// Drops new connections before the handshake.
  public void refuseConnections(boolean refused) {
    refusing = refused;
  }

  /// Lets the next resume replay events that the bot had already.
  public void overlapNextResume(int events) {
    overlap = events;
  }

  /// Answers the next identify with a close code, 4004 or 4014 for instance.
  public void closeNextIdentify(int code) {
    closeNextIdentify = code;
  }

  /// How many identifies are left of today's thousand; at none the token is reset, as Discord does.
  public void identifiesLeft(int left) {
    identifiesLeft.set(left);
  }

  /// How often a bot that connects from now on shall send heartbeats.
  public void heartbeatEvery(Duration interval) {
    heartbeat = interval;
  }

  boolean areAcksWithheld() {
    return acksWithheld;
  }

  boolean isFrozen() {
    return frozen;
  }

  boolean isReadyWithheld() {
    return readyWithheld;
  }

  boolean isReadyPlain() {
    return readyPlain;
  }

  boolean isRefusing() {
    return refusing;
  }

  int takeOverlap() {
    int events = overlap;
    overlap = 0;
    return events;
  }

  int takeIdentifyClose() {
    int code = closeNextIdentify;
    closeNextIdentify = 0;
    return code;
  }

  boolean takeIdentify() {
    return identifiesLeft.decrementAndGet() >= 0;
  }

  /// How many identifies are left.
  public int identifiesLeft() {
    return Math.max(0, identifiesLeft.get());
  }

  Duration heartbeat() {
    return heartbeat;
  }
}

package dev.hotseat.discord.small.people;

/// Discord's client would not have let a person do this.
public final class NotOffered extends AssertionError {
  private static final long serialVersionUID = 1L;

  NotOffered(String why) {
    super(why);
  }
}

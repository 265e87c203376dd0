package dev.hotseat.discord;

/// A request to Discord did not succeed.
final class RequestFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Trouble trouble;

  RequestFailed(Trouble trouble, Throwable cause) {
    super(trouble.kind() + " " + trouble.code(), cause);
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }

  boolean is(Trouble.Kind kind) {
    return trouble.kind() == kind;
  }
}

package headroom.cli;

/** The command cannot be done as given. The message tells the reader what to change. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message, null, false, false);
  }
}

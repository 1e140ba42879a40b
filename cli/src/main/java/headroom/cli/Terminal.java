package headroom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody watches standard error. */
final class Terminal {
  private Terminal() {}

  static boolean onStandardError() {
    String kind = System.getenv("TERM");
    if (kind != null && kind.equals("dumb")) {
      return false;
    }
    // Java asks about standard input and output only; Linux tells where standard error goes.
    Path link = Path.of("/proc/self/fd/2");
    try {
      String to = Files.readSymbolicLink(link).toString();
      return to.startsWith("/dev/pts/") || to.startsWith("/dev/tty") || to.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException elsewhere) {
      return System.console() != null;
    }
  }
}

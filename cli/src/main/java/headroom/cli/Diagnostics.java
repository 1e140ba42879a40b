package headroom.cli;

import headroom.model.experiment.ReplicationFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes down what a defect's finder needs, so that the user sees one sentence only. */
final class Diagnostics {
  private Diagnostics() {}

  /** Writes the file and tells of it. */
  static int report(Surroundings surroundings, List<String> arguments, Throwable defect) {
    String cause = defect instanceof ReplicationFailure ? defect.getMessage() : sentence(defect);
    String where;
    try {
      where = " Details for its finders are in " + write(surroundings, arguments, defect) + ".";
    } catch (IOException nowhere) {
      where = " Its details could not be written down: " + nowhere.getMessage() + ".";
    }
    surroundings
        .err()
        .println("headroom: this is a defect of Headroom: " + cause.strip() + "." + where);
    return ExitCode.DEFECT;
  }

  private static String sentence(Throwable defect) {
    if (defect instanceof OutOfMemoryError) {
      return "memory ran out (HEADROOM_JAVA_OPTS=-Xmx4g gives it more)";
    }
    return defect.getClass().getSimpleName()
        + (defect.getMessage() == null
            ? ""
            : ": " + defect.getMessage().lines().findFirst().orElse(""));
  }

  private static String write(Surroundings surroundings, List<String> arguments, Throwable defect)
      throws IOException {
    Path folder = surroundings.workingDirectory().resolve(".headroom").resolve("diagnostics");
    Files.createDirectories(folder);
    Path file = Files.createTempFile(folder, "diagnostic-", ".txt");
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      out.println("Headroom " + Version.MODEL);
      out.println("Java " + System.getProperty("java.runtime.version"));
      out.println("system " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
      out.println("command " + String.join(" ", arguments));
      if (defect instanceof ReplicationFailure failure) {
        out.println("scenario " + failure.scenario());
        out.println("seed " + failure.seed());
        out.println("uncertainty " + failure.uncertainty());
        out.println("replication " + failure.replication());
      }
      out.println();
      defect.printStackTrace(out);
    }
    Files.writeString(file, text.toString());
    return surroundings.shown(file);
  }
}

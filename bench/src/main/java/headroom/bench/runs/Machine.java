package headroom.bench.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What the run ran on, and from which sources. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Machine() {}

  static Map<String, String> describe() throws IOException {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("processor", processor());
    said.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    said.put("system", property("os.name") + " " + property("os.version"));
    said.put("architecture", property("os.arch"));
    said.put("jvm", property("java.vm.name") + " " + property("java.vm.version"));
    return said;
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }

  private static String processor() throws IOException {
    if (Files.isReadable(PROCESSORS)) {
      for (String line : Files.readAllLines(PROCESSORS)) {
        if (line.startsWith("model name")) {
          return line.substring(line.indexOf(':') + 1).trim();
        }
      }
    }
    return "unknown";
  }

  /** The commit, with a plus sign when sources differ from it; "unknown" outside a repository. */
  static String commit() throws IOException, InterruptedException {
    String commit = say("git", "rev-parse", "--short=12", "HEAD");
    if (commit.isEmpty()) {
      return "unknown";
    }
    String changed =
        say("git", "status", "--porcelain", "--untracked-files=no", "--", "model", "scenarios");
    return changed.isEmpty() ? commit : commit + "+";
  }

  private static String say(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0 ? said.trim() : "";
  }
}

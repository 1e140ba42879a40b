package headroom.cli;

import headroom.model.result.Provenance;
import headroom.model.scenario.ScenarioFamily;
import headroom.reports.runs.Checksum;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Says where a run comes from. */
final class Provenances {
  private Provenances() {}

  static Provenance of(
      Surroundings surroundings, Path file, ScenarioFamily family, String command) {
    String name = file.toString().replace('\\', '/');
    return of(name, Checksum.ofFile(surroundings.resolve(file)), family, command);
  }

  static Provenance of(String file, String sha256, ScenarioFamily family, String command) {
    return new Provenance(Version.RELEASE, file, sha256, family.resolvedText(), command);
  }

  /** A command as it is typed. */
  static String command(String name, List<String> words) {
    return "./headroom "
        + name
        + words.stream().map(word -> " " + quoted(word)).collect(Collectors.joining());
  }

  /** A word as a shell takes it. */
  static String quoted(String word) {
    return word.matches("[A-Za-z0-9_@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}

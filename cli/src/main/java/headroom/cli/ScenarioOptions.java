package headroom.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Changes made to a scenario on the command line. */
final class ScenarioOptions {
  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description =
          "Set a value of the scenario, written as in the file, for example"
              + " --set beds.growth=1%%/year. May be given again.")
  List<String> sets = new ArrayList<>();

  @Option(names = "--start", paramLabel = "DATE", description = "First day, as 2022-04-01.")
  LocalDate start;

  @Option(names = "--end", paramLabel = "DATE", description = "Last day, included.")
  LocalDate end;

  /** All of them as {@code path=value}, in order. */
  List<String> asSets() {
    List<String> all = new ArrayList<>();
    for (String set : sets) {
      if (set.indexOf('=') < 1) {
        throw new Refusal(
            "--set " + set + ": expected PATH=VALUE, for example beds.growth=1%/year.");
      }
      all.add(set);
    }
    if (start != null) {
      all.add("period.start=" + start);
    }
    if (end != null) {
      all.add("period.end=" + end);
    }
    return all;
  }

  /** All of them as words of a command. */
  List<String> asWords() {
    List<String> words = new ArrayList<>();
    for (String set : asSets()) {
      words.add("--set");
      words.add(set);
    }
    return words;
  }
}

package headroom.cli;

import headroom.cli.validation.Bench;
import headroom.cli.validation.ValidationPage;
import headroom.cli.validation.ValidationPage.Chapter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Simulates what the model must show, and the hindcasts; for those who develop it. */
@Command(
    name = "validate",
    hidden = true,
    description =
        "Write docs/validation.md again: waits against occupancy, interactions, what must emerge,"
            + " theatres, face validity, hindcasts.",
    sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = "--scenarios",
      paramLabel = "DIR",
      defaultValue = "scenarios",
      description = "The folder of shipped scenarios (default: ${DEFAULT-VALUE}).")
  private Path scenarios;

  @Option(names = "--out", paramLabel = "FILE", description = "The page (default: printed).")
  private Path out;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "CHAPTER",
      description = "Only these chapters: curve, parameters, emergence, theatres, face, hindcast.")
  private List<String> only = List.of();

  @Option(names = "--threads", paramLabel = "N", description = "Worker threads.")
  private Integer threads;

  ValidateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path folder = surroundings.resolve(scenarios);
    if (!Files.isRegularFile(folder.resolve("black-country-2022.yaml"))) {
      throw new Refusal(scenarios + " does not hold the shipped scenarios.");
    }
    int workers = threads == null ? surroundings.processors() : threads;
    Bench bench = new Bench(surroundings.replicator(), folder, workers);
    Hindcasts hindcasts = new Hindcasts(surroundings, folder, workers);
    Map<String, Chapter> chapters = ValidationPage.chapters(bench, hindcasts::chapter);
    if (!only.isEmpty() && !chapters.keySet().containsAll(only)) {
      throw new Refusal("--only: expected some of " + String.join(", ", chapters.keySet()) + ".");
    }
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Chapter> chapter : chapters.entrySet()) {
      if (only.isEmpty() || only.contains(chapter.getKey())) {
        surroundings.err().println("Simulating: " + chapter.getKey());
        text.append(chapter.getValue().write());
      }
    }
    String page = text.toString();
    if (out == null) {
      surroundings.out().print(page);
    } else {
      try {
        Files.writeString(surroundings.resolve(out), page);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return ExitCode.DONE;
  }
}

package headroom.cli;

import headroom.cli.validation.Months;
import headroom.model.experiment.Backtest;
import headroom.model.experiment.Experiment;
import headroom.model.experiment.Plan;
import headroom.model.experiment.Progress;
import headroom.model.experiment.ReplicationStore;
import headroom.model.experiment.Sample;
import headroom.model.result.Observation;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.ScenarioFamily;
import headroom.scenarios.ObservedReader;
import headroom.scenarios.ScenarioProblems;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The shipped hindcasts scored, and what the Omicron wave does to the one that knows of it. */
final class Hindcasts {
  private static final int REPLICATIONS = 16;
  private static final long SEED = 2022;
  private static final String OBSERVED = "hindcast/observed-black-country.csv";

  private final Surroundings surroundings;
  private final Path scenarios;
  private final int threads;

  Hindcasts(Surroundings surroundings, Path scenarios, int threads) {
    this.surroundings = surroundings;
    this.scenarios = scenarios;
    this.threads = threads;
  }

  /** A chapter in Markdown. */
  String chapter() throws InterruptedException {
    StringBuilder page = new StringBuilder();
    List<Sample> samples = new ArrayList<>();
    for (String name : List.of("black-country-2021", "black-country-2021-conditional")) {
      Path file = scenarios.resolve("hindcast").resolve(name + ".yaml");
      ScenarioFamily family = ScenarioDesk.read(surroundings, file, List.of());
      Sample sample =
          new Experiment(
                  family,
                  List.of(),
                  surroundings.replicator(),
                  ReplicationStore.NONE,
                  threads,
                  Progress.SILENT)
              .run(new Plan(SEED, Uncertainty.BOTH, REPLICATIONS, 0), all -> true, REPLICATIONS);
      samples.add(sample);
      page.append("```\n").append(scored(family, sample)).append("```\n\n");
    }
    page.append("Month by month, unconditional / conditional:\n\n");
    return page.append(Months.table(samples.get(0).main(), samples.get(1).main())).toString();
  }

  private String scored(ScenarioFamily family, Sample sample) {
    try {
      List<Observation> observed =
          ObservedReader.read(scenarios.resolve(OBSERVED), OBSERVED, family.central());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
        BacktestTable.print(
            out,
            Backtest.of(family, sample, observed, family.central().period().start(), "validate"));
      }
      return bytes.toString(StandardCharsets.UTF_8);
    } catch (ScenarioProblems problems) {
      throw new Refusal(problems.getMessage());
    }
  }
}

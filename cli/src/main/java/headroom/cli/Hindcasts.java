package headroom.cli;

import headroom.cli.validation.Months;
import headroom.model.experiment.Backtest;
import headroom.model.experiment.Experiment;
import headroom.model.experiment.Plan;
import headroom.model.experiment.Progress;
import headroom.model.experiment.ReplicationStore;
import headroom.model.experiment.Sample;
import headroom.model.result.Observation;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.ScenarioFamily;
import headroom.scenarios.ObservedReader;
import headroom.scenarios.ScenarioProblems;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The shipped hindcasts, scored, and month by month. */
final class Hindcasts {
  private static final int REPLICATIONS = 16;
  private static final long SEED = 2022;
  private static final String BLACK_COUNTRY = "hindcast/observed-black-country.csv";
  private static final String ENGLAND = "hindcast/observed-england-rtt.csv";

  private static final String ENGLAND_IN_WORDS =
      """

      England's waiting list alone, `scenarios/hindcast/england-rtt-2021.yaml`: from what was known on 1 April 2021; told the clock starts and COVID-19 patients that came; and told the delivery plan of February 2022 as well. `./headroom backtest SCENARIO --observed scenarios/hindcast/observed-england-rtt.csv` scores one of them.

      """;

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
      samples.add(score(name, BLACK_COUNTRY, page));
    }
    page.append("Month by month, unconditional / conditional:\n\n");
    page.append(Months.table(samples.get(0).main(), samples.get(1).main()));
    page.append(ENGLAND_IN_WORDS);
    List<List<ReplicationResult>> england = new ArrayList<>();
    for (String name : List.of("", "-conditional", "-plan")) {
      england.add(score("england-rtt-2021" + name, ENGLAND, page).main());
    }
    page.append(
        "People waiting over 104 weeks, published / unconditional / told / told the plan:\n\n");
    return page.append(Months.longWaits(published(), england)).toString();
  }

  private Sample score(String name, String observed, StringBuilder page)
      throws InterruptedException {
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
    page.append("```\n").append(scored(family, sample, observed)).append("```\n\n");
    return sample;
  }

  /** Published counts over 104 weeks by the first day of their month. */
  private Map<LocalDate, Double> published() {
    Path file = scenarios.resolve("hindcast/england-rtt-2021.yaml");
    Map<LocalDate, Double> counts = new TreeMap<>();
    try {
      Scenario central = ScenarioDesk.read(surroundings, file, List.of()).central();
      for (Observation one : ObservedReader.read(scenarios.resolve(ENGLAND), ENGLAND, central)) {
        if (one.series().measure().id().equals("rtt-over-104w")) {
          counts.put(one.period().start(), one.value());
        }
      }
    } catch (ScenarioProblems problems) {
      throw new Refusal(problems.getMessage());
    }
    return counts;
  }

  private String scored(ScenarioFamily family, Sample sample, String file) {
    try {
      List<Observation> observed =
          ObservedReader.read(scenarios.resolve(file), file, family.central());
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

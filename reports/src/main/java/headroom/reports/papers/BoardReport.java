package headroom.reports.papers;

import headroom.model.result.ExperimentResult;
import headroom.model.result.Measure;
import headroom.model.result.Period;
import headroom.model.result.Provenance;
import headroom.model.result.RunStatistics;
import headroom.model.result.Series;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.UncertainParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code report.html}: one run for a hospital board, the verdict first. */
public final class BoardReport {
  private BoardReport() {}

  /**
   * The report as one self-contained page that asks the network for nothing.
   *
   * @param scenario the scenario with every parameter at its central value
   * @param parameters every uncertain parameter
   */
  public static String html(
      ExperimentResult result,
      Scenario scenario,
      List<UncertainParameter> parameters,
      Provenance provenance,
      RunStatistics statistics) {
    String place =
        !scenario.systems().isEmpty()
            ? "all systems"
            : scenario.trusts().size() > 1 ? "whole system" : "all sites";
    Readings readings = new Readings(result);
    ReportPage page =
        new ReportPage(
            cover(result, scenario),
            VerdictPage.of(result),
            Assumptions.poolSplit(result, parameters),
            ElectiveGlance.of(readings),
            chapters(readings, new Fans(result, place), scenario),
            scenario.systems().isEmpty() ? "Trust by trust" : "System by system",
            TrustTables.of(result, scenario),
            Assumptions.thatMatter(result),
            result.uncertainty() == Uncertainty.BOTH,
            Assumptions.changes(scenario.changes()),
            Assumptions.all(parameters),
            provenance.resolvedText(),
            definitions(result),
            reproduce(result, provenance, statistics),
            provenance.command());
    return Papers.fill("report.jte", page);
  }

  private static List<Chapter> chapters(Readings readings, Fans fans, Scenario scenario) {
    List<Chapter> chapters =
        Stream.of(
                BedChapter.of(fans),
                WaitingListChapter.of(readings, fans, scenario),
                ActivityChapter.of(readings, fans, scenario),
                TheatreChapter.of(readings, fans, scenario),
                ClinicChapter.of(readings, fans),
                EqualityChapter.of(readings),
                FundChapter.of(readings, fans))
            .flatMap(Optional::stream)
            .toList();
    boolean pictured = chapters.stream().anyMatch(chapter -> !chapter.figures().isEmpty());
    return pictured
        ? chapters
        : Stream.concat(
                BedChapter.others(fans, readings.result().verdicts()).stream(), chapters.stream())
            .toList();
  }

  private static Cover cover(ExperimentResult result, Scenario scenario) {
    List<Period> periods = result.layout().periods();
    String span =
        Wording.day(periods.get(0).start())
            + " to "
            + Wording.day(periods.get(periods.size() - 1).end());
    return new Cover(
        "Will we have the capacity?",
        result.scenario(),
        scenario.about(),
        List.of(
            new Cover.Fact("Period", span),
            new Cover.Fact("Replications", replications(result)),
            new Cover.Fact("Run", Cover.shorten(result.runId()))),
        "run",
        result.runId());
  }

  private static String replications(ExperimentResult result) {
    String many = Integer.toString(result.replications().size());
    if (result.uncertainty() == Uncertainty.CHANCE) {
      return many + " with chance alone";
    }
    return many
        + " with drawn assumptions"
        + (result.chanceOnly().isEmpty()
            ? ""
            : ", " + result.chanceOnly().size() + " beside them with chance alone");
  }

  private static Table definitions(ExperimentResult result) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    result.layout().series().stream()
        .map(Series::measure)
        .distinct()
        .forEach(
            (Measure m) ->
                rows.add(
                    List.of(
                        Table.cell(m.title(), m.id()),
                        Table.cell(m.unit().equals("ratio") ? "share" : m.unit()),
                        Table.cell(m.definition()),
                        Table.cell(m.source()))));
    return new Table(
        "Every measure of this run as it is counted.",
        List.of("Measure", "Unit", "Definition", "Source"),
        rows);
  }

  private static List<Cover.Fact> reproduce(
      ExperimentResult result, Provenance provenance, RunStatistics statistics) {
    return List.of(
        new Cover.Fact("Run", result.runId()),
        new Cover.Fact("Experiment", result.experimentId()),
        new Cover.Fact("Scenario file", provenance.scenarioFile()),
        new Cover.Fact("SHA-256 of that file", provenance.scenarioSha256()),
        new Cover.Fact("Seed", Long.toString(result.seed())),
        new Cover.Fact("Headroom", provenance.headroomVersion()),
        new Cover.Fact("Java", statistics.jvm()),
        new Cover.Fact("System", statistics.os()),
        new Cover.Fact(
            "Took",
            String.format(
                Locale.UK,
                "%,.1f s on %s, %,.1f s of processor time",
                statistics.wallSeconds(),
                Wording.plural(statistics.threads(), "thread", "threads"),
                statistics.cpuSeconds())));
  }
}

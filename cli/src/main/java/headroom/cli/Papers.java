package headroom.cli;

import headroom.model.result.BacktestResult;
import headroom.model.result.ComparisonResult;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Observation;
import headroom.model.result.Provenance;
import headroom.model.result.RunStatistics;
import headroom.model.result.SolutionResult;
import headroom.model.scenario.ScenarioFamily;
import headroom.reports.papers.BacktestReport;
import headroom.reports.papers.BoardReport;
import headroom.reports.papers.ComparisonReport;
import headroom.reports.papers.SolutionReport;
import java.util.List;
import java.util.Map;

/** The papers that go with a run, a comparison, a solution or a backtest. */
final class Papers {
  /** The paper that each of them has. */
  static final String BOARD_REPORT = "report.html";

  private Papers() {}

  static Map<String, String> of(
      ExperimentResult result,
      ScenarioFamily family,
      Provenance provenance,
      RunStatistics statistics) {
    return Map.of(
        BOARD_REPORT,
        BoardReport.html(result, family.central(), family.parameters(), provenance, statistics));
  }

  static Map<String, String> of(ComparisonResult result, Provenance provenance) {
    return Map.of(BOARD_REPORT, ComparisonReport.html(result, provenance));
  }

  static Map<String, String> of(SolutionResult result, Provenance provenance) {
    return Map.of(BOARD_REPORT, SolutionReport.html(result, provenance));
  }

  static Map<String, String> of(
      BacktestResult result, List<Observation> observations, Provenance provenance) {
    return Map.of(BOARD_REPORT, BacktestReport.html(result, observations, provenance));
  }
}

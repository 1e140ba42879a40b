package headroom.bench.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private static final List<Double> RIVAL = List.of(100.0, 104.0, 98.0, 101.0, 97.0);

  @Test
  void aMachineOfHalfTheSpeedChangesNothing() {
    Results before = run(1, 1, "a");
    Results after = run(2, 1, "a");
    Comparison comparison = new Comparison(before, after, 0.1);
    assertThat(comparison.slower()).isFalse();
    assertThat(comparison.resultsChanged()).isFalse();
    assertThat(comparison.lines().get(0).outcome()).isEqualTo(Comparison.Outcome.SAME);
    assertThat(comparison.report()).contains("same: time +0.0%").contains("Nothing is slower");
  }

  @Test
  void thirtyPercentMoreTimeIsWorseBeyondTenPercent() {
    Comparison comparison = new Comparison(run(1, 1, "a"), run(2, 1.3, "a"), 0.1);
    Comparison.Line line = comparison.lines().get(0);
    assertThat(line.outcome()).isEqualTo(Comparison.Outcome.WORSE);
    assertThat(line.change()).isBetween(0.28, 0.32);
    assertThat(comparison.slower()).isTrue();
    assertThat(new Comparison(run(1, 1, "a"), run(2, 1.3, "a"), 0.5).slower()).isFalse();
  }

  @Test
  void lessTimeIsBetter() {
    Comparison.Line line = new Comparison(run(1, 1, "a"), run(1, 0.7, "a"), 0.1).lines().get(0);
    assertThat(line.outcome()).isEqualTo(Comparison.Outcome.BETTER);
    assertThat(line.high()).isNegative();
  }

  @Test
  void anotherResultIsToldApartFromAnotherSpeed() {
    Comparison comparison = new Comparison(run(1, 1, "a"), run(1, 1, "b"), 0.1);
    assertThat(comparison.resultsChanged()).isTrue();
    assertThat(comparison.slower()).isFalse();
    assertThat(comparison.report()).contains("THE RESULT CHANGED");
  }

  @Test
  void rowsWithoutARivalAreMeasuredByThatOfTheMiniHospital() {
    Results before = withSystem(run(1, 1, "a"), List.of(5.0, 5.1, 4.9, 5.0, 5.05));
    Results after = withSystem(run(2, 1, "a"), List.of(20.0, 20.4, 19.6, 20.0, 20.2));
    Comparison.Line line =
        new Comparison(before, after, 0.1)
            .lines().stream().filter(its -> its.row().equals("system/all")).findFirst().get();
    assertThat(line.outcome()).isEqualTo(Comparison.Outcome.WORSE);
    assertThat(line.change()).as("four times the time on half the machine").isBetween(0.9, 1.1);
  }

  @Test
  void aShortRunTimesNothingButStillComparesResults() {
    Results before = new Results(1, Map.of(), "x", "", 0, List.of(entry("a", List.of())), Map.of());
    Results after = new Results(1, Map.of(), "y", "", 0, List.of(entry("b", List.of())), Map.of());
    Comparison comparison = new Comparison(before, after, 0.1);
    assertThat(comparison.lines().get(0).outcome()).isEqualTo(Comparison.Outcome.NOT_TIMED);
    assertThat(comparison.resultsChanged()).isTrue();
  }

  @Test
  void whatIsWrittenCanBeReadAgain(@TempDir Path folder) throws IOException {
    Results written = run(1, 1, "a");
    written.write(folder.resolve("run.json"));
    assertThat(Results.read(folder.resolve("run.json"))).isEqualTo(written);
    assertThat(new Page(written).svg()).startsWith("<svg").contains("W1").endsWith("</svg>\n");
    assertThat(new Page(written).markdown()).contains("| W1 | HEADROOM | 50.0 |").contains("2.00×");
  }

  @Test
  void theGoalsSayWhatIsMetAndWhatIsNotMeasured() {
    List<Results.Entry> entries =
        List.of(
            entry("W1 hold 100", Row.OURS, 50), entry("W1 hold 100", Row.YARDSTICK, 100),
            entry("W2 single server", Row.OURS, 50), entry("W2 single server", Row.YARDSTICK, 45));
    String table = new Goals(new Results(1, Map.of(), "x", "", 1, entries, Map.of())).table();
    assertThat(table).contains("| W1 100, against SSJ Henriksen | ≥ 1.6× | ≥ 2.2× | 2× | met |");
    assertThat(table).contains("| W2, against SSJ Henriksen | ≥ 1× | ≥ 1.3× | 0.9× | not met |");
    assertThat(table).contains("| England, one replication on two cores, s | ≤ 300 | ≤ 120 | not");
  }

  private static Results.Entry entry(String row, String engine, double score) {
    return new Results.Entry(row, engine, "ns/op", List.of(score), null, null);
  }

  private static Results.Entry entry(String checksum, List<Double> scores) {
    return new Results.Entry("W1", Row.OURS, "ns/op", scores, 0.0, checksum);
  }

  /** Five rounds in which ours takes half of the rival's time, or so many times that. */
  private static Results run(double machine, double ours, String checksum) {
    List<Double> rivals = RIVAL.stream().map(time -> machine * time).toList();
    List<Double> own = rivals.stream().map(time -> 0.5 * ours * time).toList();
    List<Results.Entry> entries = new ArrayList<>();
    entries.add(
        entry(checksum, List.of(own.get(0), own.get(2), own.get(1), own.get(3), own.get(4))));
    entries.add(new Results.Entry("W1", Row.YARDSTICK, "ns/op", rivals, 90.0, checksum));
    entries.add(
        new Results.Entry(Row.MINI_HOSPITAL, Row.YARDSTICK, "ms/op", rivals, 90.0, checksum));
    return new Results(1, Map.of("processor", "p"), "abc", "now", 5, entries, Map.of());
  }

  private static Results withSystem(Results run, List<Double> scores) {
    List<Results.Entry> entries = new ArrayList<>(run.entries());
    entries.add(new Results.Entry("system/all", Row.OURS, "s/op", scores, null, null));
    return new Results(1, run.machine(), "abc", "now", 5, entries, Map.of());
  }
}

package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ward of 97 beds, January to March 2022, scored against what happened. */
class BacktestCommandTest {
  private static final String HEADER = "measure,site,specialty,group,period_start,value\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void aDesk() {
    desk = new Desk(folder);
    desk.write("s/ward.yaml", Wards.of(97));
  }

  private int backtest(String observed, String... more) {
    desk.write("s/observed.csv", observed);
    String[] command = {
      "backtest", "s/ward.yaml", "--observed", "s/observed.csv", "--replications", "8"
    };
    String[] all = Arrays.copyOf(command, command.length + more.length);
    System.arraycopy(more, 0, all, command.length, more.length);
    return desk.run(all);
  }

  @Test
  void scoresBesideNaiveForecasts() throws Exception {
    String observed =
        HEADER
            + "ga-beds-open,,,,2019-12-01,90\n"
            + "ga-beds-open,,,,2021-12-01,100\n"
            + "ga-beds-open,,,,2022-01-01,100\n"
            + "ga-beds-open,,,,2022-02-01,97\n"
            + "ga-occupancy-0800,,,,2021-10-01,0.9\n"
            + "ga-occupancy-0800,,,,2022-01-01,0.95\n"
            + "ed-attendances,,,,2022-01-01,\n"
            + "ed-within-4h,hospital,,,2022-01-01,0.8\n";
    assertThat(backtest(observed, "--out", "out")).as(desk.err).isZero();
    assertThat(desk.out)
        .contains("Unconditional")
        .contains("Not reported by this run: ed-within-4h at hospital.");
    assertThat(desk.out.lines()).allMatch(line -> line.length() <= 80);
    String[] scores = desk.read("out/scores.csv").split("\n");
    assertThat(scores[0])
        .isEqualTo(
            "measure,site,group,conditional,periods,bias,mape,mase,crps,coverage50,coverage90");
    // 97 beds where 100 and 97 were observed.
    assertThat(scores[1]).isEqualTo("ga-beds-open,,,no,2,-1.5,0.015,,1.5,0.5,0.5");
    // The observed occupancy's history tells quarters: it is found from January to March.
    assertThat(scores[2]).startsWith("ga-occupancy-0800,,,no,1,");
    assertThat(desk.read("out/naive.csv")).contains("ga-beds-open,,,last-value,2,1.5,");
    assertThat(desk.read("out/forecasts.csv"))
        .contains("ga-occupancy-0800,,,,2022-01-01,2022-03-31,ratio,0.95,");
    assertThat(desk.read("out/report.html")).contains("How well would it have forecast?");
    assertThat(backtest(observed, "--json")).isZero();
    JsonNode summary = Json.MAPPER.readTree(desk.out);
    assertThat(summary.get("conditional").asBoolean()).isFalse();
    assertThat(summary.get("scores")).hasSize(2);
    assertThat(backtest(observed, "--out", "out")).isEqualTo(ExitCode.INVALID);
  }

  @Test
  void aLaterStartMakesTheFirstMonthsHistory() {
    String observed = HEADER + "ga-beds-open,,,,2022-01-01,90\nga-beds-open,,,,2022-02-01,100\n";
    assertThat(backtest(observed, "--from", "2022-02-01", "--out", "out")).as(desk.err).isZero();
    assertThat(desk.read("out/naive.csv")).contains("ga-beds-open,,,last-value,1,-10,0.1,10");
    assertThat(backtest(observed, "--from", "2023-02-01")).isEqualTo(ExitCode.INVALID);
    assertThat(desk.err).contains("--from 2023-02-01 lies outside");
    assertThat(backtest(observed, "--from", "2022-03-01")).isEqualTo(ExitCode.INVALID);
    assertThat(desk.err).contains("holds nothing from 2022-03-01");
  }

  @Test
  void aRunThatKnewMoreSaysSo() {
    desk.write(
        "s/ward.yaml", Wards.of(97) + "reporting: {conditional-on: the published COVID series}\n");
    assertThat(backtest(HEADER + "ga-beds-open,,,,2022-01-01,90\n", "--out", "out"))
        .as(desk.err)
        .isZero();
    assertThat(desk.out).contains("Conditional on the published COVID series.");
    assertThat(desk.read("out/scores.csv")).contains("ga-beds-open,,,yes,1,");
  }

  @Test
  void everythingWrongIsToldAtOnceWithItsPlace() {
    String observed =
        HEADER
            + "ga-bed-open,,,,2022-01-01,90\n"
            + "ga-beds-open,hospitel,,,2022-01-01,90\n"
            + "ga-beds-open,,,,January,90\n"
            + "ga-occupancy-0800,,,,2022-01-01,93%\n"
            + "ga-beds-open,,,,2022-02-01,90\n"
            + "ga-beds-open,,,,2022-02-01,91\n"
            + "ga-beds-open,,,,2022-03-01\n"
            + "ga-beds-open,hospital,,,2022-03-10,90\n";
    assertThat(backtest(observed)).isEqualTo(ExitCode.INVALID);
    assertThat(desk.err)
        .contains("s/observed.csv:2:1  measure: found ga-bed-open")
        .contains("you meant ga-beds-open.")
        .contains("s/observed.csv:3:14  site: found hospitel")
        .contains("s/observed.csv:4:17  period_start: found January")
        .contains("s/observed.csv:5:33  value: found 93%")
        .contains("s/observed.csv:7:17  period_start: found 2022-02-01, expected each period")
        .contains("s/observed.csv:8:1  found 5 fields")
        .contains("s/observed.csv:9:25  period_start: found 2022-03-10, expected the first day");
    assertThat(desk.files("runs")).isEmpty();
    assertThat(backtest("measure,place,value\n")).isEqualTo(ExitCode.INVALID);
    assertThat(desk.err).contains(":1:9  found the column place").contains("no column site");
    assertThat(backtest(HEADER)).isEqualTo(ExitCode.INVALID);
    assertThat(desk.err).contains("no values");
    assertThat(desk.run("backtest", "s/ward.yaml", "--observed", "none.csv"))
        .isEqualTo(ExitCode.INVALID);
    assertThat(desk.err).contains("none.csv:1:1  found no such file");
  }
}

package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErfCommandTest {
  private static final String HEADER =
      "month,baseline_value,threshold,counting_and_coding,actual_value\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void aDesk() {
    desk = new Desk(folder);
    desk.write(
        "months.csv",
        HEADER
            + "2021-04,30000000,0.70,500000,26000000\n"
            + "2021-05,30000000,0.75,500000,26000000\n"
            + "2021-06,30000000,0.80,500000,28000000\n"
            + "2021-07,30000000,0.85,500000,25000000\n");
  }

  @Test
  void printsTheSecondExampleOfTheGuidance() {
    assertThat(desk.run("erf", "months.csv", "--csv")).as(desk.err).isZero();
    assertThat(desk.out)
        .isEqualTo(
            "month,working_days,working_days_base,lower_threshold,upper_threshold,between,above,payment\n"
                + "2021-04,20,20,20500000,25000000,4500000,1000000,5700000\n"
                + "2021-05,19,21,19857143,22571429,2714286,3428571,6828571\n"
                + "2021-06,22,20,25900000,27550000,1650000,450000,2190000\n"
                + "2021-07,22,23,23891304,23891304,0,1108696,1330435\n");
  }

  @Test
  void theTableFitsATerminalAndAddsUp() {
    assertThat(desk.run("erf", "months.csv")).as(desk.err).isZero();
    assertThat(desk.out).contains("19/21").contains("16,049,006");
    assertThat(desk.out.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void jsonNamesEveryFigure() throws Exception {
    assertThat(desk.run("erf", "months.csv", "--json")).isZero();
    JsonNode may = Json.MAPPER.readTree(desk.out).get(1);
    assertThat(may.get("month").asText()).isEqualTo("2021-05");
    assertThat(may.get("working_days").asInt()).isEqualTo(19);
    assertThat(may.get("working_days_base").asInt()).isEqualTo(21);
    assertThat(may.get("lower_threshold").asLong()).isEqualTo(19_857_143);
    assertThat(may.get("payment").asLong()).isEqualTo(6_828_571);
  }

  @Test
  void everyProblemIsToldAtOnceWithItsPlace() {
    desk.write(
        "bad.csv",
        HEADER
            + "2021-4,30000000,0.70,500000,26000000\n"
            + "2021-05,£30m,70%,500000,26000000\n"
            + "2021-06,30000000,0.80,500000\n");
    assertThat(desk.run("erf", "bad.csv")).isEqualTo(ExitCode.INVALID);
    assertThat(desk.err)
        .contains("bad.csv:2:1")
        .contains("a month as 2021-04")
        .contains("bad.csv:3:9")
        .contains("bad.csv:3:14")
        .contains("a share from 0 to 2")
        .contains("bad.csv:4:1")
        .contains("4 fields");
    assertThat(desk.out).isEmpty();
  }

  @Test
  void anotherBaseYearMustBeAFinancialYear() {
    assertThat(desk.run("erf", "months.csv", "--base-year", "2019/21")).isEqualTo(ExitCode.INVALID);
    assertThat(desk.err).contains("--base-year").contains("2019/20");
    assertThat(desk.run("erf", "months.csv", "--base-year", "2018/19", "--csv")).isZero();
    assertThat(desk.out).contains("2021-04,20,20,");
  }
}

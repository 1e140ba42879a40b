package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.ComparisonResult;
import headroom.model.result.ComparisonResult.Compared;
import headroom.model.result.Estimate;
import headroom.model.result.Uncertainty;
import headroom.model.result.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTableTest {
  @Test
  void longStatementsAndLongNamesAreBrokenAtEightyColumns() {
    String statement =
        "Patients still in bed at 24:00 who no longer meet the criteria to reside, mean of 2022/23,"
            + " at most half of December 2021 (155.5)";
    Verdict verdict =
        new Verdict(
            "half-delayed",
            statement,
            "nctr-remaining",
            "window",
            "",
            LocalDate.of(2022, 4, 1),
            LocalDate.of(2023, 3, 31),
            "<=",
            155.5,
            Verdict.Status.ESTIMATED,
            "",
            0,
            0,
            0.11,
            0,
            new Estimate(307, 300, 314, 290, 300, 307, 314, 320, 30));
    List<Compared> scenarios =
        List.of(
            new Compared("black-country-2022", "", "e", "f", List.of(verdict)),
            new Compared("outpatient-transformation", "", "e", "f", List.of(verdict)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ComparisonTable.print(
        new PrintStream(bytes, true, StandardCharsets.UTF_8),
        new ComparisonResult(
            "black-country-2022",
            2022,
            Uncertainty.BOTH,
            30,
            scenarios,
            List.of(),
            List.of(),
            List.of(),
            List.of()));
    String said = bytes.toString(StandardCharsets.UTF_8);
    assertThat(said.lines()).allMatch(line -> line.length() <= 80);
    assertThat(said.replaceAll("\\s+", " ")).contains("half-delayed: " + statement);
  }
}

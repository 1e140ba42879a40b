package headroom.reports.papers;

import headroom.model.result.Estimate;
import java.util.List;
import java.util.Optional;

/** What the recovery fund pays, where the scenario has one. */
final class FundChapter {
  private static final String PAYMENT = "erf-payment";

  private FundChapter() {}

  static Optional<Chapter> of(Readings readings, Fans fans) {
    if (readings.years().isEmpty() || readings.measure(PAYMENT, "").isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft();
    int last = readings.lastYear();
    Optional<Estimate> paid = readings.year(PAYMENT, "", last);
    paid.ifPresent(e -> draft.finding(finding(Wording.in(readings.years().get(last)), e)));
    fans.find(PAYMENT)
        .ifPresent(
            way ->
                draft.figure(
                    fans.one(
                        "fund",
                        Findings.movement("The fund's payment for a month", way),
                        way,
                        List.of())));
    YearTable table =
        new YearTable(readings)
            .row("Value of elective activity", "", "erf-value")
            .row("Lower threshold", "paid from here on", "erf-lower-threshold")
            .row("Upper threshold", "paid at the higher rate from here on", "erf-upper-threshold")
            .row("Payment", "each month alone; negative where it takes back", PAYMENT);
    draft.years(
        "Value, thresholds and payment", table, "Sums of the months of each year.", "Pounds");
    months(readings).ifPresent(t -> draft.table("", t, "Month by month"));
    return draft.done("fund", "The recovery fund");
  }

  /** What is taken back is told as such, not as less than nothing. */
  private static String finding(String year, Estimate paid) {
    boolean back = paid.mean() < 0;
    double low = back ? -paid.p95() : paid.p05();
    double high = back ? -paid.p05() : paid.p95();
    return year
        + " the fund "
        + (back ? "takes back " : "pays ")
        + Wording.bare(Math.abs(paid.mean()), "£")
        + (low == high
            ? ""
            : " (nine tenths of replications " + Wording.range(low, high, "£") + ")")
        + ".";
  }

  private static Optional<Table> months(Readings readings) {
    List<String> measures =
        List.of("erf-value", "erf-lower-threshold", "erf-upper-threshold", PAYMENT);
    var periods = readings.result().layout().periods();
    List<List<Table.Cell>> rows = new java.util.ArrayList<>();
    for (int p = 0; p < periods.size(); p++) {
      List<Table.Cell> row = new java.util.ArrayList<>();
      row.add(Table.cell(Wording.window(periods.get(p))));
      for (String measure : measures) {
        row.add(YearTable.cell(readings.period(measure, "", p), "£"));
      }
      rows.add(row);
    }
    return rows.size() < 2 || rows.size() > 60
        ? Optional.empty()
        : Optional.of(
            new Table(
                "The mean, and beneath it the 5th to 95th percentile over the replications.",
                List.of("Month", ">Value", ">Lower threshold", ">Upper threshold", ">Payment"),
                rows));
  }
}

package headroom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.fund.FundMonth;
import headroom.model.fund.FundPayment;
import headroom.model.fund.RecoveryFund;
import headroom.model.time.FinancialYear;
import headroom.model.time.WorkingDays;
import headroom.scenarios.FundReader;
import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.calendar.BankHolidays;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Thresholds and payments of the Elective Recovery Fund. */
@Command(
    name = "erf",
    description =
        "Elective Recovery Fund thresholds and payments, month by month, by the rule of 2021/22.",
    sortOptions = false)
final class ErfCommand implements Callable<Integer> {
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})/([0-9]{2})");
  private static final String ROW = "%-8s %5s %12s %12s %12s %12s %12s%n";

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "FILE.csv",
      description = "month,baseline_value,threshold,counting_and_coding,actual_value")
  private Path file;

  @Option(
      names = "--base-year",
      paramLabel = "YEAR",
      defaultValue = "2019/20",
      description = "The year of the baseline (default: ${DEFAULT-VALUE}).")
  private String baseYear;

  @Option(names = "--csv", description = "Print CSV.")
  private boolean csv;

  @Mixin private OutputOptions output;

  ErfCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    RecoveryFund fund = new RecoveryFund(new WorkingDays(BankHolidays.england()), year());
    List<FundPayment> payments = read().stream().map(fund::payment).toList();
    if (output.json) {
      Json.print(surroundings.out(), tree(payments));
    } else if (csv) {
      printCsv(payments);
    } else {
      printTable(payments);
    }
    return ExitCode.DONE;
  }

  private List<FundMonth> read() {
    try {
      return FundReader.read(surroundings.resolve(file), file.toString());
    } catch (ScenarioProblems problems) {
      throw new Refusal(problems.getMessage());
    }
  }

  private FinancialYear year() {
    Matcher matcher = YEAR.matcher(baseYear);
    if (matcher.matches()) {
      FinancialYear year = new FinancialYear(Integer.parseInt(matcher.group(1)));
      if (year.toString().equals(baseYear)
          && year.startYear() >= BankHolidays.FIRST_YEAR
          && year.startYear() < BankHolidays.LAST_YEAR) {
        return year;
      }
    }
    throw new Refusal(
        "headroom: --base-year: found '"
            + baseYear
            + "', expected a financial year as 2019/20, from "
            + new FinancialYear(BankHolidays.FIRST_YEAR)
            + " to "
            + new FinancialYear(BankHolidays.LAST_YEAR - 1)
            + ".");
  }

  private static ArrayNode tree(List<FundPayment> payments) {
    ArrayNode months = Json.MAPPER.createArrayNode();
    for (FundPayment p : payments) {
      ObjectNode month = months.addObject();
      month.put("month", p.month().toString());
      month.put("working_days", p.workingDays());
      month.put("working_days_base", p.workingDaysBase());
      month.put("lower_threshold", p.lowerThreshold());
      month.put("upper_threshold", p.upperThreshold());
      month.put("between", p.between());
      month.put("above", p.above());
      month.put("payment", p.payment());
    }
    return months;
  }

  private void printCsv(List<FundPayment> payments) {
    var out = surroundings.out();
    out.print(
        "month,working_days,working_days_base,lower_threshold,upper_threshold,between,above,payment\n");
    for (FundPayment p : payments) {
      out.printf(
          Locale.ROOT,
          "%s,%d,%d,%d,%d,%d,%d,%d\n",
          p.month(),
          p.workingDays(),
          p.workingDaysBase(),
          p.lowerThreshold(),
          p.upperThreshold(),
          p.between(),
          p.above(),
          p.payment());
    }
  }

  private void printTable(List<FundPayment> payments) {
    var out = surroundings.out();
    out.printf(ROW, "month", "days", "lower", "upper", "between", "above", "payment");
    long total = 0;
    for (FundPayment p : payments) {
      out.printf(
          ROW,
          p.month(),
          p.workingDays() + "/" + p.workingDaysBase(),
          pounds(p.lowerThreshold()),
          pounds(p.upperThreshold()),
          pounds(p.between()),
          pounds(p.above()),
          pounds(p.payment()));
      total += p.payment();
    }
    out.printf(ROW, "total", "", "", "", "", "", pounds(total));
    out.println();
    VerdictTable.printWrapped(
        out,
        "Pounds. days: working days of the month and of the same month of "
            + baseYear
            + ". Paid at 100% of tariff between the thresholds, at 120% above the upper one, each"
            + " month by itself.");
  }

  private static String pounds(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}

package headroom.model.department.waitinglist;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.scenario.ElectiveBaseline;
import headroom.model.scenario.ElectiveBaseline.Prices;
import headroom.model.time.FinancialYear;
import headroom.model.time.WorkingDays;

/**
 * The 2019/20 side of the comparison: what was done then, a working day, times the working days of
 * the period, by trust. Departments add what is done now.
 */
final class Recovery {
  private static final FinancialYear BASE = new FinancialYear(2019);

  private final ElectiveRun run;
  private final WorkingDays working;
  private final int[] completed;
  private final int[] stops;
  private final int[] value;
  private final int[] followUps;
  private final double[] share;
  private final double completedPerDay;
  private final double valuePerDay;
  private final double followUpsPerDay;

  Recovery(ElectiveRun run, ElectiveBaseline baseline) {
    this.run = run;
    working = new WorkingDays(run.scenario().bankHolidays());
    int trusts = run.pathways().trusts().size();
    completed = new int[trusts];
    stops = new int[trusts];
    value = new int[trusts];
    followUps = new int[trusts];
    share = new double[trusts];
    double sum = 0;
    for (int t = 0; t < trusts; t++) {
      String trust = run.pathways().trusts().get(t);
      share[t] = baseline.trusts().getOrDefault(trust, 0.0);
      sum += share[t];
      Ledger ledger = run.ledger();
      completed[t] = ledger.count("elective-completed-vs-1920", trust, "", "");
      stops[t] = ledger.count("elective-stops-vs-1920", trust, "", "");
      value[t] = ledger.count("elective-value-vs-1920", trust, "", "");
      followUps[t] = ledger.count("opfu-vs-1920", trust, "", "");
    }
    for (int t = 0; t < trusts && sum > 0; t++) {
      share[t] /= sum * run.standsFor();
    }
    long days = BASE.last().toEpochDay() - BASE.first().toEpochDay() + 1;
    double perWorkingDay = (double) days / working.in(BASE);
    Prices prices = baseline.prices();
    completedPerDay = baseline.completed() * perWorkingDay;
    followUpsPerDay = baseline.followUps() * perWorkingDay;
    valuePerDay =
        perWorkingDay
            * (baseline.ordinary() * prices.ordinary()
                + baseline.dayCase() * prices.dayCase()
                + baseline.firstAttendances() * prices.firstAttendance()
                + baseline.followUps() * prices.followUp()
                + baseline.outpatientProcedures() * prices.outpatientProcedure());
  }

  void completed(int trust) {
    run.ledger().add(completed[trust], 1, 0);
    run.ledger().add(stops[trust], 1, 0);
  }

  /** Adds the base of a period, both days included. */
  void endOfPeriod(int firstDay, int lastDay) {
    int days = working.between(run.calendar().date(firstDay), run.calendar().date(lastDay));
    for (int t = 0; t < share.length; t++) {
      run.ledger().add(completed[t], 0, completedPerDay * days * share[t]);
      run.ledger().add(stops[t], 0, completedPerDay * days * share[t]);
      run.ledger().add(value[t], 0, valuePerDay * days * share[t]);
      run.ledger().add(followUps[t], 0, followUpsPerDay * days * share[t]);
    }
  }
}

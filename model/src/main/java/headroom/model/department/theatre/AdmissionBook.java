package headroom.model.department.theatre;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import headroom.model.scenario.ElectiveBaseline.Prices;

/** What is counted of elective admissions, by the trust whose patients they are. */
final class AdmissionBook {
  private final Ledger ledger;
  private final Pathways pathways;
  private final Prices prices;
  private final int[] value;
  private final int[] dayCaseRate;
  private final int[] overnight;

  AdmissionBook(ElectiveRun run) {
    ledger = run.ledger();
    pathways = run.pathways();
    prices = run.scenario().electiveBaseline().map(b -> b.prices()).orElse(null);
    int trusts = pathways.trusts().size();
    value = new int[trusts];
    dayCaseRate = new int[trusts];
    for (int t = 0; t < trusts; t++) {
      String trust = pathways.trusts().get(t);
      dayCaseRate[t] = ledger.count("day-case-rate", trust, "", "");
      value[t] = prices == null ? -1 : ledger.count("elective-value-vs-1920", trust, "", "");
    }
    overnight = new int[pathways.lists()];
    for (int list = 0; list < overnight.length; list++) {
      overnight[list] =
          ledger.count(
              "elective-admissions-overnight",
              pathways.trusts().get(pathways.trustOf(list)),
              pathways.specialties().get(pathways.specialtyOf(list)),
              "");
    }
  }

  void ordinary(int list) {
    int trust = pathways.trustOf(list);
    ledger.add(overnight[list], 1);
    ledger.add(dayCaseRate[trust], 0, 1);
    if (prices != null) {
      ledger.add(value[trust], prices.ordinary(), 0);
    }
  }

  /** Day cases; a rate's share of a day may be part of one. */
  void dayCases(int trust, double number) {
    ledger.add(dayCaseRate[trust], number, number);
    if (prices != null) {
      ledger.add(value[trust], number * prices.dayCase(), 0);
    }
  }
}

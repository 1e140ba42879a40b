package headroom.model.department.outpatients;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import headroom.model.flow.StageCensus;
import headroom.model.scenario.ElectiveBaseline.Prices;
import headroom.model.scenario.Outpatients;

/** What clinics did: decisions, attendances and their value, capacity left idle, queue behind. */
final class ClinicActivity {
  private final Pathways pathways;
  private final Ledger ledger;
  private final double firsts;
  private final double followUps;
  private final double value;
  private final boolean measured;
  private final int[] used;
  private final int[] stageWeeks;
  private final int[] valueOf;
  private final int[] followUpsOf;
  private final int[] made;

  ClinicActivity(ElectiveRun run) {
    pathways = run.pathways();
    ledger = run.ledger();
    Outpatients outpatients = run.scenario().outpatients().orElse(null);
    followUps = outpatients == null ? 0 : outpatients.followUpsPerDecision();
    firsts = outpatients == null ? 1 : Math.max(0, outpatients.slotsPerDecision() - followUps);
    measured = run.scenario().electiveBaseline().isPresent();
    if (measured) {
      Prices prices = run.scenario().electiveBaseline().get().prices();
      value = firsts * prices.firstAttendance() + followUps * prices.followUp();
    } else {
      value = 0;
    }
    used = new int[pathways.lists()];
    stageWeeks = new int[used.length];
    made = new int[used.length];
    for (int list = 0; list < used.length; list++) {
      String trust = pathways.trusts().get(pathways.trustOf(list));
      String specialty = pathways.specialties().get(pathways.specialtyOf(list));
      used[list] = ledger.count("clinic-capacity-used", trust, specialty, "");
      stageWeeks[list] =
          ledger.count("elective-stage-weeks", trust, specialty, "stage=outpatients");
    }
    valueOf = new int[pathways.trusts().size()];
    followUpsOf = new int[valueOf.length];
    for (int t = 0; t < valueOf.length && measured; t++) {
      String trust = pathways.trusts().get(t);
      valueOf[t] = ledger.count("elective-value-vs-1920", trust, "", "");
      followUpsOf[t] = ledger.count("opfu-vs-1920", trust, "", "");
    }
  }

  void decided(int list, int decisions, int possible) {
    made[list] += decisions;
    ledger.add(used[list], decisions, possible);
    if (measured) {
      int trust = pathways.trustOf(list);
      ledger.add(valueOf[trust], decisions * value, 0);
      ledger.add(followUpsOf[trust], decisions * followUps, 0);
    }
  }

  /** Those ready and waiting, in weeks of decisions. */
  void endOfPeriod(int firstDay, StageCensus census) {
    double weeks = (census.day() - firstDay + 1) / 7.0;
    for (int list = 0; list < made.length; list++) {
      ledger.add(stageWeeks[list], census.readyForDecision(list), made[list] / weeks);
      made[list] = 0;
    }
  }
}

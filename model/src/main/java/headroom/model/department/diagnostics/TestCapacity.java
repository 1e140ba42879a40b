package headroom.model.department.diagnostics;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.scenario.Diagnostics;
import headroom.model.scenario.Diagnostics.Test;
import headroom.model.scenario.Diagnostics.TrustTests;
import headroom.model.scenario.Steps;

/** Tests that hospitals and centres can do, day by day; fractions are carried to the next day. */
final class TestCapacity {
  private final ElectiveRun run;
  private final int kinds;
  private final Steps[] hospital;
  private final Steps[] community;
  private final double[] hospitalShare;
  private final double[] communityShare;
  private final double[] hospitalCarried;
  private final double[] communityCarried;

  TestCapacity(ElectiveRun run, Diagnostics diagnostics, Kinds kinds, Demand demand) {
    this.run = run;
    this.kinds = kinds.count();
    Pathways pathways = run.pathways();
    int trusts = pathways.trusts().size();
    int queues = trusts * kinds.count();
    hospital = new Steps[trusts];
    community = new Steps[trusts];
    hospitalShare = new double[queues];
    communityShare = new double[queues];
    hospitalCarried = new double[queues];
    communityCarried = new double[queues];
    double[] centres = kinds.shares(Test::community);
    for (int t = 0; t < trusts; t++) {
      TrustTests its = diagnostics.trusts().get(pathways.trusts().get(t));
      hospital[t] = its == null ? Steps.constant(0) : its.hospital();
      community[t] = its == null ? Steps.constant(0) : its.community();
      double sum = 0;
      for (int k = 0; k < kinds.count(); k++) {
        int queue = t * kinds.count() + k;
        hospitalShare[queue] = demand.expected(queue) * kinds.test(k).capacity();
        communityShare[queue] = Math.max(0, centres[k]);
        sum += hospitalShare[queue];
      }
      for (int k = 0; k < kinds.count(); k++) {
        int queue = t * kinds.count() + k;
        // Where nothing is expected, each kind has as much as the others.
        hospitalShare[queue] = sum > 0 ? hospitalShare[queue] / sum : 1.0 / kinds.count();
      }
    }
  }

  int atHospitals(int queue, int day, double shareRun) {
    return whole(hospital[queue / kinds], hospitalShare, hospitalCarried, queue, day, shareRun);
  }

  int atCentres(int queue, int day, double shareRun) {
    return whole(community[queue / kinds], communityShare, communityCarried, queue, day, shareRun);
  }

  private int whole(
      Steps steps, double[] share, double[] carried, int queue, int day, double shareRun) {
    double rate = steps.on(run.calendar().date(day)) * share[queue] / run.standsFor();
    carried[queue] += rate * run.rates().daysOf(day) * shareRun;
    int whole = (int) StrictMath.floor(carried[queue] + 1e-9);
    carried[queue] -= whole;
    return whole;
  }
}

package headroom.model.department.diagnostics;

import headroom.model.engine.PoissonMarks;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Diagnostics;
import headroom.model.scenario.Diagnostics.Test;
import headroom.model.scenario.Diagnostics.TrustTests;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Steps;
import headroom.model.scenario.WaitingList;
import java.util.function.ToDoubleFunction;

/** Requests that no pathway makes, day by day; and the tests to be expected in all. */
final class Demand {
  /** Kinds of request are numbered apart within a day. */
  private static final int SOURCES = 3;

  static final int DIRECT_ACCESS = 0;
  static final int SURVEILLANCE = 1;
  static final int UNSCHEDULED = 2;

  private final ElectiveRun run;
  private final Diagnostics diagnostics;
  private final Kinds kinds;
  private final PoissonMarks marks = new PoissonMarks();
  private final int[] source;
  private final Steps[][] rates = new Steps[SOURCES][];
  private final double[][] shares = new double[SOURCES][];
  private final double[][] carried = new double[SOURCES][];
  private final boolean even;

  Demand(ElectiveRun run, Diagnostics diagnostics, Kinds kinds) {
    this.run = run;
    this.diagnostics = diagnostics;
    this.kinds = kinds;
    even = diagnostics.requests() == WaitingList.Spread.EVEN;
    Pathways pathways = run.pathways();
    int trusts = pathways.trusts().size();
    for (int from = 0; from < SOURCES; from++) {
      rates[from] = new Steps[trusts];
      shares[from] = kinds.shares(share(from));
      carried[from] = new double[trusts * kinds.count()];
    }
    source = new int[trusts * kinds.count()];
    for (int t = 0; t < trusts; t++) {
      String trust = pathways.trusts().get(t);
      TrustTests its = diagnostics.trusts().get(trust);
      rates[DIRECT_ACCESS][t] = its == null ? Steps.constant(0) : its.directAccess();
      rates[SURVEILLANCE][t] = its == null ? Steps.constant(0) : its.surveillance();
      rates[UNSCHEDULED][t] = its == null ? Steps.constant(0) : its.unscheduled();
      for (int k = 0; k < kinds.count(); k++) {
        source[t * kinds.count() + k] = run.sources().number("tests/" + trust + "/" + kinds.id(k));
      }
    }
  }

  private static ToDoubleFunction<Test> share(int from) {
    return switch (from) {
      case DIRECT_ACCESS -> Test::directAccess;
      case SURVEILLANCE -> Test::surveillance;
      default -> Test::unscheduled;
    };
  }

  /** The source under which a trust's requests of a kind are numbered. */
  int source(int queue) {
    return source[queue];
  }

  /** Requests of a trust and kind on a working day. */
  int requests(int from, int queue, int day, double grown) {
    double rate = perDay(from, queue, day) * run.rates().daysOf(day) * grown;
    if (rate <= 0) {
      return 0;
    }
    if (even) {
      carried[from][queue] += rate;
      int whole = (int) StrictMath.floor(carried[from][queue] + 1e-9);
      carried[from][queue] -= whole;
      return whole;
    }
    long number = (long) day * SOURCES + from;
    return marks.count(run.draws(), Purpose.TEST_REQUEST, source[queue], number, rate);
  }

  private double perDay(int from, int queue, int day) {
    double share = shares[from][queue % kinds.count()];
    return share <= 0
        ? 0
        : rates[from][queue / kinds.count()].on(run.calendar().date(day)) * share / run.standsFor();
  }

  /** How much requests have grown by a day. */
  double grown(int day) {
    double years = run.calendar().yearsSince(day, run.startDay());
    return StrictMath.pow(1 + diagnostics.growth(), years);
  }

  /**
   * Tests a calendar day to be expected of a trust and kind at the start, those of clinics reckoned
   * from the slots of first appointments.
   */
  double expected(int queue) {
    int trust = queue / kinds.count();
    int kind = queue % kinds.count();
    double sum = fromClinics(trust, kind);
    for (int from = 0; from < SOURCES; from++) {
      sum += perDay(from, queue, run.startDay());
    }
    return sum;
  }

  private double fromClinics(int trust, int kind) {
    Outpatients outpatients = run.scenario().outpatients().orElse(null);
    if (outpatients == null || outpatients.first().isEmpty()) {
      return 0;
    }
    Pathways pathways = run.pathways();
    Outpatients.Clinics clinics = outpatients.trusts().get(pathways.trusts().get(trust));
    if (clinics == null) {
      return 0;
    }
    Outpatients.First first = outpatients.first().get();
    WaitingList waitingList = run.scenario().waitingList().orElseThrow();
    double tests = 0;
    double all = 0;
    for (int s = 0; s < pathways.specialties().size(); s++) {
      String specialty = pathways.specialties().get(s);
      double firsts =
          clinics.bySpecialty().isEmpty()
              ? waitingList.specialties().get(specialty).starts()
              : clinics.bySpecialty().getOrDefault(specialty, 0.0);
      tests += firsts * first.testedOfAll(waitingList, specialty) * kinds.share(s, kind);
      all += firsts;
    }
    double slots = clinics.slots().on(run.calendar().date(run.startDay()));
    double seen = slots * (1 - first.routine().missed()) / run.standsFor();
    return all > 0 ? seen * tests / all : 0;
  }
}

package headroom.model.department.theatre;

import headroom.model.flow.ElectiveRun;
import headroom.model.scenario.Theatre;

/** What suites are expected to admit to beds before the scenario starts, when lists are held. */
final class RunInAdmissions {
  /**
   * Of a case, what a session of whole cases leaves unused; a test holds it to what sessions do.
   */
  private static final double UNUSED = 0.3;

  private static final double WORKING_DAYS = 5;

  private final ElectiveRun run;
  private final Theatre theatre;
  private final Suites suites;
  private final CaseMix mix;
  private final double gap;

  RunInAdmissions(ElectiveRun run, Theatre theatre, Suites suites, CaseMix mix) {
    this.run = run;
    this.theatre = theatre;
    this.suites = suites;
    this.mix = mix;
    gap = Moments.of(theatre.turnaround()).mean();
  }

  double perWorkingDay(int suite) {
    if (!suites.needsBed(suite) || suites.timetable(suite) == null) {
      return 0;
    }
    double room = suites.filled(suite) + gap;
    double cases = 0;
    for (int s = 0; s < run.pathways().specialties().size(); s++) {
      double touch = mix.meanTouch(s);
      if (touch > 0) {
        double ordinary = mix.ordinaryShare(s) * (1 - theatre.patientCancelsOrdinary());
        double perSession = Math.max(1, room / (touch + gap) - UNUSED);
        cases += suites.share(suite, s) * perSession * ordinary;
      }
    }
    return suites.timetable(suite).sessionsPerWeek(run.startDay()) / WORKING_DAYS * cases;
  }
}

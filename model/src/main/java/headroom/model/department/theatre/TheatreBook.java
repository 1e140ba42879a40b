package headroom.model.department.theatre;

import headroom.model.department.theatre.OperatingList.Cause;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;

/** What is counted of sessions, by site and specialty group of the session. */
final class TheatreBook {
  private final Ledger ledger;
  private final double session;
  private final int specialties;
  private final int[] cases;
  private final int[] run;
  private final int[] capped;
  private final int[] uncapped;
  private final int[] cancelled;
  private final int[][] cancelledFor;
  private final int[] lastMinute;
  private final int[] lostToStaff;
  private final int[] lostToPatients;

  TheatreBook(ElectiveRun electiveRun, Suites suites, double sessionSeconds) {
    ledger = electiveRun.ledger();
    session = sessionSeconds;
    Pathways pathways = electiveRun.pathways();
    specialties = pathways.specialties().size();
    int n = suites.count() * specialties;
    cases = new int[n];
    run = new int[n];
    capped = new int[n];
    uncapped = new int[n];
    cancelled = new int[n];
    cancelledFor = new int[n][Cause.values().length];
    lastMinute = new int[n];
    lostToStaff = new int[n];
    lostToPatients = new int[n];
    for (int i = 0; i < n; i++) {
      String site = suites.site(i / specialties);
      String specialty = pathways.specialties().get(i % specialties);
      if (suites.share(i / specialties, i % specialties) == 0) {
        continue;
      }
      cases[i] = ledger.count("theatre-cases", site, specialty, "");
      run[i] = ledger.count("theatre-sessions-run", site, specialty, "");
      capped[i] = ledger.count("theatre-utilisation-capped", site, specialty, "");
      uncapped[i] = ledger.count("theatre-utilisation-uncapped", site, specialty, "");
      cancelled[i] = ledger.count("cancelled-on-day", site, specialty, "");
      lastMinute[i] = ledger.count("cancelled-last-minute", site, specialty, "");
      for (Cause cause : Cause.values()) {
        String group = "cause=" + cause.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        cancelledFor[i][cause.ordinal()] = ledger.count("cancelled-on-day", site, specialty, group);
      }
      lostToStaff[i] = ledger.count("theatre-sessions-lost", site, specialty, "cause=staff");
      lostToPatients[i] =
          ledger.count("theatre-sessions-lost", site, specialty, "cause=no-patients");
    }
  }

  private int at(int suite, int specialty) {
    return suite * specialties + specialty;
  }

  void operated(int suite, int specialty) {
    int i = at(suite, specialty);
    ledger.add(cases[i], 1);
    planned(i);
  }

  void cancelled(int suite, int specialty, Cause cause) {
    int i = at(suite, specialty);
    ledger.add(cancelled[i], 1, 0);
    ledger.add(cancelledFor[i][cause.ordinal()], 1, 0);
    if (cause != Cause.PATIENT) {
      ledger.add(lastMinute[i], 1);
    }
    planned(i);
  }

  private void planned(int i) {
    ledger.add(cancelled[i], 0, 1);
    for (int handle : cancelledFor[i]) {
      ledger.add(handle, 0, 1);
    }
  }

  void ran(int suite, int specialty, double touch, double touchInside) {
    int i = at(suite, specialty);
    ledger.add(run[i], 1);
    ledger.add(capped[i], touchInside, session);
    ledger.add(uncapped[i], touch, session);
  }

  void lostToStaff(int suite, int specialty) {
    ledger.add(lostToStaff[at(suite, specialty)], 1);
  }

  void lostToPatients(int suite, int specialty) {
    ledger.add(lostToPatients[at(suite, specialty)], 1);
  }
}

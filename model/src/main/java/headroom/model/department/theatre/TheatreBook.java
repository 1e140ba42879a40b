package headroom.model.department.theatre;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import java.util.Locale;

/**
 * What is counted of sessions: by site and specialty group where somebody looks for it, else by
 * site. Sessions are counted in half days. An independent provider's cases are counted apart, for
 * the trust whose patients they are.
 */
final class TheatreBook {
  /** Why a planned session did not run. */
  enum Lost {
    UNSTAFFED,
    STAFF,
    NO_PATIENTS
  }

  private static final int HALF_AN_HOUR = 30 * 60;

  private final Ledger ledger;
  private final Suites suites;
  private final Pathways pathways;
  private final int specialties;
  private final int[] cases;
  private final int[] run;
  private final int[] perSession;
  private final int[] capped;
  private final int[] cancelled;
  private final int[] uncapped;
  private final int[] cappedOfKind;
  private final int[] uncappedOfKind;
  private final int[] planned;
  private final int[] lateStart;
  private final int[] earlyFinish;
  private final int[] overrun;
  private final int[] inpatients;
  private final int[] lastMinute;
  private final int[][] cancelledFor;
  private final int[][] lost;
  private final int[] independent;

  TheatreBook(ElectiveRun electiveRun, Suites suites) {
    this.suites = suites;
    ledger = electiveRun.ledger();
    pathways = electiveRun.pathways();
    specialties = pathways.specialties().size();
    int n = suites.count();
    cases = new int[n * specialties];
    run = new int[n * specialties];
    perSession = new int[n * specialties];
    capped = new int[n * specialties];
    cancelled = new int[n * specialties];
    uncapped = new int[n];
    cappedOfKind = new int[n];
    uncappedOfKind = new int[n];
    planned = new int[n];
    lateStart = new int[n];
    earlyFinish = new int[n];
    overrun = new int[n];
    inpatients = new int[n];
    lastMinute = new int[n];
    cancelledFor = new int[n][Cancellation.values().length];
    lost = new int[n][Lost.values().length];
    independent = new int[pathways.trusts().size()];
    for (int suite = 0; suite < n; suite++) {
      if (suites.independent(suite)) {
        for (int trust : suites.trusts(suite)) {
          independent[trust] =
              ledger.count("cases-independent-sector", pathways.trusts().get(trust));
        }
      } else {
        open(suite);
      }
    }
  }

  private void open(int suite) {
    String site = suites.site(suite);
    for (int s = 0; s < specialties; s++) {
      if (suites.share(suite, s) > 0) {
        int at = at(suite, s);
        String specialty = pathways.specialties().get(s);
        cases[at] = ledger.count("theatre-cases", site, specialty, "");
        run[at] = ledger.count("theatre-sessions-run", site, specialty, "");
        perSession[at] = ledger.count("theatre-cases-per-session", site, specialty, "");
        capped[at] = ledger.count("theatre-utilisation-capped", site, specialty, "");
        cancelled[at] = ledger.count("cancelled-on-day", site, specialty, "");
      }
    }
    uncapped[suite] = ledger.count("theatre-utilisation-uncapped", site);
    String kind = "kind=" + word(suites.kind(suite));
    cappedOfKind[suite] = ledger.count("theatre-utilisation-capped", site, "", kind);
    uncappedOfKind[suite] = ledger.count("theatre-utilisation-uncapped", site, "", kind);
    planned[suite] = ledger.count("theatre-sessions-planned", site);
    lateStart[suite] = ledger.count("theatre-late-30-share", site);
    earlyFinish[suite] = ledger.count("theatre-early-finish-30-share", site);
    overrun[suite] = ledger.count("theatre-overrun-share", site);
    inpatients[suite] = ledger.count("cancelled-on-day-inpatient", site);
    lastMinute[suite] = ledger.count("cancelled-last-minute", site);
    for (Cancellation cause : Cancellation.values()) {
      cancelledFor[suite][cause.ordinal()] =
          ledger.count("cancelled-on-day", site, "", "cause=" + word(cause));
    }
    for (Lost cause : Lost.values()) {
      lost[suite][cause.ordinal()] =
          ledger.count("theatre-sessions-lost", site, "", "cause=" + word(cause));
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private int at(int suite, int specialty) {
    return suite * specialties + specialty;
  }

  void operated(int suite, int list, boolean dayCase) {
    if (suites.independent(suite)) {
      ledger.add(independent[pathways.trustOf(list)], 1);
      return;
    }
    int at = at(suite, pathways.specialtyOf(list));
    ledger.add(cases[at], 1);
    ledger.add(perSession[at], 1, 0);
    called(suite, at, dayCase, 0);
  }

  void cancelled(int suite, int list, boolean dayCase, Cancellation cause) {
    if (suites.independent(suite)) {
      return;
    }
    called(suite, at(suite, pathways.specialtyOf(list)), dayCase, 1);
    ledger.add(cancelledFor[suite][cause.ordinal()], 1, 0);
    if (cause.byTheHospital()) {
      ledger.add(lastMinute[suite], 1);
    }
  }

  /** A case planned for the day. */
  private void called(int suite, int at, boolean dayCase, int isCancelled) {
    ledger.add(cancelled[at], isCancelled, 1);
    if (!dayCase) {
      ledger.add(inpatients[suite], isCancelled, 1);
    }
    for (int handle : cancelledFor[suite]) {
      ledger.add(handle, 0, 1);
    }
  }

  /** A session of a list has been held, of so many half days. */
  void ran(int suite, int list, int halfDays, double length, OperatingList day) {
    if (suites.independent(suite)) {
      return;
    }
    int at = at(suite, pathways.specialtyOf(list));
    ledger.add(planned[suite], halfDays);
    ledger.add(run[at], halfDays);
    ledger.add(perSession[at], 0, halfDays);
    ledger.add(capped[at], day.touchInside(), length);
    ledger.add(uncapped[suite], day.touch(), length);
    ledger.add(cappedOfKind[suite], day.touchInside(), length);
    ledger.add(uncappedOfKind[suite], day.touch(), length);
    ledger.add(lateStart[suite], day.late() >= HALF_AN_HOUR ? 1 : 0, 1);
    ledger.add(earlyFinish[suite], day.end() <= length - HALF_AN_HOUR ? 1 : 0, 1);
    ledger.add(overrun[suite], day.end() > length ? 1 : 0, 1);
  }

  void lost(int suite, int halfDays, Lost why) {
    if (!suites.independent(suite)) {
      ledger.add(planned[suite], halfDays);
      ledger.add(lost[suite][why.ordinal()], halfDays);
    }
  }
}

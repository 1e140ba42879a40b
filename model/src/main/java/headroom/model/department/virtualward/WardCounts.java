package headroom.model.department.virtualward;

import headroom.model.flow.Ledger;
import headroom.model.time.EnglishCalendar;

/** What one site's virtual ward reports. */
final class WardCounts {
  /** How a patient comes. */
  static final int STEP_DOWN = 0;

  static final int STEP_UP = 1;
  static final int REFERRED = 2;

  private static final String[] ROUTES = {"route=step-down", "route=step-up", "route=referral"};
  private static final String[] REASONS = {
    "reason=places", "reason=staff", "reason=routes", "reason=home"
  };
  private static final double DAY = EnglishCalendar.SECONDS_PER_DAY;

  private final Ledger ledger;
  private final int patients;
  private final int occupancy;
  private final int perClinician;
  private final int escalations;
  private final int visitsDue;
  private final int visitsUnserved;
  private final int allEpisodes;
  private final int allRefused;
  private final int[] admissions = new int[ROUTES.length];
  private final int[] bedEquivalents = new int[ROUTES.length];
  private final int[] refused = new int[REASONS.length];

  WardCounts(Ledger ledger, String site, boolean referrals, boolean staffed, boolean visited) {
    this.ledger = ledger;
    patients = ledger.count("vw-patients", site);
    occupancy = ledger.count("vw-occupancy", site);
    int routes = referrals ? ROUTES.length : ROUTES.length - 1;
    for (int route = 0; route < routes; route++) {
      admissions[route] = ledger.count("vw-admissions", site, "", ROUTES[route]);
      bedEquivalents[route] = ledger.count("vw-bed-equivalents", site, "", ROUTES[route]);
    }
    allEpisodes = ledger.count("vw-bed-equivalents", site);
    for (int reason = 0; reason < REASONS.length; reason++) {
      refused[reason] = ledger.count("vw-refused", site, "", REASONS[reason]);
    }
    allRefused = ledger.count("vw-refused", site);
    escalations = ledger.count("vw-escalations", site);
    perClinician = staffed ? ledger.count("vw-patients-per-clinician", site) : -1;
    visitsDue = visited ? ledger.count("vw-visits-due", site) : -1;
    visitsUnserved = visited ? ledger.count("vw-visits-unserved", site) : -1;
  }

  void admitted(int route) {
    ledger.add(admissions[route], 1);
  }

  /** Hospital days that an episode replaces. */
  void replaced(int route, double seconds) {
    ledger.add(bedEquivalents[route], seconds / DAY);
    ledger.add(allEpisodes, seconds / DAY);
  }

  /** A place was offered and could not be given. */
  void refused(int reason) {
    ledger.add(refused[reason], 1);
    ledger.add(allRefused, 1);
  }

  void escalated() {
    ledger.add(escalations, 1);
  }

  void visits(int due, int unserved) {
    ledger.add(visitsDue, due);
    ledger.add(visitsUnserved, unserved);
  }

  void census(int present, double places, double clinicians) {
    ledger.add(patients, present);
    ledger.add(occupancy, present, places);
    if (perClinician >= 0) {
      ledger.add(perClinician, present, clinicians);
    }
  }
}

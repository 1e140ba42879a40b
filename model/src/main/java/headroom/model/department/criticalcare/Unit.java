package headroom.model.department.criticalcare;

import headroom.model.flow.Ledger;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;

/** The critical care beds of one site: used, blocked, and what is counted of them. */
final class Unit {
  static final int ADMISSION = 0;
  static final int WARD = 1;
  static final int THEATRE = 2;
  private static final String[] SOURCES = {"admission", "ward", "theatre"};

  private final Ledger ledger;
  private final Steps beds;
  private final int occupancy;
  private final int occupied;
  private final int open;
  private final int admissions;
  private final int[] admissionsFrom = new int[SOURCES.length];
  private final int blockedDays;
  private final int wait;
  private final int waitProbability;
  private int size;
  private int used;
  private int blocked;
  private long since;
  private long bedSeconds;
  private long blockedSeconds;
  private long secondsOfStays;

  Unit(Ledger ledger, String site, Steps beds) {
    this.ledger = ledger;
    this.beds = beds;
    occupancy = ledger.count("cc-occupancy", site);
    occupied = ledger.count("cc-occupied", site);
    open = ledger.count("cc-beds-open", site);
    admissions = ledger.count("cc-admissions", site);
    for (int from = 0; from < SOURCES.length; from++) {
      admissionsFrom[from] = ledger.count("cc-admissions", site, "", "source=" + SOURCES[from]);
    }
    blockedDays = ledger.count("cc-step-down-blocked-days", site);
    wait = ledger.count("cc-wait-mean-hours", site);
    waitProbability = ledger.count("cc-wait-probability", site);
  }

  void resize(LocalDate date) {
    size = (int) Math.round(Math.min(beds.on(date), 1e9));
  }

  int free() {
    return size - used;
  }

  void requested(boolean atOnce) {
    ledger.add(waitProbability, atOnce ? 0 : 1, 1);
  }

  void waited(long seconds) {
    ledger.add(wait, seconds / 3600.0, 1);
  }

  void enter(int from, long now) {
    integrate(now);
    used++;
    ledger.add(admissions, 1);
    ledger.add(admissionsFrom[from], 1);
  }

  /** A patient's need has ended, the bed has not been left. */
  void block(long now) {
    integrate(now);
    blocked++;
  }

  /** A patient whose need has ended leaves. */
  void leave(long seconds, long now) {
    integrate(now);
    used--;
    blocked--;
    secondsOfStays += seconds;
    if (used < 0 || blocked < 0) {
      throw new IllegalStateException("a critical care bed was left that nobody was in");
    }
  }

  private void integrate(long now) {
    bedSeconds += used * (now - since);
    blockedSeconds += blocked * (now - since);
    since = now;
  }

  void census() {
    ledger.add(occupancy, used, size);
    ledger.add(occupied, used);
    ledger.add(open, size);
  }

  void endDay(long now) {
    integrate(now);
    ledger.add(blockedDays, blockedSeconds / (double) EnglishCalendar.SECONDS_PER_DAY);
    blockedSeconds = 0;
  }

  void audit(int present, long secondsOfThosePresent, long now) {
    integrate(now);
    if (present != used) {
      throw new IllegalStateException(
          "critical care: " + used + " beds in use but " + present + " patients found");
    }
    if (bedSeconds != secondsOfStays + secondsOfThosePresent) {
      throw new IllegalStateException(
          "critical care: "
              + bedSeconds
              + " bed-seconds but "
              + (secondsOfStays + secondsOfThosePresent)
              + " seconds of stay");
    }
  }
}

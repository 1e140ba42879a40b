package headroom.model.department.community;

import headroom.model.flow.Ledger;
import headroom.model.scenario.Community;
import headroom.model.scenario.Steps;

/** One site's crews, where they are, and who waits for them. */
final class Team {
  static final int MOST_CREWS = 255;

  private static final double TWO_HOURS = 7200;
  private static final double HOUR = 3600;

  private final Ledger ledger;
  private final Steps crews;
  private final double side;
  private final double speed;
  private final int referrals;
  private final int within;
  private final int response;
  private final int crewHours;
  private final Waiting urgent = new Waiting();
  private final Waiting later = new Waiting();
  private final boolean[] out = new boolean[MOST_CREWS];
  private final double[] east = new double[MOST_CREWS];
  private final double[] north = new double[MOST_CREWS];
  private final int[] stream = new int[MOST_CREWS];
  private final long[] number = new long[MOST_CREWS];
  private final int[] secondsByDay;
  private Waiting taken = urgent;
  private int busy;

  Team(Community.Team scenario, double kmPerHour, int days, Ledger ledger, String site) {
    this.ledger = ledger;
    crews = scenario.crews();
    side = StrictMath.sqrt(scenario.area());
    speed = kmPerHour / HOUR;
    secondsByDay = new int[days + 1];
    referrals = ledger.count("ucr-referrals", site);
    within = ledger.count("ucr-within-2h", site);
    response = ledger.count("ucr-response-mean-minutes", site);
    crewHours = ledger.count("ucr-crew-hours", site);
    gather();
  }

  Steps crews() {
    return crews;
  }

  int busy() {
    return busy;
  }

  int waiting() {
    return urgent.size() + later.size();
  }

  void queue(boolean isUrgent, int fromStream, long withNumber, long clock) {
    (isUrgent ? urgent : later).add(fromStream, withNumber, clock);
  }

  /** Takes who is to be seen next: two-hour patients before others, then the oldest clock. */
  void takeNext() {
    taken = urgent.size() > 0 ? urgent : later;
    taken.take();
  }

  int nextStream() {
    return taken.stream();
  }

  long nextNumber() {
    return taken.number();
  }

  long nextClock() {
    return taken.clock();
  }

  /** Crews that are free go to their base, the middle of the square. */
  void gather() {
    for (int crew = 0; crew < MOST_CREWS; crew++) {
      if (!out[crew]) {
        east[crew] = 0.5;
        north[crew] = 0.5;
      }
    }
  }

  /** The free crew nearest to a place; the places' unit is the side of the square. */
  int nearest(int onDuty, double toEast, double toNorth) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int crew = 0; crew < Math.min(onDuty, MOST_CREWS); crew++) {
      double x = east[crew] - toEast;
      double y = north[crew] - toNorth;
      if (!out[crew] && x * x + y * y < least) {
        least = x * x + y * y;
        best = crew;
      }
    }
    return best;
  }

  /** Sends a crew to the patient just taken; returns the seconds of travel. */
  long send(int crew, double toEast, double toNorth) {
    double x = (east[crew] - toEast) * side;
    double y = (north[crew] - toNorth) * side;
    out[crew] = true;
    busy++;
    east[crew] = toEast;
    north[crew] = toNorth;
    stream[crew] = taken.stream();
    number[crew] = taken.number();
    return (long) (StrictMath.sqrt(x * x + y * y) / speed);
  }

  int stream(int crew) {
    return stream[crew];
  }

  long number(int crew) {
    return number[crew];
  }

  void free(int crew) {
    out[crew] = false;
    busy--;
  }

  void spent(int day, long seconds) {
    secondsByDay[day] += (int) seconds;
    ledger.add(crewHours, seconds / HOUR);
  }

  int seconds(int day) {
    return secondsByDay[day];
  }

  /** Counts a first contact of a two-hour patient. */
  void responded(long seconds) {
    ledger.add(referrals, 1);
    ledger.add(within, seconds <= TWO_HOURS ? 1 : 0, 1);
    ledger.add(response, seconds / 60.0, 1);
  }
}

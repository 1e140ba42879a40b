package headroom.model.department.theatre;

import headroom.model.flow.Pathways;
import headroom.model.flow.RowLists;

/** Sessions that have been laid out and not yet held, with the patients booked on them. */
final class Sessions {
  private final int ring;
  private final int perDay;
  private final int[] onDay;
  private final int[] day;
  private final int[] suite;
  private final int[] key;
  private final int[] list;
  private final int[] half;
  private final int[] places;
  private final boolean[] staffed;
  private final boolean[] claimed;
  private final boolean[] gap;
  private final RowLists booked;
  private final Pathways pathways;

  /**
   * @param days how many days' sessions are held at a time
   * @param perDay the most sessions of one day
   */
  Sessions(Pathways pathways, int days, int perDay) {
    this.pathways = pathways;
    this.ring = days;
    this.perDay = perDay;
    onDay = new int[days];
    int n = days * perDay;
    day = new int[n];
    suite = new int[n];
    key = new int[n];
    list = new int[n];
    half = new int[n];
    places = new int[n];
    staffed = new boolean[n];
    claimed = new boolean[n];
    gap = new boolean[n];
    booked = new RowLists(pathways.order(), n);
  }

  /**
   * Lays a session out; returns it.
   *
   * @param itsKey number within the suite's day, below 65,536, by which its times are drawn
   * @param itsHalf morning, afternoon or all day, as in {@link MasterSchedule}
   */
  int add(int onThisDay, int ofSuite, int itsKey, int itsHalf, int ofList, boolean hasStaff) {
    int at = onThisDay % ring;
    int session = at * perDay + onDay[at]++;
    day[session] = onThisDay;
    suite[session] = ofSuite;
    key[session] = itsKey;
    half[session] = itsHalf;
    list[session] = ofList;
    places[session] = 0;
    staffed[session] = hasStaff;
    claimed[session] = false;
    gap[session] = false;
    return session;
  }

  int first(int ofDay) {
    return ofDay % ring * perDay;
  }

  /** One more than the last session of a day. */
  int end(int ofDay) {
    return first(ofDay) + onDay[ofDay % ring];
  }

  /** Makes room once a day is over. */
  void clear(int ofDay) {
    onDay[ofDay % ring] = 0;
  }

  /** How many sessions can be held at a time. */
  int most() {
    return suite.length;
  }

  int day(int session) {
    return day[session];
  }

  int suite(int session) {
    return suite[session];
  }

  /** Number within the suite's day. */
  int key(int session) {
    return key[session];
  }

  boolean inTheMorning(int session) {
    return half[session] != MasterSchedule.AFTERNOON;
  }

  /** In half days. */
  int halfDays(int session) {
    return half[session] == MasterSchedule.ALL_DAY ? 2 : 1;
  }

  int list(int session) {
    return list[session];
  }

  /** Whether a trust has taken it for its list; until then the first one of the suite holds it. */
  boolean claimed(int session) {
    return claimed[session];
  }

  void claim(int session, int forList) {
    list[session] = forList;
    claimed[session] = true;
  }

  /** Whether it has staff, so that patients are booked. */
  boolean staffed(int session) {
    return staffed[session];
  }

  /** Gives a session a number of cases in place of a length. */
  void setPlaces(int session, int cases) {
    places[session] = cases;
  }

  /** The number of cases of a session that has no length; 0 for one that has. */
  int places(int session) {
    return places[session];
  }

  /** Books a patient, behind all others, or if urgent behind the urgent. */
  void book(int session, int row, boolean urgent) {
    pathways.book(row, session);
    int last = urgent ? lastUrgent(session) : -1;
    if (!urgent) {
      booked.add(session, row);
    } else if (last < 0) {
      booked.addFirst(session, row);
    } else {
      booked.addAfter(session, last, row);
    }
  }

  /** The last of the urgent at the front, or -1. */
  private int lastUrgent(int session) {
    int last = -1;
    int row = booked.first(session);
    while (row >= 0 && pathways.priority(row) == 2) {
      last = row;
      row = booked.after(row);
    }
    return last;
  }

  /** The first patient booked, or -1. */
  int firstBooked(int session) {
    return booked.first(session);
  }

  /** The patient behind one of the same session, or -1. */
  int after(int row) {
    return booked.after(row);
  }

  void unbook(int row) {
    booked.remove(pathways.session(row), row);
  }

  /** Notes a gap left by somebody who will not come; returns whether there was none before. */
  boolean open(int session) {
    boolean before = gap[session];
    gap[session] = true;
    return !before;
  }

  /** The gap has been looked at. */
  void close(int session) {
    gap[session] = false;
  }
}

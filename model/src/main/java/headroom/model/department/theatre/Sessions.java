package headroom.model.department.theatre;

import headroom.model.flow.Pathways;
import headroom.model.flow.RowLists;

/** Sessions that have been planned and not yet held, with the patients booked on them. */
final class Sessions {
  private final int ring;
  private final int perDay;
  private final int[] onDay;
  private final int[] suite;
  private final int[] ordinal;
  private final int[] list;
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
    suite = new int[days * perDay];
    ordinal = new int[days * perDay];
    list = new int[days * perDay];
    booked = new RowLists(pathways.order(), days * perDay);
  }

  /** Plans a session; returns it. */
  int plan(int day, int ofSuite, int ordinalInSuite, int ofList) {
    int at = day % ring;
    int session = at * perDay + onDay[at]++;
    suite[session] = ofSuite;
    ordinal[session] = ordinalInSuite;
    list[session] = ofList;
    return session;
  }

  int first(int day) {
    return day % ring * perDay;
  }

  /** One more than the last session of a day. */
  int end(int day) {
    return first(day) + onDay[day % ring];
  }

  /** Makes room once a day is over. */
  void clear(int day) {
    onDay[day % ring] = 0;
  }

  int suite(int session) {
    return suite[session];
  }

  /** Number within the suite's day, from 0. */
  int ordinal(int session) {
    return ordinal[session];
  }

  int list(int session) {
    return list[session];
  }

  void book(int session, int row) {
    pathways.book(row, session);
    booked.add(session, row);
  }

  /** The first patient booked, or -1. */
  int firstBooked(int session) {
    return booked.first(session);
  }

  void unbook(int row) {
    booked.remove(pathways.session(row), row);
  }
}

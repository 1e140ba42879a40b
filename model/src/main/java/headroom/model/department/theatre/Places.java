package headroom.model.department.theatre;

import java.util.Arrays;

/** Sessions locked at a meeting that still have room, list by list, for filling by best fit. */
final class Places {
  /** As many are remembered for a list; the emptiest are kept. */
  private static final int MOST = 24;

  private final Sessions sessions;
  private final Room room;
  private final int[][] open;
  private final int[] count;

  Places(Sessions sessions, Room room, int lists) {
    this.sessions = sessions;
    this.room = room;
    open = new int[lists][MOST];
    count = new int[lists];
  }

  void clear() {
    Arrays.fill(count, 0);
  }

  /** A session has been filled as far as it goes; whoever fits may still have what is left. */
  void offer(int session) {
    int list = sessions.list(session);
    if (room.left(session) <= 0) {
      return;
    }
    if (count[list] < MOST) {
      open[list][count[list]++] = session;
      return;
    }
    int fullest = 0;
    for (int i = 1; i < MOST; i++) {
      fullest = room.left(open[list][i]) < room.left(open[list][fullest]) ? i : fullest;
    }
    open[list][fullest] = session;
  }

  /** The fullest session of a session's suite and list into which a patient fits, or -1. */
  int bestFor(int session, int row) {
    int list = sessions.list(session);
    int best = -1;
    for (int i = 0; i < count[list]; i++) {
      int other = open[list][i];
      if (sessions.suite(other) == sessions.suite(session)
          && room.fits(other, row)
          && (best < 0 || room.left(other) < room.left(best))) {
        best = other;
      }
    }
    return best;
  }
}

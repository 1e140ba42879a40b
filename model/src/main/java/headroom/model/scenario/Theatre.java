package headroom.model.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Theatre lists and procedure rooms. */
public record Theatre(
    @Says("Planned length of a session, half a day.")
        @Unit(Unit.Kind.DURATION)
        @Otherwise("240 min")
        long session,
    @Says("A list is filled while expected cases and gaps fit in this share of the session.")
        @Unit(Unit.Kind.NUMBER)
        @Otherwise("1")
        double fill,
    @Says(
            "How a list is filled: list-order; best-fit, each patient to the fullest list of the week with room; newsvendor, as many as keep the chance of running over at the ratio of costs.")
        @Otherwise("list-order")
        Filling filling,
    @Says("Cost of a minute over the session's end for one of a minute unused, for newsvendor.")
        @Unit(Unit.Kind.NUMBER)
        @Limits(least = 0.01)
        @Otherwise("1")
        double overrunCost,
    @Says("How late the first case starts.") @Unit(Unit.Kind.DURATION) @Otherwise("0 min")
        Distribution lateStart,
    @Says("Between two cases.") @Unit(Unit.Kind.DURATION) @Otherwise("0 min")
        Distribution turnaround,
    @Says("The last case is cancelled when it would run over by more than this.")
        @Unit(Unit.Kind.DURATION)
        @Otherwise("30 min")
        long overrunLimit,
    @Says(
            "How far ahead sessions are laid out and may be booked for the urgent; as far as the lock when left out.")
        @Unit(Unit.Kind.DURATION)
        Optional<Long> lookAhead,
    @Says(
            "The lock: every Monday the sessions up to this far ahead, and of the week after, are filled.")
        @Unit(Unit.Kind.DURATION)
        @Otherwise("14 d")
        long notice,
    @Says("Share of a session kept for the urgent and the longest waits until it is locked.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("100%")
        double keptUntilLock,
    @Says("Share of patients who would come at a few days' notice when somebody else cannot.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double shortNotice,
    @Says(
            "Who goes first among those due on the same day: whoever joined first, or lives in the most deprived place.")
        @Otherwise("none")
        TieBreak tieBreak,
    @Says("Coefficient of variation of planned case times within a procedure.")
        @Unit(Unit.Kind.NUMBER)
        @Otherwise("0")
        double plannedVariation,
    @Says("Coefficient of variation of actual over planned case time.")
        @Unit(Unit.Kind.NUMBER)
        @Otherwise("0")
        double planningError,
    @Says("Factor on the touch time of every procedure.")
        @Unit(Unit.Kind.NUMBER)
        @Limits(least = 0.1)
        @Otherwise("1")
        double touchTimes,
    @Says("Share of bookings kept for patients who would otherwise cross the wait limit.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double longWaitQuota,
    @Says("The wait that the quota aims to prevent by the day before the next date.")
        @Unit(Unit.Kind.DURATION)
        @Otherwise("728 d")
        Steps waitLimit,
    @Says("Cancelled on the day for reasons of the patient or fitness, ordinary admissions.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double patientCancelsOrdinary,
    @Says("The same, day cases.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
        double patientCancelsDayCase,
    @Says("Share of planned sessions that have staff; the others are not booked.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("100%")
        double staffed,
    @Says(
            "Of sessions lost to absent staff, the share stood down before the day; patients of the others are cancelled on the day.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double stoodDown,
    @Says("Procedure groups, by id.") Map<String, Procedure> procedures,
    @Says("Theatre sessions, by id of the suite.") @Otherwise("{}") Map<String, Suite> suites,
    @Says("Procedure rooms and endoscopy, by trust.")
        @RefersTo("waiting-list.trusts")
        @Otherwise("{}")
        Map<String, Rooms> procedureRooms) {

  /** How a list is filled. */
  public enum Filling {
    LIST_ORDER,
    BEST_FIT,
    NEWSVENDOR
  }

  /** Who goes first among equals. */
  public enum TieBreak {
    NONE,
    DEPRIVATION
  }

  /** A group of like procedures. */
  public record Procedure(
      @Says("Its specialty group.") @RefersTo("waiting-list.specialties") String specialty,
      @Says("Share of the specialty's theatre cases; normalised.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("100%")
          double share,
      @Says("Mean touch time, anaesthetic start to out of theatre.") @Unit(Unit.Kind.DURATION)
          double touchTime,
      @Says("Share done as day cases, which need no overnight bed.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("100%")
          double dayCase,
      @Says(
              "Share of patients whose case is simple (ASA 1 or 2): an independent provider takes them.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("100%")
          double simple) {
    /** A procedure of simple cases. */
    public Procedure(String specialty, double share, double touchTime, double dayCase) {
      this(specialty, share, touchTime, dayCase, 1);
    }
  }

  /** Theatre sessions at one place. */
  public record Suite(
      @Says("The site it stands on.") @RefersTo("sites") String site,
      @Says("Trusts (keys of waiting-list.trusts) whose patients it takes, in turn.")
          @RefersTo("waiting-list.trusts")
          String[] trusts,
      @Says(
              "Planned sessions, in half days; as many as a written timetable has when left out beside one.")
          @Unit(Unit.Kind.RATE)
          @Extensive(Size.ELECTIVE)
          Optional<Steps> sessions,
      @Says("Split of sessions, or of cases, over specialty groups; normalised.")
          @Unit(Unit.Kind.SHARE)
          @RefersTo("waiting-list.specialties")
          @Otherwise("{}")
          Map<String, Double> bySpecialty,
      @Says("Pool for patients who stay overnight; no bed is needed when left out.") @Otherwise("")
          String pool,
      @Says("Also runs at weekends and on bank holidays.") @Otherwise("no") boolean everyDay,
      @Says("Weekdays on which it runs; a bank holiday loses its sessions.")
          @Otherwise("[monday, tuesday, wednesday, thursday, friday]")
          String[] days,
      @Says("Theatres it has: no more sessions than they hold. Without limit when 0.")
          @Unit(Unit.Kind.COUNT)
          @Otherwise("0")
          @Extensive(Size.ELECTIVE)
          int theatres,
      @Says("Share of sessions in all-day lists, of twice the length.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double allDay,
      @Says(
              "The master schedule as written, by theatre and weekday, monday to sunday; laid out from the sessions when left out.")
          @Otherwise("{}")
          Map<String, Map<String, Day>> timetable,
      @Says(
              "An independent provider: simple cases only, none of them P2, and no bed of this system; counted apart.")
          @Otherwise("no")
          boolean independent,
      @Says("Cases it takes, in place of sessions.") @Unit(Unit.Kind.RATE) @Extensive(Size.ELECTIVE)
          Optional<Steps> cases,
      @Says("Takes only those who have waited longer than this, the longest first.")
          @Unit(Unit.Kind.DURATION)
          Optional<Long> onlyOver,
      @Says("How late its first cases start; as everywhere when left out.")
          @Unit(Unit.Kind.DURATION)
          Optional<Distribution> lateStart,
      @Says("How far its lists are filled; as everywhere when left out.") @Unit(Unit.Kind.NUMBER)
          Optional<Double> fill) {

    private static final List<String> WEEK =
        List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** Sessions laid out by the rule, half days all. */
    public Suite(
        String site,
        String[] trusts,
        Steps sessions,
        Map<String, Double> bySpecialty,
        String pool,
        boolean everyDay) {
      this(
          site,
          trusts,
          Optional.of(sessions),
          bySpecialty,
          pool,
          everyDay,
          WEEK.subList(0, 5).toArray(String[]::new),
          0,
          0,
          Map.of(),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    /** The weekdays by name, Monday first. */
    public static List<String> week() {
      return WEEK;
    }

    /** Whether it ever has a list of a specialty. */
    public boolean operatesOn(String specialty) {
      if (timetable.isEmpty()) {
        return bySpecialty.getOrDefault(specialty, 0.0) > 0;
      }
      for (Map<String, Day> week : timetable.values()) {
        for (Day day : week.values()) {
          if (day.has(specialty)) {
            return true;
          }
        }
      }
      return false;
    }

    /** Half-day sessions a week that a written timetable has, on average. */
    public double timetabled() {
      double sum = 0;
      for (Map<String, Day> week : timetable.values()) {
        for (Day day : week.values()) {
          sum += Day.open(day.am) + Day.open(day.pm) + 2 * Day.open(day.allDay);
        }
      }
      return sum;
    }
  }

  /**
   * Whose lists a theatre has on a weekday: the same every week, or one of four for the weeks of a
   * cycle, which begins with the week in which the scenario starts.
   */
  public record Day(
      @Says("Specialty of the morning's list; four for weeks 1 to 4 of a cycle, closed for none.")
          @Otherwise("[]")
          String[] am,
      @Says("Of the afternoon's.") @Otherwise("[]") String[] pm,
      @Says("Of a list all day long.") @Otherwise("[]") String[] allDay) {
    /** No list. */
    public static final String CLOSED = "closed";

    private boolean has(String specialty) {
      for (String[] lists : new String[][] {am, pm, allDay}) {
        for (String list : lists) {
          if (list.equals(specialty)) {
            return true;
          }
        }
      }
      return false;
    }

    private static double open(String[] lists) {
      double open = 0;
      for (String list : lists) {
        open += list.equals(CLOSED) ? 0 : 1;
      }
      return lists.length == 0 ? 0 : open / lists.length;
    }
  }

  /** Procedure-room capacity. */
  public record Rooms(
      @Says("RTT procedures a week.") @Unit(Unit.Kind.RATE) @Extensive(Size.ELECTIVE) Steps slots,
      @Says("Planned procedures outside RTT, counted as activity.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/day")
          @Extensive(Size.ELECTIVE)
          Steps planned) {}
}

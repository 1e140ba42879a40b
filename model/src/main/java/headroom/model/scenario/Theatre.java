package headroom.model.scenario;

import java.util.Map;

/** Theatre lists and procedure rooms. */
public record Theatre(
    @Says("Planned length of a session.") @Unit(Unit.Kind.DURATION) @Otherwise("240 min")
        long session,
    @Says("A list is filled while expected cases and turnarounds fit in this share of the session.")
        @Unit(Unit.Kind.NUMBER)
        @Otherwise("1")
        double fill,
    @Says("How late the first case starts.") @Unit(Unit.Kind.DURATION) @Otherwise("0 min")
        Distribution lateStart,
    @Says("Between two cases.") @Unit(Unit.Kind.DURATION) @Otherwise("0 min")
        Distribution turnaround,
    @Says("The last case is cancelled when it would run over by more than this.")
        @Unit(Unit.Kind.DURATION)
        @Otherwise("30 min")
        long overrunLimit,
    @Says("How far ahead patients are given a date.") @Unit(Unit.Kind.DURATION) @Otherwise("14 d")
        long notice,
    @Says("Coefficient of variation of planned case times within a procedure.")
        @Unit(Unit.Kind.NUMBER)
        @Otherwise("0")
        double plannedVariation,
    @Says("Coefficient of variation of actual over planned case time.")
        @Unit(Unit.Kind.NUMBER)
        @Otherwise("0")
        double planningError,
    @Says("Share of bookings kept for patients who would otherwise cross the wait limit.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double longWaitQuota,
    @Says("The wait that the quota aims to prevent.") @Unit(Unit.Kind.DURATION) @Otherwise("728 d")
        Steps waitLimit,
    @Says("Cancelled on the day for reasons of the patient or fitness, ordinary admissions.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double patientCancelsOrdinary,
    @Says("The same, day cases.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
        double patientCancelsDayCase,
    @Says("Share of planned sessions that are staffed and run.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("100%")
        double staffed,
    @Says("Procedure groups, by id.") Map<String, Procedure> procedures,
    @Says("Theatre sessions, by id of the suite.") @Otherwise("{}") Map<String, Suite> suites,
    @Says("Procedure rooms and endoscopy, by trust.")
        @RefersTo("waiting-list.trusts")
        @Otherwise("{}")
        Map<String, Rooms> procedureRooms) {

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
          double dayCase) {}

  /** Theatre sessions at one place. */
  public record Suite(
      @Says("The site it stands on.") @RefersTo("sites") String site,
      @Says("Trusts (keys of waiting-list.trusts) whose patients it takes, in turn.")
          @RefersTo("waiting-list.trusts")
          String[] trusts,
      @Says("Planned half-day sessions.") @Unit(Unit.Kind.RATE) Steps sessions,
      @Says("Split of sessions over specialty groups; normalised.")
          @Unit(Unit.Kind.SHARE)
          @RefersTo("waiting-list.specialties")
          Map<String, Double> bySpecialty,
      @Says("Pool for patients who stay overnight; no bed is needed when left out.") @Otherwise("")
          String pool,
      @Says("Also runs at weekends and on bank holidays.") @Otherwise("no") boolean everyDay) {}

  /** Procedure-room capacity. */
  public record Rooms(
      @Says("RTT procedures a week.") @Unit(Unit.Kind.RATE) Steps slots,
      @Says("Planned procedures outside RTT, counted as activity.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/day")
          Steps planned) {}
}

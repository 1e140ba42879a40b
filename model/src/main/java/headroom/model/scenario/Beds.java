package headroom.model.scenario;

import java.util.Map;
import java.util.Optional;

/** Adult general and acute beds: pools, overflow, escalation, stays and discharge. */
public record Beds(
    @Says("Case mix of emergency admissions, by specialty; shares are normalised.") @Otherwise("{}")
        Map<String, Specialty> specialties,
    @Says("Days of need of an emergency overnight admission, before any delay.")
        @Unit(Unit.Kind.DURATION)
        Optional<Distribution> emergencyStay,
    @Says("Days of need of an elective overnight admission.") @Unit(Unit.Kind.DURATION)
        Optional<Distribution> electiveStay,
    @Says("How patients leave; without it they leave the moment their need ends.")
        Optional<Discharge> discharge,
    @Says("Cleaning and making ready between patients.")
        @Unit(Unit.Kind.DURATION)
        @Otherwise("0 min")
        Distribution turnaround,
    @Says("How long a patient waits for the home pool before other pools are tried.")
        @Unit(Unit.Kind.DURATION)
        @Otherwise("0 h")
        long overflowAfter,
    @Says("Factor on the stay of a patient outside the home pool.")
        @Unit(Unit.Kind.NUMBER)
        @Otherwise("1")
        double outlierStay,
    @Says("When escalation beds open and close.") Optional<Escalation> escalation,
    @Says("Growth of admissions that do not come through an emergency department.")
        @Unit(Unit.Kind.GROWTH)
        @Limits(least = -1)
        @Otherwise("0%/year")
        double growth,
    @Says("Each site's beds.") @RefersTo("sites") Map<String, SiteBeds> sites,
    @Says("Bays and side rooms; without them any patient may lie in any bed of a pool.")
        Optional<Bays> bays,
    @Says(
            "Who gets a bed first; by acuity and then by wait when left out, elective patients ahead.")
        Optional<Order> order) {

  /** Who gets a bed first, after patients of acuity 1 and 2 and those leaving critical care. */
  public record Order(
      @Says("Somebody who has waited this long for a bed goes to the head of the queue.")
          @Unit(Unit.Kind.DURATION)
          Optional<Long> promotedAfter,
      @Says(
              "Elective patients come after emergency patients, the urgent (P2) among them first; they come before when no.")
          @Otherwise("yes")
          boolean electiveLast,
      @Says(
              "When beds kept for elective patients are lent to emergency patients; never when left out.")
          Optional<Lending> electiveLending) {
    /** Nothing is lent. */
    public Order(Optional<Long> promotedAfter, boolean electiveLast) {
      this(promotedAfter, electiveLast, Optional.empty());
    }
  }

  /** Elective pools take emergency patients whom other pools may take by then. */
  public record Lending(
      @Says("While more emergency patients than this wait for a bed at the site.")
          @Unit(Unit.Kind.COUNT)
          int above,
      @Says("Share of an elective pool's beds that may be lent at most.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("100%")
          double most,
      @Says("Elective work held: the share of what may be lent that is kept all the same, by date.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          Steps held) {}

  /** A specialty of the emergency case mix. */
  public record Specialty(
      @Says("Share of emergency overnight admissions.") @Unit(Unit.Kind.SHARE) double share,
      @Says("Stay relative to the mean of the mix; scaled so that the mix keeps its mean.")
          @Unit(Unit.Kind.NUMBER)
          @Otherwise("1")
          double stayRatio,
      @Says("The pool patients belong to.") String pool,
      @Says("Assessment unit in which they begin, a pool of their site; none when left out.")
          @Otherwise("")
          String assessedIn) {}

  /** How patients leave hospital. */
  public record Discharge(
      @Says("Need that ends after this hour is seen on the next day's ward round.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("12 h")
          long wardRound,
      @Says(
              "Chance that a patient who is ready leaves on each weekday, Monday first; bank holidays count as Sundays.")
          @Unit(Unit.Kind.SHARE)
          @Length(7)
          double[] leavesOn,
      @Says("24 relative numbers leaving by hour from midnight.")
          @Unit(Unit.Kind.NUMBER)
          @Length(24)
          double[] byHour,
      @Says("Discharge pathways 0 to 3 with the process delay of each.")
          Map<String, Pathway> pathways,
      @Says(
              "Medicines to take home: from the morning's decision to the bag at the bedside, on the day of leaving.")
          @Unit(Unit.Kind.DURATION)
          Optional<Distribution> medicines,
      @Says("Transport home, after the medicines.") @Unit(Unit.Kind.DURATION)
          Optional<Distribution> transport,
      @Says("Whoever is not ready at the bedside by this hour leaves on the next day.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("20 h")
          long lastDeparture,
      @Says("Share of emergency overnight patients who die in hospital, as their need ends.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double deaths,
      @Says(
              "Chance that a free intermediate-care slot takes somebody on each weekday, Monday first; bank holidays count as Sundays; always when left out.")
          @Unit(Unit.Kind.SHARE)
          @Length(7)
          Optional<double[]> startsOn) {}

  /** A discharge pathway. */
  public record Pathway(
      @Says("Share of emergency overnight discharges; normalised.") @Unit(Unit.Kind.SHARE)
          double share,
      @Says(
              "Delay from fitness to readiness to leave: assessment, care to be arranged, places to be found.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("0 d")
          Distribution delay,
      @Says("Factor on the delay.") @Unit(Unit.Kind.NUMBER) @Otherwise("1") Steps delayFactor,
      @Says(
              "Intermediate care that has to have room before a patient of this pathway leaves; without it the delay is all there is.")
          Optional<Slots> slots) {}

  /**
   * Intermediate-care slots: care at home, community beds or care-home places that a trust uses.
   */
  public record Slots(
      @Says("How long somebody holds a slot.") @Unit(Unit.Kind.DURATION) Distribution stay,
      @Says("Slots, by trust.")
          @Unit(Unit.Kind.COUNT)
          @RefersTo("trusts")
          @Otherwise("{}")
          @Extensive(Size.OVERNIGHT)
          Map<String, Steps> places,
      @Says("Factor on every trust's slots.") @Unit(Unit.Kind.NUMBER) @Otherwise("1") Steps factor,
      @Says(
              "How long somebody waits for a slot before leaving without: recovered, or to the family; without it nobody does.")
          @Unit(Unit.Kind.DURATION)
          Optional<Distribution> patience,
      @Says("Patients in bed waiting for a slot when the run begins, by trust.")
          @Unit(Unit.Kind.COUNT)
          @RefersTo("trusts")
          @Otherwise("{}")
          @Extensive(Size.OVERNIGHT)
          Map<String, Double> waitingAtStart) {}

  /** Rules for escalation beds. */
  public record Escalation(
      @Says("Opens the next day when 08:00 occupancy is at least this.") @Unit(Unit.Kind.SHARE)
          double openAt,
      @Says("… or when at least this many patients have waited over four hours for a bed.")
          @Unit(Unit.Kind.COUNT)
          @Otherwise("1000000")
          int orWaitingOver4h,
      @Says("Beds opened or closed at a time.") @Unit(Unit.Kind.COUNT) @Otherwise("6") int step,
      @Says("Closes when 08:00 occupancy has been below this …") @Unit(Unit.Kind.SHARE)
          double closeBelow,
      @Says("… for this long.") @Unit(Unit.Kind.DURATION) @Otherwise("3 d") long closeAfter,
      @Says("No bed is opened while more staff than this are absent.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("100%")
          double unlessAbsent) {}

  /** One site's beds. */
  public record SiteBeds(
      @Says(
              "Adult G&A beds open and staffed, escalation beds included; the sum of the pools when left out.")
          @Unit(Unit.Kind.COUNT)
          @Extensive(Size.BEDS)
          Optional<Steps> open,
      @Says("Of these, escalation beds.")
          @Unit(Unit.Kind.COUNT)
          @Otherwise("0")
          @Extensive(Size.BEDS)
          Steps escalation,
      @Says("Escalation beds open on the first day; all of them when left out.")
          @Unit(Unit.Kind.COUNT)
          @Extensive(Size.BEDS)
          Optional<Double> escalationOpenAtStart,
      @Says("Beds occupied at the start, by the 08:00 situation report.")
          @Unit(Unit.Kind.COUNT)
          @Extensive(Size.OCCUPIED)
          Optional<Double> occupiedAtStart,
      @Says("Pools, by name.") Map<String, Pool> pools,
      @Says("Admissions that do not come through an emergency department here.") @Otherwise("{}")
          Map<String, Admissions> admissions) {}

  /** A pool of beds that are staffed and filled as one. */
  public record Pool(
      @Says("Share of the site's core beds; shares are normalised. Either this or beds.")
          @Unit(Unit.Kind.NUMBER)
          Optional<Double> share,
      @Says("A fixed number of beds; `unlimited` is allowed.")
          @Unit(Unit.Kind.COUNT)
          @Extensive(Size.BEDS)
          Optional<Steps> beds,
      @Says("Pools that may take its patients when it is full, in order.") @Otherwise("[]")
          String[] overflow,
      @Says("Kept for elective patients.") @Otherwise("no") boolean elective,
      @Says("What happens to a patient when no bed is free: wait, or divert elsewhere.")
          @Otherwise("wait")
          WhenFull whenFull,
      @Says(
              "An assessment unit: patients of other pools who begin here move on after this, and stay until their own pool has a bed.")
          @Unit(Unit.Kind.DURATION)
          Optional<Long> assessment) {}

  /** What a full pool does. */
  public enum WhenFull {
    WAIT,
    DIVERT
  }

  /** A stream of direct admissions. */
  public record Admissions(
      @Says("Admissions at the scenario's start.") @Unit(Unit.Kind.RATE) @Extensive(Size.OVERNIGHT)
          Steps rate,
      @Says("Follow the emergency arrival pattern by hour, weekday and month, or come evenly.")
          @Otherwise("even")
          Pattern pattern,
      @Says("Pool that takes them; the emergency case mix when left out.") @Otherwise("")
          String pool,
      @Says("Their stay; the emergency stay when left out.") @Unit(Unit.Kind.DURATION)
          Optional<Distribution> stay,
      @Says("1 is served first.")
          @Unit(Unit.Kind.COUNT)
          @Limits(least = 1, most = 9)
          @Otherwise("3")
          int priority,
      @Says(
              "overnight: adult G&A beds; short-stay: counted as an admission, no adult overnight bed.")
          @Otherwise("overnight")
          Kind kind) {}

  /** When direct admissions come. */
  public enum Pattern {
    EVEN,
    EMERGENCY
  }

  /** Which places direct admissions use. */
  public enum Kind {
    OVERNIGHT,
    SHORT_STAY
  }
}

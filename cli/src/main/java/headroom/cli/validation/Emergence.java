package headroom.cli.validation;

import static headroom.cli.validation.Words.number;
import static headroom.cli.validation.Words.percent;

import headroom.cli.validation.Trial.Interval;
import java.util.ArrayList;
import java.util.List;

/** What must emerge and is coded nowhere, on the small system under the same patients. */
public final class Emergence {
  private static final int ALL = Integer.MAX_VALUE;
  private static final String PLACES = "virtual-ward.sites.hospital.places=";
  private static final String BEDS = "beds.sites.hospital.open=";
  private static final String CLINICS = "outpatients.trusts.T.slots=1242/week";
  private static final String THEATRES = "theatre.suites.theatres.sessions=75/week";

  private final Bench bench;
  private final Trial base;

  private Emergence(Bench bench) throws InterruptedException {
    this.bench = bench;
    base = with();
  }

  /** All of them, in the order of the conceptual model. */
  public static List<Finding> of(Bench bench) throws InterruptedException {
    Emergence small = new Emergence(bench);
    List<Finding> all = new ArrayList<>();
    all.add(small.convexWaits());
    all.add(small.boardingDelaysEverybody());
    all.add(small.mismatchByHourAndDay());
    all.add(small.wavesCancelAndTheListGrowsLater());
    all.add(small.freedBedsAreRefilled());
    all.add(small.orderChangesTheTailNotTheList());
    all.add(small.aHubIsSheltered());
    all.add(small.aVirtualWardSaturates());
    all.add(small.theScarcestStageBinds());
    return List.copyOf(all);
  }

  private Trial with(String... sets) throws InterruptedException {
    return bench.run(Interactions.SYSTEM, Interactions.REPLICATIONS, List.of(sets));
  }

  private Finding convexWaits() throws InterruptedException {
    double ample = with(BEDS + 282).mean("bed-wait-mean-hours");
    double usual = base.mean("bed-wait-mean-hours");
    double tight = with(BEDS + 242).mean("bed-wait-mean-hours");
    return Finding.of(
        "(i) the last beds cost the most waiting",
        tight - usual > usual - ample && usual > ample,
        "mean wait for a bed with 20 more beds "
            + number(ample)
            + " h, as it is "
            + number(usual)
            + " h, with 20 fewer "
            + number(tight)
            + " h");
  }

  private Finding boardingDelaysEverybody() throws InterruptedException {
    Trial full = with(BEDS + 252);
    Interval wait = base.more(full, "ed-wait-clinician-mean-minutes", "acuity=3");
    Interval handover = base.more(full, "handover-within-15m", "");
    return Finding.of(
        "(ii) boarders delay patients who go home, and ambulances",
        wait.low() > 0 && handover.high() < 0,
        "with 10 fewer beds patients of acuity 3, most of whom go home, wait "
            + Words.signed(wait, false)
            + " minutes for a clinician; handover within 15 minutes "
            + Words.signed(handover, true)
            + " points");
  }

  private Finding mismatchByHourAndDay() {
    double morning = base.mean("ga-beds-occupied-0800");
    double evening = base.mean("ga-beds-occupied-1800");
    double friday = base.mean("discharges-weekday", "weekday=5");
    double sunday = base.mean("discharges-weekday", "weekday=7");
    return Finding.of(
        "(iii) beds are fuller in the morning than in the evening, and fill over the weekend",
        morning > evening && friday > 1.5 * sunday,
        "occupied at 08:00 "
            + number(morning)
            + ", at 18:00 "
            + number(evening)
            + "; discharges on Fridays "
            + number(friday / sunday)
            + " times those of Sundays");
  }

  /**
   * A wave of a ninth of the beds. One twice as large keeps so many staff away that fewer
   * operations are planned, and no more of those planned are cancelled for want of a bed.
   */
  private Finding wavesCancelAndTheListGrowsLater() throws InterruptedException {
    Trial wave =
        with(
            "covid.waves.winter={start: 2022-11-01, peak: 30, weekly: [0.3, 0.6, 0.9, 1, 1, 1, 0.9,"
                + " 0.8, 0.6, 0.4, 0.2, 0]}");
    Interval cancelled = base.more(wave, "cancelled-on-day", "", "cause=bed", 7, 9);
    Interval before = base.more(wave, "rtt-over-52w", "", "", 0, 6);
    Interval after = base.more(wave, "rtt-over-52w", "", "", 0, 10);
    return Finding.of(
        "(iv) a winter wave cancels operations, and long waits grow weeks later",
        cancelled.low() > 0 && after.low() > 0 && after.mean() > before.mean(),
        "wave of November to January: cancelled for want of a bed "
            + Words.signed(cancelled, true)
            + " points; over 52 weeks at the end of October "
            + Words.signed(before, false)
            + ", at the end of February "
            + Words.signed(after, false));
  }

  private Finding freedBedsAreRefilled() throws InterruptedException {
    Interval occupied = base.more(with(BEDS + 278), "ga-beds-occupied-0800", "");
    return Finding.of(
        "(v) added beds are partly filled again",
        occupied.low() > 0 && occupied.high() < 16,
        "16 more beds: occupied " + Words.signed(occupied, false));
  }

  private Finding orderChangesTheTailNotTheList() throws InterruptedException {
    Trial quota = with("theatre.long-wait-quota=60%", "theatre.wait-limit=364 d");
    Interval tail = base.more(quota, "rtt-over-52w", "");
    Interval list = base.more(quota, "rtt-list", "");
    double share = Math.abs(list.mean()) / base.mean("rtt-list");
    return Finding.of(
        "(vi) the order of treatment changes the tail, not the list",
        tail.high() < 0 && share < .005,
        "quota for long waits at 60%, at 52 weeks: over 52 weeks "
            + Words.signed(tail, false)
            + ", the list "
            + Words.signed(list, false)
            + " of "
            + number(base.mean("rtt-list")));
  }

  private Finding aHubIsSheltered() throws InterruptedException {
    Trial shock = with("covid.level=10%");
    Interval hospital = base.more(shock, "cancelled-on-day", "hospital", "cause=bed", 0, ALL);
    Interval hub = base.more(shock, "cancelled-on-day", "hub", "cause=bed", 0, ALL);
    return Finding.of(
        "(vii) a hub is sheltered from emergency care",
        hospital.low() > 0 && Math.abs(hub.mean()) < .01 && hub.mean() < hospital.mean() / 4,
        "COVID-19 at 10%: cancelled for want of a bed in the hospital "
            + Words.signed(hospital, true)
            + " points, in the hub "
            + Words.signed(hub, true));
  }

  private Finding aVirtualWardSaturates() throws InterruptedException {
    double few = with(PLACES + 6).mean("vw-patients");
    double more = with(PLACES + 12).mean("vw-patients");
    double many = with(PLACES + 60).mean("vw-patients");
    double most = with(PLACES + 120).mean("vw-patients");
    return Finding.of(
        "(viii) a virtual ward is limited by those who can be referred before its places",
        more > few + 1 && many < 50 && most - many < 1,
        "patients with 6, 12, 60 and 120 places: "
            + number(few)
            + ", "
            + number(more)
            + ", "
            + number(many)
            + ", "
            + number(most));
  }

  private Finding theScarcestStageBinds() throws InterruptedException {
    String measure = "elective-value-vs-1920";
    Trial clinics = with(CLINICS);
    Trial theatres = with(THEATRES);
    Trial both = with(CLINICS, THEATRES);
    Interval one = base.more(clinics, measure, "", "", 9, ALL);
    Interval other = base.more(theatres, measure, "", "", 9, ALL);
    Interval together = base.more(both, measure, "", "", 9, ALL);
    return Finding.of(
        "(x) activity is held by the scarcest stage",
        together.mean() >= Math.max(one.mean(), other.mean()) - .005,
        "value of January to March against 2019/20 ("
            + percent(base.mean(measure, "", "", 9, ALL))
            + "): clinics +20% "
            + Words.signed(one, true)
            + ", theatre sessions +29% "
            + Words.signed(other, true)
            + ", both "
            + Words.signed(together, true)
            + " points");
  }
}

package headroom.cli.validation;

import static headroom.cli.validation.Words.number;
import static headroom.cli.validation.Words.percent;

import headroom.cli.validation.Trial.Interval;
import headroom.model.result.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether the shipped base looks like the Black Country, line by line of the conceptual model. */
public final class FaceValidity {
  private static final String BASE = "black-country-2022.yaml";
  private static final int ALL = Integer.MAX_VALUE;
  private static final int YEAR = 11;
  private static final int REPLICATIONS = 4;
  private static final int FEW = 2;
  private static final List<String> SITES =
      List.of("new-cross", "city", "sandwell", "manor", "russells-hall");
  private static final List<String> LEVEL =
      List.of("period.end=2023-06-30", "emergency.arrivals.growth=0%/year", "beds.growth=0%/year");

  private final Bench bench;
  private final Trial base;

  private FaceValidity(Bench bench) throws InterruptedException {
    this.bench = bench;
    base = bench.run(BASE, 2 * REPLICATIONS, LEVEL);
  }

  /** All lines. */
  public static List<Finding> of(Bench bench) throws InterruptedException {
    FaceValidity face = new FaceValidity(bench);
    List<Finding> all = new ArrayList<>(face.bedsOfTheBase());
    all.addAll(face.emergencyOfTheBase());
    all.addAll(face.theatresOfTheBase());
    all.add(face.christmas());
    all.add(face.onlyStaffLimitsWithoutBeds());
    all.add(face.moreIntermediateCareHurtsNothing());
    all.add(face.theatresWithoutLimit());
    all.add(face.noReferrals());
    all.add(face.noQuota());
    all.add(face.omicron());
    return List.copyOf(all);
  }

  private Trial changed(int replications, String... sets) throws InterruptedException {
    return bench.run(
        BASE, replications, Stream.concat(LEVEL.stream(), Arrays.stream(sets)).toList());
  }

  private double year(String measure, String group) {
    return base.mean(measure, "", group, 0, YEAR);
  }

  private List<Finding> bedsOfTheBase() {
    double april = base.mean("ga-occupancy-0800", "", "", 0, 0);
    Interval drift = base.drift("ga-occupancy-0800", new int[] {0, 2}, new int[] {12, 14});
    double morning = year("ga-beds-occupied-0800", "");
    double evening = year("ga-beds-occupied-1800", "");
    double weekend =
        year("discharges-weekday", "weekday=5") / year("discharges-weekday", "weekday=7");
    double long21 = year("los-21-plus", "") / morning;
    double nctr = year("nctr-patients", "") / morning;
    return List.of(
        Finding.between(
            "08:00 occupancy in April 2022 93–96%", april, .93, .96, percent(april), ""),
        Finding.between(
            "under constant demand occupancy drifts by at most a point in a year",
            drift.mean(),
            -.01,
            .01,
            Words.signed(drift, true) + " points",
            drift.high() >= -.01 && drift.low() <= .01
                ? "not told apart from a point by these replications"
                : ""),
        Finding.of(
            "beds fuller at 08:00 than at 18:00",
            morning >= evening,
            number(morning) + " against " + number(evening)),
        Finding.between(
            "Friday's discharges 1.8–2.2 times Sunday's",
            weekend,
            1.8,
            2.2,
            number(weekend) + " times",
            "published discharges give 2.0; bank holidays count as Sundays and Good Friday is one"),
        Finding.between(
            "in hospital 21 days or more: 15–22% of patients",
            long21, .15, .22, percent(long21), ""),
        Finding.between(
            "no longer meeting the criteria to reside (a): 20–26% of patients",
            nctr, .20, .26, percent(nctr), ""));
  }

  private List<Finding> emergencyOfTheBase() {
    double type1 = year("ed-within-4h", "type=1");
    double all = year("ed-within-4h", "");
    return List.of(
        Finding.between(
            "type 1 within four hours 55–70%",
            type1,
            .55,
            .70,
            percent(type1),
            "the trusts' type 1 shares of 2021/22 were 64% to 75% at the places whose share of all"
                + " types the clinicians are fitted to"),
        Finding.between("all types within four hours 75–82%", all, .75, .82, percent(all), ""));
  }

  private List<Finding> theatresOfTheBase() throws InterruptedException {
    double cancelled = year("cancelled-on-day-inpatient", "");
    double used = year("theatre-utilisation-capped", "");
    Trial hub =
        bench.run(
            "what-if/surgical-hub.yaml",
            FEW,
            List.of("period.end=2023-12-31", "reporting.period=month"));
    double there = hub.mean("cancelled-on-day", "cannock-hub", "", 14, ALL);
    return List.of(
        Finding.between(
            "inpatients' operations cancelled on the day 8–15%",
            cancelled,
            .08,
            .15,
            percent(cancelled) + ", day cases among them " + percent(year("cancelled-on-day", "")),
            "one in three for want of a bed, as many because the last case would run over by half an"
                + " hour"),
        Finding.between(
            "operations cancelled at a hub under 4% for want of a bed or time",
            there - patientReasons(hub),
            -1,
            .04,
            percent(there)
                + ", of which for reasons of the patient "
                + percent(patientReasons(hub)),
            ""),
        Finding.between("capped utilisation 66–78%", used, .66, .78, percent(used), ""));
  }

  private static double patientReasons(Trial hub) {
    return hub.mean("cancelled-on-day", "cannock-hub", "cause=patient", 14, ALL);
  }

  private Finding christmas() throws InterruptedException {
    Trial days = bench.run(BASE, FEW, List.of("period.end=2022-12-31", "reporting.period=day"));
    int first = day(days, LocalDate.of(2022, 12, 1));
    int trough = day(days, LocalDate.of(2022, 12, 25));
    double before = days.mean("ga-beds-occupied-0800", "", "", first, first + 6);
    double then = days.mean("ga-beds-occupied-0800", "", "", trough, trough);
    double fall = 1 - then / before;
    return Finding.between(
        "a trough on 25 December (England without COVID-19, 2021: 80,000 to 63,000 from 1 to 25"
            + " December, 21%)",
        fall,
        .10,
        .30,
        number(before) + " in the first week, " + number(then) + " on the day, " + percent(fall),
        "elective admissions stop on bank holidays and emergency arrivals follow their month, but"
            + " hospitals also send home before Christmas whoever can go, and fewer people come; no"
            + " such rule is modelled, so the trough is shallower");
  }

  private static int day(Trial trial, LocalDate date) {
    List<Period> periods = trial.results().get(0).layout().periods();
    for (int p = 0; p < periods.size(); p++) {
      if (periods.get(p).start().equals(date)) {
        return p;
      }
    }
    throw new IllegalArgumentException("no day " + date);
  }

  private Finding onlyStaffLimitsWithoutBeds() throws InterruptedException {
    List<String> sets = new ArrayList<>(List.of("covid.level=0%"));
    SITES.forEach(site -> sets.add("beds.sites." + site + ".open=2000"));
    Trial beds = changed(FEW, sets.toArray(String[]::new));
    SITES.forEach(site -> sets.add("emergency.departments." + site + "-ed.clinicians=40"));
    SITES.forEach(site -> sets.add("emergency.departments." + site + "-ed.cubicles=300"));
    Trial staff = changed(FEW, sets.toArray(String[]::new));
    double wait = beds.mean("bed-wait-mean-hours", "", "", 0, YEAR);
    double usual = year("ed-within-4h", "type=1");
    double withBeds = beds.mean("ed-within-4h", "", "type=1", 0, YEAR);
    double withStaff = staff.mean("ed-within-4h", "", "type=1", 0, YEAR);
    return Finding.of(
        "no COVID-19 and beds without limit: only the department's staff limit the four hours",
        wait < .05 && withBeds > usual && withStaff > withBeds,
        "type 1 within four hours "
            + percent(usual)
            + "; with the beds "
            + percent(withBeds)
            + " (mean wait for a bed "
            + number(wait)
            + " h); with clinicians and cubicles too "
            + percent(withStaff));
  }

  private Finding moreIntermediateCareHurtsNothing() throws InterruptedException {
    List<String> sets = new ArrayList<>();
    List<String> slots = pathwaysWithSlots();
    for (String pathway : slots) {
      sets.add("beds.discharge.pathways." + pathway + ".slots.factor=2");
    }
    if (slots.isEmpty()) {
      for (String pathway : List.of("p1", "p2", "p3")) {
        sets.add("beds.discharge.pathways." + pathway + ".delay-factor=0.5");
      }
    }
    Trial halved = changed(REPLICATIONS, sets.toArray(String[]::new));
    Interval occupancy = base.more(halved, "ga-occupancy-0800", "", "", 0, YEAR);
    Interval four = base.more(halved, "ed-within-4h", "", "", 0, YEAR);
    Interval handover = base.more(halved, "handover-within-30m", "", "", 0, YEAR);
    Interval cancelled = base.more(halved, "cancelled-on-day", "", "cause=bed", 0, YEAR);
    Interval value = base.more(halved, "elective-value-vs-1920", "", "", 0, YEAR);
    boolean none =
        occupancy.low() <= 0
            && four.high() >= 0
            && handover.high() >= 0
            && cancelled.low() <= 0
            && value.high() >= 0;
    return Finding.of(
        slots.isEmpty()
            ? "more intermediate care, as halved delays of pathways 1 to 3, worsens nothing"
            : "twice the intermediate-care slots worsen nothing",
        none,
        "occupancy "
            + Words.signed(occupancy, true)
            + ", within four hours "
            + Words.signed(four, true)
            + ", handover within 30 minutes "
            + Words.signed(handover, true)
            + ", cancelled for a bed "
            + Words.signed(cancelled, true)
            + ", value "
            + Words.signed(value, true)
            + " points");
  }

  private List<String> pathwaysWithSlots() {
    return bench
        .central(BASE)
        .beds()
        .orElseThrow()
        .discharge()
        .orElseThrow()
        .pathways()
        .entrySet()
        .stream()
        .filter(pathway -> pathway.getValue().slots().isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  private Finding theatresWithoutLimit() throws InterruptedException {
    List<String> sets = new ArrayList<>();
    SITES.forEach(site -> sets.add("theatre.suites." + site + "-theatres.sessions=900/week"));
    SITES.forEach(site -> sets.add("beds.sites." + site + ".open=2000"));
    Trial free = changed(FEW, sets.toArray(String[]::new));
    double clinics = free.mean("elective-stage-weeks", "", "stage=first", 12, ALL);
    double theatres = free.mean("elective-stage-weeks", "", "stage=theatre", 12, ALL);
    double usual = base.mean("elective-stage-weeks", "", "stage=theatre", 12, ALL);
    return Finding.of(
        "theatres without limit: waits are set by clinics",
        theatres < usual && clinics > theatres,
        "weeks of work before theatres "
            + number(usual)
            + ", without limit "
            + number(theatres)
            + "; before clinics "
            + number(clinics));
  }

  private Finding noReferrals() throws InterruptedException {
    Trial none =
        bench.run(
            BASE,
            FEW,
            List.of(
                "waiting-list.trusts.RL4.starts=0/month",
                "waiting-list.trusts.RXK.starts=0/month",
                "waiting-list.trusts.RBK.starts=0/month",
                "waiting-list.trusts.RNA.starts=0/month"));
    double opening = none.mean("rtt-list-opening", "", "", 0, 0);
    double end = none.mean("rtt-list");
    double least = Double.POSITIVE_INFINITY;
    for (int p = 0; p < none.results().get(0).layout().periods().size(); p++) {
      least = Math.min(least, none.mean("rtt-list", "", "", p, p));
    }
    return Finding.of(
        "no referrals: the list empties and is never negative",
        end < opening * .01 && least >= 0,
        number(opening) + " at the start, " + number(end) + " after three years");
  }

  private Finding noQuota() throws InterruptedException {
    Trial none =
        changed(REPLICATIONS, "theatre.long-wait-quota=0%", "outpatients.long-wait-quota=0%");
    Interval tail = base.more(none, "rtt-over-104w", "", "", 0, ALL);
    Interval list = base.more(none, "rtt-list", "", "", 0, ALL);
    double usual = base.mean("rtt-list", "", "", 0, ALL);
    return Finding.of(
        "no policy for the longest waits: the tail grows while the list does not",
        tail.low() > 0 && Math.abs(list.mean()) < .01 * usual,
        "over 104 weeks "
            + Words.signed(tail, false)
            + ", the list "
            + Words.signed(list, false)
            + " of "
            + number(usual));
  }

  private Finding omicron() throws InterruptedException {
    List<String> weeks = List.of("period.end=2023-03-31", "reporting.period=week");
    Trial usual = bench.run(BASE, REPLICATIONS, weeks);
    Trial wave = bench.run("what-if/omicron-returns.yaml", REPLICATIONS, weeks);
    int first = week(usual, LocalDate.of(2022, 12, 26));
    int fewer = 0;
    double deepest = 0;
    for (int p = first - 3; p <= first + 9; p++) {
      double there = wave.mean("rtt-completed-admitted", "", "", p, p);
      double here = usual.mean("rtt-completed-admitted", "", "", p, p);
      fewer += there < here * .95 ? 1 : 0;
      deepest = Math.max(deepest, 1 - there / here);
    }
    double eight =
        1
            - wave.mean("rtt-completed-admitted", "", "", first, first + 7)
                / usual.mean("rtt-completed-admitted", "", "", first, first + 7);
    return Finding.between(
        "Omicron's wave again lowers elective admissions by 5–20% for four to eight weeks",
        eight,
        .05,
        .20,
        percent(eight)
            + " over the eight weeks from Christmas, "
            + percent(deepest)
            + " in the deepest; "
            + fewer
            + " weeks more than 5% lower",
        "absence above what rotas absorb takes sessions one for one, and elective beds are kept for"
            + " elective patients in part; England's admitted completions fell by 9% in January 2022");
  }

  private static int week(Trial trial, LocalDate date) {
    List<Period> periods = trial.results().get(0).layout().periods();
    for (int p = 0; p < periods.size(); p++) {
      if (!periods.get(p).end().isBefore(date)) {
        return p;
      }
    }
    throw new IllegalArgumentException("no week of " + date);
  }
}

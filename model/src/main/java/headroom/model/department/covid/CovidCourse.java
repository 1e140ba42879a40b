package headroom.model.department.covid;

import headroom.model.scenario.Covid;
import headroom.model.time.EnglishCalendar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The course of COVID over the run: admissions for it by age band, the chance of having it beside
 * another illness, infection in hospital, staff absent. Days are those of the run; a patient who
 * comes counts to the next 08:00 census.
 */
public final class CovidCourse {
  private static final long DAY = EnglishCalendar.SECONDS_PER_DAY;
  private static final long TO_NEXT_CENSUS = 16 * 3600;

  private final StatedBeds stated;
  private final double[][][] admissionsFor;
  private final double[][] chanceWith;
  private final double[][] beds;
  private final HospitalOnset onset;
  private final StaffAbsence absence;
  private final Map<String, EpidemicWave> epidemics = new LinkedHashMap<>();
  private final double[] share;

  /** Works the course out. */
  public CovidCourse(Covid scenario, Hospitals hospitals) {
    int days = hospitals.days();
    double[] ages = ageShares(scenario);
    Turnover[] forCovid = new Turnover[ages.length];
    for (int band = 0; band < ages.length; band++) {
      forCovid[band] = new Turnover(hospitals.stillFor()[band]);
    }
    Turnover allFor = mix(hospitals.stillFor(), ages);
    Turnover withCovid = new Turnover(hospitals.stillWith());
    stated = new StatedBeds(scenario, hospitals);
    onset =
        new HospitalOnset(
            scenario.hospitalOnsetShare(),
            scenario.withShare(),
            allFor,
            withCovid,
            scenario.withExtraStay(),
            hospitals);
    spread(scenario, hospitals, forCovid, withCovid);
    admissionsFor = new double[hospitals.sites()][ages.length][days];
    chanceWith = new double[hospitals.sites()][];
    beds = new double[hospitals.sites()][days];
    share = new double[days];
    for (int s = 0; s < hospitals.sites(); s++) {
      site(s, hospitals, ages, allFor, withCovid);
      for (int day = 0; day < days; day++) {
        share[day] += hospitals.openBeds(day) > 0 ? beds[s][day] / hospitals.openBeds(day) : 0;
      }
    }
    absence = new StaffAbsence(scenario.absence(), hospitals.calendar(), share);
  }

  private static double[] ageShares(Covid scenario) {
    if (scenario.ages().isEmpty()) {
      return new double[] {1};
    }
    double[] shares = scenario.ages().values().stream().mapToDouble(Covid.AgeBand::share).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  private static Turnover mix(double[][] still, double[] shares) {
    double[] mixed = new double[still[0].length];
    for (int band = 0; band < shares.length; band++) {
      for (int census = 0; census < mixed.length; census++) {
        mixed[census] += shares[band] * still[band][census];
      }
    }
    return new Turnover(mixed);
  }

  /** Places the epidemics, each on top of what is stated and of those before it. */
  private void spread(
      Covid scenario, Hospitals hospitals, Turnover[] forCovid, Turnover withCovid) {
    double[] level = stated.ofSystem();
    List<String> ages = new ArrayList<>(scenario.ages().keySet());
    for (Map.Entry<String, Covid.Wave> entry : scenario.waves().entrySet()) {
      Covid.Wave wave = entry.getValue();
      if (wave.kind() == Covid.WaveKind.SEIRS) {
        Covid.Epidemic epidemic = scenario.epidemics().get(wave.size());
        int[] ageOf = epidemic.bands().keySet().stream().mapToInt(ages::indexOf).toArray();
        int peakDay = hospitals.calendar().dayOf(wave.peakAround().orElseThrow());
        EpidemicWave placed =
            new EpidemicWave(
                epidemic, peakDay, level, forCovid, ageOf, withCovid, onset, hospitals);
        epidemics.put(entry.getKey(), placed);
        for (int day = 0; day < level.length; day++) {
          level[day] += placed.beds(day);
        }
      }
    }
  }

  private void site(
      int s, Hospitals hospitals, double[] ages, Turnover allFor, Turnover withCovid) {
    int days = hospitals.days();
    double[] bedsFor = stated.of(s).clone();
    for (int day = 0; day < days; day++) {
      bedsFor[day] -= stated.with(s)[day];
    }
    double[] statedFor = allFor.admissions(bedsFor);
    double[] statedWith = admittedWith(s, withCovid);
    chanceWith[s] = new double[days];
    for (int day = 0; day < days; day++) {
      double others = hospitals.otherAdmissions()[s][day];
      chanceWith[s][day] = others > 0 ? statedWith[day] / others : 0;
      beds[s][day] = stated.of(s)[day];
      for (int band = 0; band < ages.length; band++) {
        admissionsFor[s][band][day] = statedFor[day] * ages[band];
      }
      for (EpidemicWave wave : epidemics.values()) {
        chanceWith[s][day] += wave.chance(day);
        beds[s][day] += wave.beds(day) * stated.share(s);
        for (int band = 0; band < ages.length; band++) {
          admissionsFor[s][band][day] += wave.admissions(band, day) * stated.share(s);
        }
      }
      chanceWith[s][day] = Math.min(1, chanceWith[s][day]);
    }
    onset.expect(s, beds[s]);
  }

  /** Admissions with COVID that, beside infections in hospital, lead to the beds stated with it. */
  private double[] admittedWith(int s, Turnover withCovid) {
    double[] total = stated.of(s);
    double[] with = stated.with(s);
    double[] admitted = new double[with.length];
    double[] infected = new double[with.length];
    double infectedBefore = with.length == 0 ? 0 : onset.infections(s, total[0], with[0]);
    double steadily = onset.rest().patientDays() * infectedBefore;
    double before = with.length == 0 ? 0 : Math.max(0, withCovid.steady(with[0] - steadily));
    for (int day = 0; day < with.length; day++) {
      int yesterday = Math.max(0, day - 1);
      infected[day] = onset.infections(s, total[yesterday], with[yesterday]);
      double there =
          onset.rest().at(infected, day, infectedBefore) + withCovid.earlier(admitted, day, before);
      double first = withCovid.still(0);
      admitted[day] = first > 0 ? Math.max(0, (with[day] - there) / first) : 0;
    }
    return admitted;
  }

  /** Admissions for COVID of an age band expected at a site in an hour of the run. */
  public double admissionsFor(int site, int band, int hour) {
    return at(admissionsFor[site][band], hour * 3600L) / 24;
  }

  /** Chance that an overnight admission of the moment, for another reason, has COVID. */
  public double chanceWith(int site, long now) {
    return at(chanceWith[site], now);
  }

  private static double at(double[] byDay, long now) {
    return byDay[(int) Math.min((now + TO_NEXT_CENSUS) / DAY, byDay.length - 1)];
  }

  /**
   * When a patient without COVID who is in bed from one moment to another is infected; -1 for not
   * at all.
   *
   * @param u the patient's own uniform number
   */
  public long infectedAt(int site, long from, long until, double u) {
    return onset.infectedAt(site, from, until, u);
  }

  /** Beds expected at a site at the 08:00 census of a day. */
  public double beds(int site, int day) {
    return beds[site][day];
  }

  /** Epidemics that were placed, by the wave's name. */
  public Map<String, EpidemicWave> epidemics() {
    return epidemics;
  }

  /** Share of the adult G&A beds that hold COVID patients on a day. */
  public double share(int day) {
    return share[Math.min(day, share.length - 1)];
  }

  /** Staff absence by day. */
  public StaffAbsence absence() {
    return absence;
  }
}

package headroom.model.department.covid;

import headroom.model.engine.Sampler;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Covid;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * An epidemic placed in time, so that the beds it fills are fullest on a stated day, and scaled, so
 * that they are then as many as stated. What is scaled is the number of people infected: admissions
 * for COVID and the chance of having it beside another illness alike.
 */
public final class EpidemicWave {
  private static final int PLACINGS = 12;
  private static final int SCALINGS = 30;
  private static final double CLOSE_ENOUGH = 1e-6;
  private static final int DELAY_DAYS = 90;
  private static final int DELAY_POINTS = 2000;

  private final Covid.Epidemic epidemic;
  private final Hospitals hospitals;
  private final HospitalOnset onset;
  private final Turnover[] forCovid;
  private final int[] ages;
  private final Turnover withCovid;
  private final double[] delay;
  private final int days;
  private int firstDay;
  private double[][] admissions;
  private double[] chance;
  private double[] bedsFor;
  private double[] bedsWith;
  private double[] beds;
  private double scale;

  /**
   * @param peakDay day of the run on which beds are to be fullest
   * @param level beds that COVID patients occupy otherwise, by day of the run
   * @param forCovid stays of patients admitted for COVID, by age band of the patients
   * @param ages for each band of the epidemic, the patients' age band
   */
  EpidemicWave(
      Covid.Epidemic epidemic,
      int peakDay,
      double[] level,
      Turnover[] forCovid,
      int[] ages,
      Turnover withCovid,
      HospitalOnset onset,
      Hospitals hospitals) {
    this.epidemic = epidemic;
    this.hospitals = hospitals;
    this.forCovid = forCovid;
    this.ages = ages;
    this.withCovid = withCovid;
    this.onset = onset;
    delay = delay(Sampling.of(epidemic.delay()));
    days = (int) (epidemic.lasts() / EnglishCalendar.SECONDS_PER_DAY);
    double otherwise = level[Math.min(Math.max(peakDay, 0), level.length - 1)];
    double wanted = epidemic.peakShare() * hospitals.openBeds(peakDay) - otherwise;
    place(peakDay, Math.max(0, wanted));
  }

  /** Tries first days until the peak comes on the day wanted, then keeps the nearest. */
  private void place(int peakDay, double wanted) {
    int lag = days / 3;
    int nearest = Integer.MAX_VALUE;
    int best = peakDay - lag;
    for (int placing = 0; placing < PLACINGS && nearest > 0; placing++) {
      run(peakDay - lag, wanted);
      int found = firstDay + peak();
      if (Math.abs(found - peakDay) < nearest) {
        nearest = Math.abs(found - peakDay);
        best = firstDay;
      }
      lag = peak();
    }
    if (firstDay != best) {
      run(best, wanted);
    }
  }

  private void run(int first, double wanted) {
    firstDay = first;
    LocalDate start = hospitals.calendar().date(first);
    Seirs.Infections infections = new Seirs(epidemic).run(start, days);
    List<Covid.Band> bands = List.copyOf(epidemic.bands().values());
    double all = bands.stream().mapToDouble(Covid.Band::people).sum();
    double people = hospitals.people() > 0 ? hospitals.people() : 1_000_000;
    admissions = new double[forCovid.length][days];
    chance = new double[days];
    bedsFor = new double[days];
    double[] others = new double[days];
    for (int b = 0; b < bands.size(); b++) {
      double share = bands.get(b).people() / all;
      for (int day = 0; day < days; day++) {
        admissions[ages[b]][day] = people * share * admitted(infections, b, bands.get(b), day);
        chance[day] += epidemic.foundWith() * share * infections.infectious[b][day];
      }
      for (int day = 0; day < days; day++) {
        bedsFor[day] += forCovid[ages[b]].at(admissions[ages[b]], day, 0);
      }
    }
    for (int day = 0; day < days; day++) {
      others[day] = chance[day] * hospitals.otherAdmissions(first + day);
    }
    bedsWith = new double[days];
    for (int day = 0; day < days; day++) {
      bedsWith[day] = withCovid.at(others, day, 0);
    }
    scale(wanted);
  }

  /** Share of a band admitted on a day, of those infected earlier. */
  private double admitted(Seirs.Infections infections, int b, Covid.Band band, int day) {
    double sum = 0;
    for (int ago = 0; ago < delay.length && ago <= day; ago++) {
      double infected =
          infections.unvaccinated[b][day - ago]
              + infections.vaccinated[b][day - ago] * (1 - epidemic.againstAdmission());
      sum += delay[ago] * infected;
    }
    return sum * band.admitted();
  }

  private void scale(double wanted) {
    scale = 1;
    beds = bedsAt(scale);
    for (int step = 0; step < SCALINGS; step++) {
      double found = beds[peak()];
      if (found <= 0 || Math.abs(found - wanted) <= CLOSE_ENOUGH * wanted) {
        return;
      }
      scale *= wanted / found;
      beds = bedsAt(scale);
    }
  }

  /**
   * Beds by day when so many times the people are infected, those infected in hospital included.
   */
  private double[] bedsAt(double times) {
    double[] total = new double[days];
    double[] infected = new double[days];
    double with = 0;
    for (int day = 0; day < days; day++) {
      infected[day] = day == 0 ? 0 : onset.infections(total[day - 1], with);
      double inHospital = onset.rest().at(infected, day, 0);
      with = times * bedsWith[day] + inHospital;
      total[day] = times * bedsFor[day] + with;
    }
    return total;
  }

  private int peak() {
    int at = 0;
    for (int day = 1; day < days; day++) {
      at = beds[day] > beds[at] ? day : at;
    }
    return at;
  }

  private static double[] delay(Sampler law) {
    double[] share = new double[DELAY_DAYS];
    for (int i = 0; i < DELAY_POINTS; i++) {
      double seconds = law.at((i + 0.5) / DELAY_POINTS);
      int day = (int) Math.min(seconds / EnglishCalendar.SECONDS_PER_DAY, DELAY_DAYS - 1.0);
      share[day] += 1.0 / DELAY_POINTS;
    }
    return share;
  }

  private boolean within(int day) {
    return day >= firstDay && day < firstDay + days;
  }

  /** Admissions for COVID on a day of the run over the system, of an age band of the patients. */
  double admissions(int age, int day) {
    return within(day) ? scale * admissions[age][day - firstDay] : 0;
  }

  /** Chance that somebody admitted for another reason on a day of the run has COVID. */
  double chance(int day) {
    return within(day) ? Math.min(1, scale * chance[day - firstDay]) : 0;
  }

  /** Beds expected on a day of the run over the system. */
  double beds(int day) {
    return within(day) ? beds[day - firstDay] : 0;
  }

  /** First day of the epidemic, as a day of the run; may be before it. */
  public int firstDay() {
    return firstDay;
  }

  /** Day of the run on which the beds it fills are fullest. */
  public int peakDay() {
    return firstDay + peak();
  }

  /** How many times the people that the epidemic would infect had to be infected. */
  public double scale() {
    return scale;
  }
}

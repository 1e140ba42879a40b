package headroom.model.department.covid;

import headroom.model.engine.PortableMath;
import headroom.model.time.EnglishCalendar;

/**
 * Infection in hospital: an emergency inpatient without COVID is infected at a rate that is
 * proportional to the share of the site's beds that COVID patients occupy. The factor is the one at
 * which a steady course has the stated share of its COVID patients infected in hospital.
 */
final class HospitalOnset {
  private static final long DAY = EnglishCalendar.SECONDS_PER_DAY;
  private static final long TO_NEXT_CENSUS = 16 * 3600;

  private final double perCovidBed;
  private final Turnover rest;
  private final double[] inpatients;
  private final double[][] cumulative;

  /**
   * @param share of new COVID patients, those infected in hospital
   * @param withShare of beds with COVID patients, those in hospital with it
   * @param extraStay seconds that COVID adds to a stay
   */
  HospitalOnset(
      double share,
      double withShare,
      Turnover forCovid,
      Turnover withCovid,
      double extraStay,
      Hospitals hospitals) {
    Turnover others = new Turnover(hospitals.stillOther());
    rest = new Turnover(restOfStay(others, hospitals.stillOther().length, extraStay / DAY));
    perCovidBed = perCovidBed(share, withShare, forCovid, withCovid, rest);
    inpatients = new double[hospitals.sites()];
    for (int s = 0; s < inpatients.length; s++) {
      for (double admissions : hospitals.otherAdmissions()[s]) {
        inpatients[s] += admissions * others.patientDays() / hospitals.days();
      }
    }
    cumulative = new double[hospitals.sites()][hospitals.days() + 1];
  }

  /**
   * How long patients found at a random moment of their stay are still there, the stay then
   * lengthened: the integral of their survival over its mean.
   */
  private static double[] restOfStay(Turnover others, int length, double extraDays) {
    double[] left = new double[length + 2];
    for (int k = length; k >= 0; k--) {
      left[k] = left[k + 1] + others.still(k);
    }
    double[] rest = new double[length];
    for (int k = 0; k < length; k++) {
      double since = Math.max(0, k + 0.5 - extraDays);
      int whole = (int) since;
      double within = since - whole;
      rest[k] = left[0] > 0 ? (left[whole] * (1 - within) + left[whole + 1] * within) / left[0] : 0;
    }
    return rest;
  }

  /**
   * Infections a day for each COVID bed: in a steady course of one bed, F admissions for COVID and
   * I with it a day, and O = share × (F + I + O) infected, who all fill the bed.
   */
  private static double perCovidBed(
      double share, double with, Turnover forCovid, Turnover withCovid, Turnover rest) {
    if (share <= 0 || rest.patientDays() <= 0) {
      return 0;
    }
    double odds = share / (1 - share);
    double fromHome = forCovid.steady(1 - with) + withCovid.steady(with);
    double stays = withCovid.patientDays() > 0 ? rest.patientDays() / withCovid.patientDays() : 0;
    return Math.min(odds * fromHome / (1 + odds * stays), with / rest.patientDays());
  }

  /** Rest of the stay of the infected. */
  Turnover rest() {
    return rest;
  }

  /** Infections expected on a day at a site, given the day before. */
  double infections(int site, double covidBeds, double withBeds) {
    return infections(covidBeds, withBeds, inpatients[site]);
  }

  /** The same over the whole system. */
  double infections(double covidBeds, double withBeds) {
    double all = 0;
    for (double here : inpatients) {
      all += here;
    }
    return infections(covidBeds, withBeds, all);
  }

  private double infections(double covidBeds, double withBeds, double others) {
    return others > 0 ? perCovidBed * covidBeds * Math.max(0, 1 - withBeds / others) : 0;
  }

  /** States the beds that COVID patients are expected to occupy at a site, by day. */
  void expect(int site, double[] covidBeds) {
    double[] sum = cumulative[site];
    for (int day = 0; day + 1 < sum.length; day++) {
      double beds = covidBeds[Math.max(0, day - 1)];
      sum[day + 1] = sum[day] + (inpatients[site] > 0 ? perCovidBed * beds / inpatients[site] : 0);
    }
  }

  /**
   * When a patient is infected who is in bed from one moment to another; -1 for not at all.
   *
   * @param u the patient's own uniform number
   */
  long infectedAt(int site, long from, long until, double u) {
    double start = hazardTo(site, from);
    double most = hazardTo(site, until) - start;
    if (u >= most || perCovidBed == 0) {
      return -1;
    }
    double target = start - PortableMath.logOneMinus(u);
    if (target >= start + most) {
      return -1;
    }
    long low = from;
    long high = until;
    while (high - low > 1) {
      long middle = (low + high) >>> 1;
      if (hazardTo(site, middle) > target) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private double hazardTo(int site, long now) {
    double[] sum = cumulative[site];
    double day = (now + TO_NEXT_CENSUS) / (double) DAY;
    if (day >= sum.length - 1) {
      return sum[sum.length - 1];
    }
    int whole = (int) day;
    return sum[whole] + (sum[whole + 1] - sum[whole]) * (day - whole);
  }
}

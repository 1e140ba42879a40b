package headroom.model.flow;

import headroom.model.scenario.Emergency.ArrivalPattern;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;
import java.util.Optional;

/**
 * When patients come: relative rates by hour, weekday and month, with Mondays of their own, bank
 * holidays as Sundays, and growth from the scenario's start. All factors average 1.
 */
public final class Rhythm {
  private final EnglishCalendar calendar;
  private final int startDay;
  private final double[] byHour;
  private final double[] mondayByHour;
  private final double[] byWeekday;
  private final double[] byMonth;
  private final double[] admittedByMonth;
  private final double growth;
  private int grownTo = -1;
  private double grown = 1;

  /**
   * @param startDay day of the run on which the scenario starts and growth with it
   */
  public Rhythm(ArrivalPattern pattern, double growth, EnglishCalendar calendar, int startDay) {
    this.calendar = calendar;
    this.startDay = startDay;
    this.growth = growth;
    byHour = meanOne(pattern.byHour(), 24);
    mondayByHour =
        pattern.mondayByHour().isPresent() ? meanOne(pattern.mondayByHour(), 24) : byHour;
    byWeekday = meanOne(pattern.byWeekday(), 7);
    byMonth = meanOne(pattern.byMonth(), 12);
    admittedByMonth = new double[12];
    double[] admissions = meanOne(pattern.admissionsByMonth(), 12);
    for (int month = 0; month < 12; month++) {
      boolean apart = pattern.admissionsByMonth().isPresent() && byMonth[month] > 0;
      admittedByMonth[month] = apart ? admissions[month] / byMonth[month] : 1;
    }
  }

  /** A rhythm without ups and downs. */
  public static Rhythm even(double growth, EnglishCalendar calendar, int startDay) {
    ArrivalPattern flat =
        new ArrivalPattern(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0);
    return new Rhythm(flat, growth, calendar, startDay);
  }

  /**
   * Patients expected in an hour.
   *
   * @param ratePerDay mean rate at the scenario's start
   * @param hourOfRun hours since the run's start
   */
  public double expected(Steps ratePerDay, int hourOfRun) {
    int day = hourOfRun / 24;
    int hour = hourOfRun % 24;
    int weekday = calendar.rateWeekday(day);
    double[] hours = weekday == 0 ? mondayByHour : byHour;
    return ratePerDay.on(calendar.date(day))
        / 24
        * hours[hour]
        * byWeekday[weekday]
        * byMonth[calendar.month(day)]
        * growthTo(day);
  }

  /** Emergency admissions for each attendance on a day, relative to the mean of the year. */
  public double admittedFactor(int day) {
    return admittedByMonth[calendar.month(day)];
  }

  private double growthTo(int day) {
    if (growth == 0 || day <= startDay) {
      return 1;
    }
    if (day != grownTo) {
      grownTo = day;
      grown = StrictMath.pow(1 + growth, calendar.yearsSince(day, startDay));
    }
    return grown;
  }

  private static double[] meanOne(Optional<double[]> given, int length) {
    double[] factors = given.map(double[]::clone).orElseGet(() -> new double[length]);
    double sum = 0;
    for (double factor : factors) {
      sum += factor;
    }
    for (int i = 0; i < length; i++) {
      factors[i] = given.isEmpty() ? 1 : factors[i] * length / sum;
    }
    return factors;
  }
}

package headroom.model.flow;

import headroom.model.time.EnglishCalendar;
import headroom.model.time.FinancialYear;
import headroom.model.time.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Delivers a daily rate on working days so that the total of a whole financial year is that of the
 * rate: each working day carries the year's days divided by the year's working days. So a month
 * with fewer working days has fewer clock starts and fewer clinics, as published series have.
 */
public final class AnnualRates {
  private final EnglishCalendar calendar;
  private final double[] factor;

  /** Factors for the run of a calendar. */
  public AnnualRates(EnglishCalendar calendar, Collection<LocalDate> bankHolidays) {
    this.calendar = calendar;
    WorkingDays working = new WorkingDays(bankHolidays);
    int firstYear = FinancialYear.of(calendar.origin()).startYear();
    int lastYear = FinancialYear.of(calendar.date(calendar.days())).startYear();
    double[] byYear = new double[lastYear - firstYear + 1];
    for (int i = 0; i < byYear.length; i++) {
      FinancialYear year = new FinancialYear(firstYear + i);
      long days = year.last().toEpochDay() - year.first().toEpochDay() + 1;
      byYear[i] = (double) days / working.in(year);
    }
    factor = new double[calendar.days() + 1];
    for (int day = 0; day < factor.length; day++) {
      int year = FinancialYear.of(calendar.date(day)).startYear();
      factor[day] = calendar.isWorkingDay(day) ? byYear[year - firstYear] : 0;
    }
  }

  /** Days of the rate that a day of the run delivers; 0 when it is no working day. */
  public double daysOf(int day) {
    return factor[day];
  }

  /** The calendar of the run. */
  public EnglishCalendar calendar() {
    return calendar;
  }
}

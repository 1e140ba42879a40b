package headroom.model.department.emergency;

import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Emergency.Hours;
import headroom.model.scenario.Emergency.SameDay;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;

/**
 * Same-day emergency care beside a department: takes patients straight from the door, by opening
 * hours, as long as a place is free. Its patients are admitted, but to no overnight bed.
 */
final class SameDayCare {
  private static final int SATURDAY = 5;

  private final int unit;
  private final double eligible;
  private final Hours weekdays;
  private final Hours weekends;
  private final Sampler stay;
  private final Steps places;
  private final EnglishCalendar calendar;
  private final Draws draws;
  private final Patients patients;
  private final Agenda agenda;
  private final EmergencyCounts counts;
  private int used;

  SameDayCare(
      int unit, SameDay rule, Steps places, EmergencySurroundings around, EmergencyCounts counts) {
    this.unit = unit;
    eligible = rule.eligible();
    weekdays = rule.weekdays();
    weekends = rule.weekends().orElse(null);
    stay = CareRules.sampler(rule.stay(), around.samplers());
    this.places = places;
    calendar = around.calendar();
    draws = around.draws();
    patients = around.patients();
    agenda = around.agenda();
    this.counts = counts;
  }

  /** Takes a patient who suits it, if it is open and has a place. */
  boolean take(int patient, long now) {
    draws.at(Purpose.ED_SAME_DAY, patients.source(patient), patients.number(patient), 0);
    if (draws.first() >= eligible || !open(now)) {
      return false;
    }
    boolean place = used < (int) Math.round(places.on(calendar.date(calendar.dayOf(now))));
    counts.sameDay(place);
    if (place) {
      used++;
      agenda.at(now + (long) stay.at(draws.second()), EventKind.SAME_DAY_DONE, unit);
    }
    return place;
  }

  private boolean open(long now) {
    boolean weekend = calendar.rateWeekday(calendar.dayOf(now)) >= SATURDAY;
    Hours hours = weekend ? weekends : weekdays;
    int second = calendar.secondOfDay(now);
    return hours != null && second >= hours.opens() && second < hours.closes();
  }

  void placeFree() {
    used--;
  }
}

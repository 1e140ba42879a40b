package headroom.model.department.beds;

import headroom.model.flow.Agenda;
import headroom.model.scenario.Beds.Escalation;
import headroom.model.time.EnglishCalendar;
import java.util.Optional;

/** The daily readings of every site's beds, and the escalation decisions taken on them. */
public final class BedCensus {
  private static final long DAY = EnglishCalendar.SECONDS_PER_DAY;
  private static final long FOUR_HOURS = 4 * 3600;

  private final SiteBeds[] sites;
  private final BedCounts[] counts;
  private final Presence[] presence;
  private final Staffing staffing;
  private final EscalationRule[] escalation;
  private final EnglishCalendar calendar;
  private final Agenda agenda;
  private final long[] lastOccupied;
  private final long[] lastOpen;
  private final long[] lastQueued;

  BedCensus(
      Optional<Escalation> rule,
      SiteBeds[] sites,
      BedCounts[] counts,
      Presence[] presence,
      Staffing staffing,
      EnglishCalendar calendar,
      Agenda agenda) {
    this.sites = sites;
    this.counts = counts;
    this.presence = presence;
    this.staffing = staffing;
    this.calendar = calendar;
    this.agenda = agenda;
    escalation = new EscalationRule[sites.length];
    if (rule.isPresent()) {
      for (int s = 0; s < sites.length; s++) {
        escalation[s] = new EscalationRule(rule.get());
      }
    }
    lastOccupied = new long[sites.length];
    lastOpen = new long[sites.length];
    lastQueued = new long[sites.length];
  }

  /** 08:00: the situation report, and the decision on escalation beds. */
  public void morningCensus(int day) {
    for (int s = 0; s < sites.length; s++) {
      SiteBeds site = sites[s];
      BedCounts count = counts[s];
      int open = site.open();
      count.ratio(count.occupancy0800, site.occupied(), open);
      count.ratio(
          count.occupancyCore,
          site.occupied() - site.escalationUsed(),
          open - site.escalationOpen());
      count.census(count.open, open);
      count.census(count.escalationOpen, site.escalationOpen());
      count.census(count.occupied0800, site.occupied());
      count.census(count.boarders, site.waitingLongerThan(-1, agenda.now()));
      count.census(count.outliers, site.outliers());
      count.census(count.lent, site.lending.lent());
      for (int i = 0; i < count.longStay.length; i++) {
        count.census(count.longStay[i], presence[s].longStay(day, i));
      }
      count.census(count.covid, site.covidPatients());
      count.census(count.covidFor, site.covidForPatients());
      count.census(count.covidWith, site.covidPatients() - site.covidForPatients());
      count.ratio(count.covidShare, site.covidPatients(), open);
      count.census(count.closed, site.closed());
      count.census(count.closedEmpty, site.closedEmpty());
      count.census(count.cohortVacancies, site.cohortVacancies());
      if (count.covidIdle >= 0) {
        int vacancies = site.cohortVacancies();
        count.ratio(count.covidIdle, vacancies, vacancies + site.covidPatients());
      }
      if (escalation[s] != null) {
        int waiting = site.waitingLongerThan(FOUR_HOURS, agenda.now());
        site.escalate(
            escalation[s].decide((double) site.occupied() / open, waiting, staffing.absence(day)),
            calendar.date(day));
      }
    }
  }

  /** 18:00 census. */
  public void eveningCensus() {
    for (int s = 0; s < sites.length; s++) {
      counts[s].census(counts[s].occupied1800, sites[s].occupied());
    }
  }

  /** 24:00: the midnight census and the day's time-weighted sums. */
  public void endDay(int day) {
    for (int s = 0; s < sites.length; s++) {
      SiteBeds site = sites[s];
      BedCounts count = counts[s];
      site.integrate(agenda.now());
      count.ratio(count.occupancyMidnight, site.occupied(), site.open());
      count.ratio(
          count.occupancyMean,
          site.bedSecondsOccupied - lastOccupied[s],
          site.bedSecondsOpen - lastOpen[s]);
      count.census(count.occupiedMean, (site.bedSecondsOccupied - lastOccupied[s]) / (double) DAY);
      count.census(count.queueMean, (site.patientSecondsQueued - lastQueued[s]) / (double) DAY);
      count.census(count.moves, site.takeMoves());
      count.census(count.fit, presence[s].fit(day));
      count.census(count.fitRemaining, presence[s].fitRemaining(day));
      for (int p = 0; p < count.fitRemainingByPathway.length; p++) {
        count.census(count.fitRemainingByPathway[p], presence[s].fitRemaining(day, p));
      }
      lastOccupied[s] = site.bedSecondsOccupied;
      lastOpen[s] = site.bedSecondsOpen;
      lastQueued[s] = site.patientSecondsQueued;
    }
  }
}

package headroom.model.department.community;

import headroom.model.engine.ArrivalStream;
import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Ledger;
import headroom.model.flow.Purpose;
import headroom.model.flow.Rhythm;
import headroom.model.flow.Sampling;
import headroom.model.flow.Sources;
import headroom.model.scenario.Community;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The urgent community response of all sites. */
public final class CommunityTeams {
  private static final double SHIFT = 7.5 * 3600;
  private static final int CREW_BITS = 8;

  private final Community scenario;
  private final EnglishCalendar calendar;
  private final Agenda agenda;
  private final Draws draws;
  private final WouldBeAdmitted admissions;
  private final Sampler contact;
  private final Team[] teams;
  private final List<Stream> streams = new ArrayList<>();

  /**
   * Referrals of one team and urgency.
   *
   * @param site index of the site
   */
  private record Stream(int site, int source, boolean urgent, ArrivalStream arrivals) {}

  /**
   * @param sites ids of the sites by index; a site without a team gets no referrals
   * @param startDay day of the run on which the scenario starts
   * @param end the run's last second, excluded
   */
  public CommunityTeams(
      Community scenario,
      List<String> sites,
      EnglishCalendar calendar,
      int startDay,
      long end,
      Agenda agenda,
      Draws draws,
      Sources numbering,
      Ledger ledger,
      WouldBeAdmitted admissions) {
    this.scenario = scenario;
    this.calendar = calendar;
    this.agenda = agenda;
    this.draws = draws;
    this.admissions = admissions;
    contact = Sampling.of(scenario.contact());
    Rhythm rhythm =
        new Rhythm(
            new Emergency.ArrivalPattern(
                scenario.byHour(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                scenario.growth()),
            scenario.growth(),
            calendar,
            startDay);
    teams = new Team[sites.size()];
    for (int s = 0; s < teams.length; s++) {
      Community.Team team = scenario.teams().get(sites.get(s));
      if (team != null) {
        teams[s] = new Team(team, scenario.speed(), calendar.days(), ledger, sites.get(s));
        stream(s, sites.get(s), true, team.referrals(), rhythm, end, numbering);
        stream(s, sites.get(s), false, team.laterReferrals(), rhythm, end, numbering);
      }
    }
  }

  private void stream(
      int site, String id, boolean urgent, Steps rate, Rhythm rhythm, long end, Sources numbering) {
    int source = numbering.number("community/" + id + (urgent ? "/two-hour" : "/two-day"));
    ArrivalStream arrivals =
        new ArrivalStream(
            draws, Purpose.URGENT_REFERRAL, source, hour -> rhythm.expected(rate, hour), 0, end);
    streams.add(new Stream(site, source, urgent, arrivals));
  }

  /** Writes the first referral of every stream. */
  public void open() {
    for (int i = 0; i < streams.size(); i++) {
      awaitNext(i);
    }
  }

  private void awaitNext(int stream) {
    if (streams.get(stream).arrivals().next()) {
      agenda.at(streams.get(stream).arrivals().time(), EventKind.URGENT_REFERRAL, stream);
    }
  }

  /** 00:00: the day's opening. */
  public void startDay(int day) {
    agenda.at(calendar.startOf(day) + scenario.opens(), EventKind.COMMUNITY_OPENS, day);
  }

  /** Crews are at their bases, and whoever was referred since closing may be seen. */
  public void opens() {
    for (int s = 0; s < teams.length; s++) {
      if (teams[s] != null) {
        teams[s].gather();
        respond(s);
      }
    }
  }

  /** The next referral of a stream. */
  public void refer(int stream) {
    Stream from = streams.get(stream);
    long number = from.arrivals().number();
    long now = agenda.now();
    int second = calendar.secondOfDay(now);
    long opening = calendar.startOf(calendar.dayOf(now)) + scenario.opens();
    long clock =
        second < scenario.opens()
            ? opening
            : second < scenario.closes() ? now : opening + EnglishCalendar.SECONDS_PER_DAY;
    teams[from.site()].queue(from.urgent(), stream, number, clock);
    awaitNext(stream);
    respond(from.site());
  }

  /** A crew has finished with its patient. */
  public void done(int siteAndCrew) {
    int site = siteAndCrew >> CREW_BITS;
    int crew = siteAndCrew & ((1 << CREW_BITS) - 1);
    Team team = teams[site];
    Stream from = streams.get(team.stream(crew));
    long number = team.number(crew);
    team.free(crew);
    if (from.urgent()) {
      draws.at(Purpose.URGENT_RESPONSE, from.source(), number, 1);
      if (draws.second() < scenario.wouldBeAdmitted()) {
        admissions.from(site, from.source(), number);
      }
    }
    respond(site);
  }

  private void respond(int site) {
    long now = agenda.now();
    int second = calendar.secondOfDay(now);
    if (second < scenario.opens() || second >= scenario.closes()) {
      return;
    }
    Team team = teams[site];
    int day = calendar.dayOf(now);
    int crews = (int) Math.round(team.crews().on(calendar.date(day)));
    while (team.waiting() > 0 && team.busy() < Math.min(crews, Team.MOST_CREWS)) {
      team.takeNext();
      Stream from = streams.get(team.nextStream());
      draws.at(Purpose.URGENT_RESPONSE, from.source(), team.nextNumber(), 0);
      double east = draws.first();
      double north = draws.second();
      draws.at(Purpose.URGENT_RESPONSE, from.source(), team.nextNumber(), 1);
      long with = (long) contact.at(draws.first());
      int crew = team.nearest(crews, east, north);
      long travel = team.send(crew, east, north);
      team.spent(day, travel + with);
      if (from.urgent()) {
        team.responded(now + travel - team.nextClock());
      }
      agenda.at(now + travel + with, EventKind.URGENT_RESPONSE_DONE, (site << CREW_BITS) | crew);
    }
  }

  /** Clinicians' shifts that urgent calls took from a site's rounds on a day. */
  public double clinicians(int site, int day) {
    return teams[site] == null ? 0 : teams[site].seconds(day) / SHIFT;
  }
}

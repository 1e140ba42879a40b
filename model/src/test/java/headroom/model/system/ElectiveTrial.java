package headroom.model.system;

import headroom.model.department.theatre.ElectiveBeds;
import headroom.model.department.theatre.SessionStaffing;
import headroom.model.engine.Draws;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import headroom.model.flow.Sources;
import headroom.model.result.Layout;
import headroom.model.result.Period;
import headroom.model.scenario.Diagnostics;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.ElectiveBaseline;
import headroom.model.scenario.ListRules;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Theatre;
import headroom.model.scenario.WaitingList;
import headroom.model.scenario.WaitingList.Row;
import headroom.model.scenario.WaitingList.SpecialtyGroup;
import headroom.model.scenario.WaitingList.Spread;
import headroom.model.scenario.WaitingList.TrustList;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Elective care alone, with as many beds as it asks for unless told otherwise. */
final class ElectiveTrial {
  static final String T = "trust";
  static final String S = "surgery";

  LocalDate start = LocalDate.of(2024, 9, 2);
  LocalDate end = LocalDate.of(2024, 12, 20);
  int daysPerPeriod = 7;
  long seed = 1;
  List<LocalDate> bankHolidays = List.of();
  Map<String, SpecialtyGroup> specialties = new LinkedHashMap<>();
  Map<String, TrustList> trusts = new LinkedHashMap<>();
  Map<String, Outpatients.Clinics> clinics = new LinkedHashMap<>();
  Map<String, Theatre.Procedure> procedures = new LinkedHashMap<>();
  Map<String, Theatre.Suite> suites = new LinkedHashMap<>();
  Map<String, Theatre.Rooms> rooms = new LinkedHashMap<>();
  List<Row> rows = new ArrayList<>();
  double growth;
  Spread starts = Spread.EVEN;
  double removal;
  double[] priorities = {0, 0, 1};
  Distribution pathway = new Distribution.Deterministic(0);
  double declines;
  double choiceAtStart;
  Optional<ListRules.Referrals> referrals = Optional.empty();
  Optional<ListRules.Advice> advice = Optional.empty();
  Optional<ListRules.Monitoring> monitoring = Optional.empty();
  Optional<ListRules.Reviews> reviews = Optional.empty();
  Optional<ListRules.MutualAid> mutualAid = Optional.empty();
  Optional<ListRules.People> people = Optional.empty();
  Map<String, ListRules.TipIn> tipIn = Map.of();
  double died;
  ListRules.Undecided undecided = new ListRules.Undecided(1, 0, 0);
  double standsFor = 1;
  double slotsPerDecision = 1;
  double followUps;
  double clinicQuota;
  Visits visits;
  Diagnostics diagnostics;
  double fill = 1;
  Theatre.Filling filling = Theatre.Filling.LIST_ORDER;
  double overrunCost = 1;
  int lookAhead;
  double keptUntilLock = 1;
  double shortNotice;
  Theatre.TieBreak tieBreak = Theatre.TieBreak.NONE;
  double touchTimes = 1;
  double staffed = 1;
  double stoodDown;
  Distribution lateStart = new Distribution.Deterministic(0);
  Distribution turnaround = new Distribution.Deterministic(0);
  long overrunLimit = 30 * 60;
  int notice = 14;
  double plannedVariation;
  double planningError;
  double theatreQuota;
  Steps waitLimit = Steps.constant(728 * 86_400.0);
  double patientCancels;
  Optional<ElectiveBaseline> baseline = Optional.empty();
  Optional<headroom.model.scenario.FundTerms> fund = Optional.empty();
  double shareRun = 1;
  double productivity = 1;
  ElectiveBeds beds = (suite, source, number, urgent) -> ElectiveBeds.Answer.ADMITTED;
  IntConsumer eachEvening = day -> {};

  ElectiveCare care;
  private Ledger ledger;
  Layout layout;
  double[][] numerators;
  double[][] denominators;

  /** One trust and one specialty group. */
  static ElectiveTrial oneList(double startsPerWorkingDay, double toTheatre) {
    ElectiveTrial trial = new ElectiveTrial();
    trial.specialties.put(
        S, new SpecialtyGroup("", 1, Optional.empty(), Optional.empty(), 0, toTheatre, 0));
    trial.trusts.put(T, trial.list(startsPerWorkingDay, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    return trial;
  }

  /** A list by its clock starts each working day and its opening counts. */
  TrustList list(double startsPerWorkingDay, double... o) {
    return new TrustList(
        perWorkingDay(startsPerWorkingDay),
        new WaitingList.Opening(o[0], o[1], o[2], o[3], o[4], o[5], o[6], o[7], o[8]));
  }

  /** A rate that gives so many on every working day of 2024/25. */
  Steps perWorkingDay(double number) {
    int working =
        new headroom.model.time.WorkingDays(bankHolidays)
            .in(headroom.model.time.FinancialYear.of(start));
    return Steps.constant(number * working / 365);
  }

  ElectiveTrial clinics(double slotsPerWorkingDay) {
    clinics.put(T, new Outpatients.Clinics(perWorkingDay(slotsPerWorkingDay), Map.of()));
    return this;
  }

  /** Sessions at a theatre of the one trust for the one specialty. */
  ElectiveTrial sessions(double perWeek, double caseMinutes, double dayCase) {
    procedures.put("case", new Theatre.Procedure(S, 1, caseMinutes * 60, dayCase));
    suites.put("theatre", suite(perWeek, "ward"));
    return this;
  }

  Theatre.Suite suite(double perWeek, String pool) {
    return new Theatre.Suite(
        "site", new String[] {T}, Steps.constant(perWeek / 7), Map.of(S, 1.0), pool, false);
  }

  /** People alike on the opening list. */
  ElectiveTrial waiting(WaitingList.Stage stage, int priority, double weeks, int count) {
    rows.add(new Row(T, S, stage, priority, weeks, false, count));
    return this;
  }

  Scenario scenario() {
    WaitingList list =
        new WaitingList(
            specialties,
            growth,
            starts,
            removal,
            priorities,
            pathway,
            Optional.empty(),
            declines,
            choiceAtStart,
            rows.isEmpty() ? Optional.empty() : Optional.of(new WaitingList.CsvFile(rows)),
            referrals,
            advice,
            monitoring,
            reviews,
            mutualAid,
            people,
            tipIn,
            died,
            undecided,
            standsFor,
            trusts);
    Optional<Outpatients> outpatients =
        clinics.isEmpty()
            ? Optional.empty()
            : Optional.of(
                visits == null
                    ? new Outpatients(slotsPerDecision, followUps, clinicQuota, clinics)
                    : visits.outpatients(clinicQuota, clinics));
    Optional<Theatre> theatre =
        procedures.isEmpty() && rooms.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Theatre(
                    240 * 60,
                    fill,
                    filling,
                    overrunCost,
                    lateStart,
                    turnaround,
                    overrunLimit,
                    lookAhead == 0 ? Optional.empty() : Optional.of(lookAhead * 86_400L),
                    notice * 86_400L,
                    keptUntilLock,
                    shortNotice,
                    tieBreak,
                    plannedVariation,
                    planningError,
                    touchTimes,
                    theatreQuota,
                    waitLimit,
                    patientCancels,
                    patientCancels,
                    staffed,
                    stoodDown,
                    procedures,
                    suites,
                    rooms));
    return new Scenario(
        "trial",
        "",
        new Scenario.Period(start, end),
        0,
        new Scenario.Reporting(Scenario.PeriodLength.WEEK),
        Optional.empty(),
        Map.of(),
        Map.of("site", new Scenario.Site("", T)),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(list),
        outpatients,
        Optional.ofNullable(diagnostics),
        theatre,
        Optional.empty(),
        Optional.empty(),
        baseline,
        fund,
        Map.of(),
        Optional.empty(),
        List.of(),
        bankHolidays);
  }

  /** The first morning: the opening list is in, nothing has happened. */
  ElectiveTrial open() {
    int days = days();
    EnglishCalendar calendar = new EnglishCalendar(start, days, bankHolidays);
    ledger = new Ledger(place -> place.equals("site") ? T : "");
    care =
        new ElectiveCare(
            scenario(),
            calendar,
            new Draws(seed, 1),
            new Sources(),
            ledger,
            0,
            days - 1,
            day -> shareRun,
            staffing(),
            beds);
    care.open();
    return this;
  }

  private SessionStaffing staffing() {
    return new SessionStaffing() {
      @Override
      public double shareRun(int day) {
        return shareRun;
      }

      @Override
      public double productivity(int day) {
        return productivity;
      }
    };
  }

  private int days() {
    return (int) (end.toEpochDay() - start.toEpochDay()) + 1;
  }

  /** One day, from the first to the last hour. */
  void day(int day) {
    care.startOfDay(day);
    care.sessions(day, 0);
    care.clinics(day);
    care.sessions(day, 1);
    care.endOfDay(day);
    eachEvening.accept(day);
  }

  ElectiveTrial run() {
    open();
    int days = days();
    List<Period> periods = new ArrayList<>();
    for (int from = 0; from < days; from += daysPerPeriod) {
      int to = Math.min(days, from + daysPerPeriod) - 1;
      for (int day = from; day <= to; day++) {
        day(day);
      }
      periods.add(Period.of(start.plusDays(from), start.plusDays(to)));
      care.endOfPeriod(periods.get(periods.size() - 1));
      ledger.closePeriod();
    }
    Ledger.Account account = ledger.drawUp(periods);
    layout = account.layout();
    numerators = account.numerators();
    denominators = account.denominators();
    return this;
  }

  /** The value of a measure over everything, in a period. */
  double value(String measure, int period) {
    return value(measure, "", period);
  }

  double value(String measure, String group, int period) {
    return value(measure, "", "", group, period);
  }

  double value(String measure, String site, String specialty, String group, int period) {
    int row = layout.find(measure, site, specialty, group);
    if (row < 0) {
      throw new AssertionError("no series " + measure + " " + site + specialty + group);
    }
    double numerator = numerators[row][period];
    return switch (layout.series().get(row).measure().kind()) {
      case FLOW, STOCK, MAX -> numerator;
      case CENSUS -> throw new AssertionError("no elective measure is a census");
      case RATIO -> numerator / denominators[row][period];
    };
  }

  double sum(String measure) {
    double sum = 0;
    for (double value : numerators[layout.find(measure, "", "", "")]) {
      sum += value;
    }
    return sum;
  }

  int periods() {
    return layout.periods().size();
  }

  Pathways pathways() {
    return care.pathways();
  }
}

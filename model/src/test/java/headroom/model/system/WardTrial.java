package headroom.model.system;

import headroom.model.department.beds.Wards;
import headroom.model.department.criticalcare.CriticalCare;
import headroom.model.engine.Draws;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sources;
import headroom.model.scenario.Bays;
import headroom.model.scenario.Beds;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Wards and critical care with named patients who come when the diary says so, for rules told as a
 * patient's day. Times are hours.
 */
final class WardTrial {
  private static final int SOURCE = 77;

  private final Scenario scenario;
  private final List<String> pools;
  private final Agenda agenda;
  private final Ledger ledger = new Ledger(place -> "");
  private final Patients patients = new Patients();
  private final Draws draws = new Draws(1, 1);
  private final Timetable timetable;
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final Map<String, String> where = new LinkedHashMap<>();
  private long nextNumber;

  final Wards wards;
  final CriticalCare criticalCare;
  final List<String> diary = new ArrayList<>();

  WardTrial(Scenario scenario) {
    this.scenario = scenario;
    pools = List.copyOf(scenario.beds().orElseThrow().sites().get("site").pools().keySet());
    timetable = Timetable.of(scenario);
    agenda = new Agenda(timetable.end());
    Wiring wiring = new Wiring(scenario, timetable, agenda, ledger, patients, draws, new Sources());
    wards = wiring.wards();
    criticalCare = wiring.criticalCare();
    startDay(0);
  }

  /** One site with some pools, overflow after four hours, and elective stays of a day. */
  static Scenario scenario(
      Map<String, Beds.Pool> pools,
      Optional<Bays> bays,
      Optional<Beds.Order> order,
      Optional<CriticalCareRules> critical) {
    Beds.SiteBeds site =
        new Beds.SiteBeds(
            Optional.empty(),
            Steps.constant(0),
            Optional.empty(),
            Optional.empty(),
            pools,
            Map.of());
    Beds beds =
        new Beds(
            Map.of(),
            Optional.empty(),
            Optional.of(new Distribution.Deterministic(86_400)),
            Optional.empty(),
            new Distribution.Deterministic(0),
            4 * 3600,
            1.5,
            Optional.empty(),
            0,
            Map.of("site", site),
            bays,
            order);
    LocalDate start = LocalDate.of(2022, 4, 1);
    return new Scenario(
        "diary",
        "",
        new Scenario.Period(start, start.plusDays(29)),
        0,
        new Scenario.Reporting(Scenario.PeriodLength.MONTH),
        Optional.empty(),
        Map.of(),
        Map.of("site", new Scenario.Site("Site", "")),
        Map.of(),
        Optional.empty(),
        Optional.of(beds),
        critical.map(CriticalCareRules::record),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** Critical care beds of the site and how many hours patients need one. */
  record CriticalCareRules(double beds, double hours) {
    headroom.model.scenario.CriticalCare record() {
      return new headroom.model.scenario.CriticalCare(
          new Distribution.Deterministic(hours * 3600),
          0,
          0,
          0,
          0,
          Map.of("site", new headroom.model.scenario.CriticalCare.Place(Steps.constant(beds), 1)));
    }
  }

  /** A pool of beds. */
  static Beds.Pool pool(double beds, String... overflow) {
    return new Beds.Pool(
        Optional.empty(),
        Optional.of(Steps.constant(beds)),
        overflow,
        false,
        Beds.WhenFull.WAIT,
        Optional.empty());
  }

  private void startDay(int day) {
    if (criticalCare != null) {
      criticalCare.startDay(day);
    }
    wards.startDay(day);
    agenda.at(timetable.calendar().startOf(day) + 8 * 3600, EventKind.MORNING_CENSUS, day);
    agenda.at(timetable.calendar().startOf(day + 1), EventKind.DAY_END, day);
  }

  /** The next number whose patient is of a sex and has to be alone or not. */
  private long number(boolean woman, boolean alone) {
    while (true) {
      long number = nextNumber++;
      draws.at(Purpose.BAY, SOURCE, number, 0);
      boolean aloneHere =
          scenario.beds().get().bays().map(b -> draws.second() < b.alone()).orElse(false);
      if (draws.first() < 0.5 == woman && aloneHere == alone) {
        return number;
      }
    }
  }

  /** An emergency patient asks for a bed of a pool now; need in hours. */
  void comes(String name, String start, String home, int acuity, double need, boolean woman) {
    int row = enter(name, number(woman, false));
    patients.acuity(row, acuity);
    patients.homePool(row, pools.indexOf(home));
    patients.pool(row, pools.indexOf(start));
    patients.need(row, need * 3600);
    wards.requestForEmergency(row);
    note();
  }

  void comes(String name, String pool, double need) {
    comes(name, pool, pool, 3, need, false);
  }

  private int enter(String name, long number) {
    int row = patients.add(SOURCE, number, agenda.now());
    patients.unit(row, -1);
    patients.site(row, 0);
    patients.specialty(row, -1);
    patients.moveTo(row, Patients.WAITING_FOR_BED, agenda.now());
    rows.put(name, row);
    return row;
  }

  /** An elective patient asks for a promise of a bed. */
  boolean operated(String name, String pool, boolean urgent) {
    long number = number(false, false);
    boolean promised =
        wards.electiveAdmissions().admit(0, pools.indexOf(pool), SOURCE, number, urgent);
    if (promised) {
      rows.put(name, rowOf(number));
      note();
    }
    return promised;
  }

  /** A patient who needs critical care now, from no ward. */
  void needsCriticalCare(String name, String home, double wardNeed) {
    int row = enter(name, number(false, false));
    patients.acuity(row, 3);
    patients.homePool(row, pools.indexOf(home));
    patients.pool(row, pools.indexOf(home));
    patients.need(row, wardNeed * 3600);
    criticalCare.request(row);
    note();
  }

  private int rowOf(long number) {
    for (int row = 0; row < patients.rows(); row++) {
      if (patients.number(row) == number) {
        return row;
      }
    }
    throw new IllegalStateException("no such patient");
  }

  /** Lets time pass until an hour of the run. */
  void until(double hour) {
    long mark = (long) (hour * 3600);
    agenda.at(mark, EventKind.EVENING_CENSUS, 0);
    while (agenda.advance()) {
      EventKind kind = EventKind.of(agenda.kind());
      if (kind == EventKind.EVENING_CENSUS) {
        return;
      }
      switch (kind) {
        case OVERFLOW_DUE -> wards.waits().overflow(agenda.row(), agenda.stamp());
        case PROMOTION_DUE -> wards.waits().promote(agenda.row(), agenda.stamp());
        case ASSESSMENT_DUE -> wards.waits().assessed(agenda.row(), agenda.stamp());
        case CRITICAL_CARE_NEEDED ->
            wards.criticalCareTransfers().need(agenda.row(), agenda.stamp());
        case CRITICAL_CARE_DUE -> criticalCare.needEnds(agenda.row(), agenda.stamp());
        case CRITICAL_CARE_BED_LEFT -> criticalCare.fill(agenda.row());
        case BED_DEPARTURE -> wards.depart(agenda.row(), agenda.stamp());
        case BED_READY -> wards.bedReady(agenda.row());
        case MORNING_CENSUS -> wards.census().morningCensus(agenda.row());
        case DAY_END -> endDay(agenda.row());
        default -> throw new IllegalStateException("not in this diary: " + kind);
      }
      note();
    }
  }

  private void endDay(int day) {
    wards.census().endDay(day);
    if (criticalCare != null) {
      criticalCare.endDay();
      criticalCare.audit();
    }
    wards.audit();
    startDay(day + 1);
  }

  /** Writes down who is somewhere else than before: first who has left, then who has come. */
  private void note() {
    note(true);
    note(false);
    rows.keySet().removeIf(name -> where.get(name).equals("gone"));
  }

  private void note(boolean left) {
    rows.forEach(
        (name, row) -> {
          String place =
              switch (patients.place(row)) {
                case Patients.WAITING_FOR_BED -> "waits";
                case Patients.IN_CRITICAL_CARE -> "in critical care";
                case Patients.IN_BED -> "in " + pools.get(patients.pool(row));
                default -> "gone";
              };
          if (place.equals("gone") == left && !place.equals(where.put(name, place))) {
            diary.add(agenda.now() / 3600 + "h " + name + " " + place);
          }
        });
  }

  /** A measure of the site so far. */
  double counted(String measure) {
    ledger.closePeriod();
    var account = ledger.drawUp(timetable.periods().subList(0, 1));
    int series = account.layout().find(measure, "site", "", "");
    return account.numerators()[series][0];
  }
}

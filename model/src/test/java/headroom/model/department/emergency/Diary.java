package headroom.model.department.emergency;

import headroom.model.engine.Draws;
import headroom.model.engine.RowQueue;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Rhythm;
import headroom.model.flow.Sources;
import headroom.model.result.Measures;
import headroom.model.result.Period;
import headroom.model.result.Series;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A department whose patients come when the test says and whose work takes as long as it says:
 * Monday 4 April 2022 and the days after, one reporting period a day. Three acuities.
 */
final class Diary implements Admissions {
  private static final LocalDate MONDAY = LocalDate.of(2022, 4, 4);
  static final int DAYS = 7;

  Pace pace = Pace.USUAL;
  double cubicles = 1;
  double clinicians = 1;
  double placesForSameDay;
  double[] minutesOfWork = {30, 30, 30};
  double[] investigated = {0, 0, 0};
  double investigationMinutes;
  double decisionMinutes;
  double departureMinutes;
  double handoverMinutes;
  double bedAfterMinutes;
  Optional<Distribution> assessment = Optional.empty();
  Optional<Distribution> patience = Optional.empty();
  Map<String, Emergency.Zone> zones = Map.of();
  int interrupts;
  Optional<Emergency.Streaming> streaming = Optional.empty();
  Optional<Emergency.SameDay> sameDay = Optional.empty();
  Optional<Emergency.Divert> divert = Optional.empty();
  double centreClinicians = 1;

  final EnglishCalendar calendar = new EnglishCalendar(MONDAY, DAYS, List.of());
  final Agenda agenda = new Agenda(calendar.startOf(DAYS));
  final Patients patients = new Patients();
  final Draws draws = new Draws(1, 1);
  private final Ledger ledger = new Ledger(place -> "");
  private final Map<Integer, String> names = new TreeMap<>();
  private final List<int[]> coming = new ArrayList<>();
  final Map<String, String> seen = new TreeMap<>();
  final Map<String, EmergencyDepartment> departments = new LinkedHashMap<>();
  private EmergencyDepartment[] byUnit;
  private Ledger.Account account;

  static Optional<Distribution> minutes(double minutes) {
    return Optional.of(new Distribution.Deterministic(minutes * 60));
  }

  /** A patient, not to be admitted, at a time such as {@code "08:20"} of a day from 0. */
  int comes(String name, int day, String time, int acuity, boolean ambulance) {
    int row = patients.add(1, names.size(), 0);
    patients.acuity(row, acuity - 1);
    patients.byAmbulance(row, ambulance);
    names.put(row, name);
    coming.add(new int[] {(int) calendar.startOf(day) + second(time), row});
    return row;
  }

  int walksIn(String name, String time, int acuity) {
    return comes(name, 0, time, acuity, false);
  }

  int byAmbulance(String name, String time, int acuity) {
    return comes(name, 0, time, acuity, true);
  }

  void toBeAdmitted(int row, boolean overnight) {
    patients.toBeAdmitted(row, true);
    patients.overnight(row, overnight);
  }

  static int second(String time) {
    return Integer.parseInt(time.substring(0, 2)) * 3600 + Integer.parseInt(time.substring(3)) * 60;
  }

  private Emergency scenario() {
    Distribution[] work = new Distribution[3];
    for (int i = 0; i < 3; i++) {
      work[i] = minutes(minutesOfWork[i]).get();
    }
    Emergency.Care major = care(1, 2, work, streaming, sameDay, zones);
    Emergency.Care minor = care(3, 0, work, Optional.empty(), Optional.empty(), Map.of());
    Map<String, Emergency.Department> all = new LinkedHashMap<>();
    all.put("ed", department("major", "centre", clinicians, new String[] {"other"}));
    all.put("centre", department("minor", "", centreClinicians, new String[0]));
    all.put("other", department("major", "", 1, new String[0]));
    return new Emergency(
        new Emergency.ArrivalPattern(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0),
        Map.of("major", major, "minor", minor),
        all,
        divert);
  }

  private Emergency.Care care(
      int type,
      int cubicleUpTo,
      Distribution[] work,
      Optional<Emergency.Streaming> streams,
      Optional<Emergency.SameDay> same,
      Map<String, Emergency.Zone> itsZones) {
    return new Emergency.Care(
        type,
        new double[] {1, 1, 1},
        Optional.empty(),
        cubicleUpTo,
        work,
        Optional.of(investigated),
        minutes(investigationMinutes),
        Optional.empty(),
        minutes(decisionMinutes).get(),
        minutes(departureMinutes).get(),
        minutes(handoverMinutes).get(),
        patience,
        Optional.empty(),
        Optional.empty(),
        assessment,
        itsZones,
        interrupts,
        streams,
        same);
  }

  private Emergency.Department department(
      String care, String streamsTo, double itsClinicians, String[] divertTo) {
    // Ambulances and admissions are counted; hardly any come by themselves.
    return new Emergency.Department(
        "site-" + care + itsClinicians + divertTo.length,
        care,
        Steps.constant(1e-12),
        Steps.constant(0),
        Optional.of(Steps.constant(cubicles)),
        Steps.constant(itsClinicians),
        0.5,
        0,
        1,
        streamsTo,
        Steps.constant(placesForSameDay),
        divertTo);
  }

  String siteOf(String department) {
    return scenario().departments().get(department).site();
  }

  /** Opens the departments without letting time pass. */
  Diary open() {
    Emergency scenario = scenario();
    EmergencySurroundings around =
        new EmergencySurroundings(
            calendar,
            new Rhythm(scenario.arrivals(), 0, calendar, 0),
            new HashMap<>(),
            new RowQueue.Links(),
            calendar.startOf(DAYS),
            draws,
            new Sources(),
            agenda,
            patients,
            ledger,
            this,
            pace,
            day -> 1);
    for (String id : scenario.departments().keySet()) {
      departments.put(id, new EmergencyDepartment(departments.size(), id, 0, scenario, around));
    }
    departments.forEach((id, one) -> one.meet(id, scenario, departments));
    byUnit = departments.values().toArray(new EmergencyDepartment[0]);
    for (int[] one : coming) {
      patients.unit(one[1], 0);
      agenda.at(one[0], EventKind.EXPECTED_ARRIVAL, one[1]);
    }
    for (EmergencyDepartment department : byUnit) {
      department.open();
    }
    for (int day = 1; day <= DAYS; day++) {
      agenda.at(calendar.startOf(day), EventKind.DAY_END, day);
    }
    return this;
  }

  Diary run() {
    open();
    runTo(Long.MAX_VALUE);
    List<Period> days = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      days.add(Period.of(MONDAY.plusDays(day), MONDAY.plusDays(day)));
    }
    account = ledger.drawUp(days);
    return this;
  }

  /** Lets time pass; the first event after it is left out, so that time stands before it. */
  void runTo(long end) {
    while (agenda.now() < end && agenda.advance()) {
      int row = agenda.row();
      switch (EventKind.of(agenda.kind())) {
        case EXPECTED_ARRIVAL -> byUnit[patients.unit(row)].expected(row);
        case HANDED_OVER -> byUnit[patients.unit(row)].handedOver(row);
        case CLINICIAN_DONE -> byUnit[patients.unit(row)].clinicianDone(row, agenda.stamp());
        case WORK_UP_DONE -> byUnit[patients.unit(row)].workUpDone(row);
        case SAME_DAY_DONE -> byUnit[row].sameDayPlaceFree();
        case ROTA -> byUnit[row].changeRota();
        case BED_READY -> {
          byUnit[patients.unit(row)].leaveForBed(row, true);
          patients.remove(row);
        }
        case DAY_END -> {
          audit();
          ledger.closePeriod();
        }
        default -> throw new IllegalStateException("not in this diary: " + agenda.kind());
      }
    }
  }

  private void audit() {
    long[] seconds = new long[byUnit.length];
    int[] present = new int[byUnit.length];
    for (int row = 0; row < patients.rows(); row++) {
      if (patients.place(row) == Patients.IN_EMERGENCY
          || patients.place(row) == Patients.BOARDING) {
        seconds[patients.unit(row)] += patients.sinceArrival(row, agenda.now());
        present[patients.unit(row)]++;
      }
    }
    for (int unit = 0; unit < byUnit.length; unit++) {
      byUnit[unit].audit(seconds[unit], present[unit]);
    }
  }

  @Override
  public void requestBed(int patient) {
    agenda.at(agenda.now() + (long) (bedAfterMinutes * 60), EventKind.BED_READY, patient);
  }

  @Override
  public void shortStay(int patient) {
    seen.put(names.get(patient), "short stay");
  }

  /** What was counted on a day: a ratio's quotient, or a total. */
  double on(int day, String measure, String department, String group) {
    int series =
        account
            .layout()
            .series()
            .indexOf(new Series(Measures.get(measure), siteOf(department), "", group));
    double weight = account.denominators()[series][day];
    return account.numerators()[series][day] / (weight == 0 ? 1 : weight);
  }

  double monday(String measure) {
    return on(0, measure, "ed", "");
  }
}

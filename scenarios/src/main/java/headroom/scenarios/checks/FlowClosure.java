package headroom.scenarios.checks;

import headroom.model.scenario.Beds;
import headroom.model.scenario.Checks;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Theatre;
import headroom.model.scenario.WaitingList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Adds up the scenario's flows on its first day and holds them against the totals it states from
 * other sources. {@link Checks} says how each total is made.
 */
final class FlowClosure {
  private static final double DAYS_A_YEAR = 365.25;

  private final Checking scenario;
  private final LocalDate start;

  private FlowClosure(Checking scenario, LocalDate start) {
    this.scenario = scenario;
    this.start = start;
  }

  static void check(Checking scenario, LocalDate start) {
    Optional<Checks> checks = scenario.part("checks", Checks.class);
    boolean sound =
        scenario.sound("emergency")
            && scenario.sound("beds")
            && scenario.sound("waiting-list")
            && scenario.sound("outpatients")
            && scenario.sound("theatre")
            && scenario.sound("period");
    if (checks.isPresent() && sound) {
      new FlowClosure(scenario, start).close(checks.get());
    }
  }

  private void close(Checks checks) {
    // A planner who leaves a department out has not broken the totals that need it.
    if (scenario.has("emergency") && scenario.has("beds")) {
      compare("emergency-admissions", checks.emergencyAdmissions(), admissions(false), checks);
      compare("emergency-overnight", checks.emergencyOvernight(), admissions(true), checks);
    }
    if (scenario.has("waiting-list") && scenario.has("outpatients") && scenario.has("theatre")) {
      Decisions decisions = decisions();
      compare("theatre-ordinary", checks.theatreOrdinary(), decisions.ordinary, checks);
      compare("theatre-day-case", checks.theatreDayCase(), decisions.dayCase, checks);
      compare("procedure-room", checks.procedureRoom(), decisions.procedureRoom, checks);
      compare("planned", checks.planned(), planned(), checks);
    }
  }

  private void compare(String key, Optional<Double> stated, double flows, Checks checks) {
    if (stated.isPresent()
        && Math.abs(flows - stated.get()) > checks.tolerance() * stated.get() + 1e-9) {
      String found = day(stated.get()) + " stated, but the flows add up to " + day(flows);
      String tolerance = Checking.plain(checks.tolerance() * 100);
      String year =
          String.format(Locale.ROOT, "%,.0f", flows * DAYS_A_YEAR).replace(",", "") + "/year";
      scenario.wrong(
          "checks." + key, found + " (" + year + ")", "a difference of at most " + tolerance + "%");
    }
  }

  private static String day(double rate) {
    return String.format(Locale.ROOT, "%.2f/day", rate);
  }

  private double admissions(boolean overnightOnly) {
    double sum = 0;
    Optional<Emergency> emergency = scenario.part("emergency", Emergency.class);
    if (emergency.isPresent()) {
      for (Emergency.Department its : emergency.get().departments().values()) {
        double admitted =
            its.ambulance().on(start) * its.ambulanceAdmitted()
                + its.walkIn().on(start) * its.walkInAdmitted();
        sum += overnightOnly ? admitted * its.overnight() : admitted;
      }
    }
    Optional<Beds> beds = scenario.part("beds", Beds.class);
    if (beds.isPresent()) {
      for (Beds.SiteBeds site : beds.get().sites().values()) {
        for (Beds.Admissions stream : site.admissions().values()) {
          boolean counted = stream.pattern() == Beds.Pattern.EMERGENCY;
          counted &= !overnightOnly || stream.kind() == Beds.Kind.OVERNIGHT;
          sum += counted ? stream.rate().on(start) : 0;
        }
      }
    }
    return sum;
  }

  /** Decisions to admit a day. */
  private record Decisions(double ordinary, double dayCase, double procedureRoom) {}

  private Decisions decisions() {
    Optional<WaitingList> list = scenario.part("waiting-list", WaitingList.class);
    Optional<Outpatients> clinics = scenario.part("outpatients", Outpatients.class);
    Optional<Theatre> theatre = scenario.part("theatre", Theatre.class);
    double ordinary = 0;
    double dayCase = 0;
    double room = 0;
    if (list.isPresent() && clinics.isPresent() && theatre.isPresent()) {
      for (Outpatients.Clinics its : clinics.get().trusts().values()) {
        double decided = its.slots().on(start) / slotsPerDecision(clinics.get());
        Map<String, Double> split = split(its, list.get());
        double whole = split.values().stream().mapToDouble(Double::doubleValue).sum();
        for (Map.Entry<String, Double> part : split.entrySet()) {
          WaitingList.SpecialtyGroup group = list.get().specialties().get(part.getKey());
          double here = whole == 0 ? 0 : decided * part.getValue() / whole;
          double day = dayCases(part.getKey(), theatre.get());
          dayCase += here * group.toTheatre() * day;
          ordinary += here * group.toTheatre() * (1 - day);
          room += here * group.toProcedureRoom();
        }
      }
    }
    return new Decisions(ordinary, dayCase, room);
  }

  /** A first appointment that is attended leads to a decision, but for the few who leave. */
  private static double slotsPerDecision(Outpatients clinics) {
    return clinics.toldApart()
        ? 1 / (1 - Math.min(.99, clinics.first().map(its -> its.routine().missed()).orElse(0.0)))
        : clinics.slotsPerDecision();
  }

  private static Map<String, Double> split(Outpatients.Clinics clinics, WaitingList list) {
    if (!clinics.bySpecialty().isEmpty()) {
      return clinics.bySpecialty();
    }
    Map<String, Double> starts = new LinkedHashMap<>();
    list.specialties().forEach((id, its) -> starts.put(id, its.starts()));
    return starts;
  }

  private static double dayCases(String specialty, Theatre theatre) {
    double all = 0;
    double day = 0;
    for (Theatre.Procedure its : theatre.procedures().values()) {
      if (its.specialty().equals(specialty)) {
        all += its.share();
        day += its.share() * its.dayCase();
      }
    }
    return all == 0 ? 0 : day / all;
  }

  private double planned() {
    Optional<Theatre> theatre = scenario.part("theatre", Theatre.class);
    double sum = 0;
    if (theatre.isPresent()) {
      for (Theatre.Rooms rooms : theatre.get().procedureRooms().values()) {
        sum += rooms.planned().on(start);
      }
    }
    return sum;
  }
}

package headroom.scenarios;

import headroom.model.scenario.Beds;
import headroom.model.scenario.Lever;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a planner can change by an amount, and what changing it sets.
 *
 * <ul>
 *   <li>{@code beds}: adult G&amp;A beds open on the first day, over all sites; of a site that does
 *       not say, its pools' beds. A difference is spread over sites in proportion to their core
 *       beds and holds on every later date too, so that planned openings and closures stay.
 *   <li>{@code virtual-ward-places}: places after the last dated step. Every step is scaled alike.
 *   <li>{@code intermediate-care-slots}: slots after the last dated step, over all trusts and
 *       discharge pathways, before the factor on them. Every step is scaled alike.
 *   <li>{@code theatre-sessions}: sessions a week on the first day, over all suites; those of a
 *       written timetable count. Every step is scaled alike.
 *   <li>{@code clinic-slots}: clinic slots a week on the first day, over all trusts: of first
 *       appointments where they are told apart. Every step is scaled alike.
 * </ul>
 */
final class Levers {
  private static final String BEDS = "beds";
  private static final String PLACES = "virtual-ward-places";
  private static final String SLOTS = "intermediate-care-slots";
  private static final String SESSIONS = "theatre-sessions";
  private static final String CLINICS = "clinic-slots";
  private static final double UNLIMITED = 1e9;
  private static final double DAYS_A_WEEK = 7;

  private Levers() {}

  /** The levers that this scenario has. */
  static List<Lever> of(Scenario scenario) {
    List<Lever> levers = new ArrayList<>();
    Map<String, Part> beds = beds(scenario);
    if (!beds.isEmpty()) {
      levers.add(new Lever(BEDS, "Adult G&A beds open", "beds", total(beds)));
    }
    Map<String, Part> places = places(scenario);
    if (!places.isEmpty()) {
      levers.add(new Lever(PLACES, "Virtual ward places", "places", total(places)));
    }
    Map<String, Part> slots = slots(scenario);
    if (!slots.isEmpty()) {
      levers.add(new Lever(SLOTS, "Intermediate-care slots", "slots", total(slots)));
    }
    Map<String, Part> sessions = sessions(scenario);
    if (!sessions.isEmpty()) {
      double total = total(sessions);
      levers.add(new Lever(SESSIONS, "Theatre sessions", "sessions a week", total));
    }
    Map<String, Part> clinics = clinics(scenario);
    if (!clinics.isEmpty()) {
      levers.add(new Lever(CLINICS, "Clinic slots", "slots a week", total(clinics)));
    }
    return List.copyOf(levers);
  }

  /**
   * The values that bring a lever to a total, by path.
   *
   * @throws IllegalArgumentException when the scenario has no such lever, or the total is no amount
   */
  static Map<String, Object> set(Scenario scenario, String id, double total) {
    if (!(total >= 0 && total < UNLIMITED)) {
      throw new IllegalArgumentException(id + " cannot be " + total);
    }
    Map<String, Part> parts =
        switch (id) {
          case BEDS -> beds(scenario);
          case PLACES -> places(scenario);
          case SLOTS -> slots(scenario);
          case SESSIONS -> sessions(scenario);
          case CLINICS -> clinics(scenario);
          default -> Map.of();
        };
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("this scenario has no lever " + id);
    }
    return id.equals(BEDS) ? shifted(parts, total) : scaled(parts, total, weekly(id));
  }

  private static boolean weekly(String id) {
    return id.equals(SESSIONS) || id.equals(CLINICS);
  }

  /**
   * A part of a lever's total.
   *
   * @param amount what it adds to the total
   * @param weight its share of a difference, relative to the other parts
   */
  private record Part(Steps steps, double amount, double weight) {}

  private static double total(Map<String, Part> parts) {
    double total = parts.values().stream().mapToDouble(Part::amount).sum();
    // A weekly number kept as a rate a day comes back with a rounding error, not with a fraction.
    return Math.abs(total - Math.rint(total)) < 1e-6 ? Math.rint(total) : total;
  }

  private static Map<String, Part> beds(Scenario scenario) {
    Map<String, Part> parts = new LinkedHashMap<>();
    LocalDate start = scenario.period().start();
    scenario
        .beds()
        .ifPresent(beds -> beds.sites().forEach((site, its) -> beds(site, its, start, parts)));
    return parts;
  }

  private static void beds(
      String site, Beds.SiteBeds beds, LocalDate start, Map<String, Part> parts) {
    String path = "beds.sites." + site;
    if (beds.open().isPresent()) {
      Steps open = beds.open().get();
      double core = Math.max(0, open.on(start) - beds.escalation().on(start));
      add(parts, path + ".open", open, open.on(start), core);
      return;
    }
    beds.pools()
        .forEach(
            (name, pool) ->
                pool.beds()
                    .ifPresent(
                        steps -> {
                          double now = steps.on(start);
                          add(parts, path + ".pools." + name + ".beds", steps, now, now);
                        }));
  }

  private static Map<String, Part> places(Scenario scenario) {
    Map<String, Part> parts = new LinkedHashMap<>();
    scenario
        .virtualWard()
        .ifPresent(
            ward ->
                ward.sites()
                    .forEach(
                        (site, its) -> {
                          double last = its.places().on(LocalDate.MAX);
                          String path = "virtual-ward.sites." + site + ".places";
                          add(parts, path, its.places(), last, last);
                        }));
    return parts;
  }

  private static Map<String, Part> slots(Scenario scenario) {
    Map<String, Part> parts = new LinkedHashMap<>();
    scenario
        .beds()
        .flatMap(Beds::discharge)
        .ifPresent(
            discharge -> discharge.pathways().forEach((id, pathway) -> slots(id, pathway, parts)));
    return parts;
  }

  private static void slots(String id, Beds.Pathway pathway, Map<String, Part> parts) {
    if (pathway.slots().isPresent()) {
      String path = "beds.discharge.pathways." + id + ".slots.places.";
      pathway
          .slots()
          .get()
          .places()
          .forEach(
              (trust, steps) -> {
                double last = steps.on(LocalDate.MAX);
                add(parts, path + trust, steps, last, last);
              });
    }
  }

  private static Map<String, Part> sessions(Scenario scenario) {
    Map<String, Part> parts = new LinkedHashMap<>();
    LocalDate start = scenario.period().start();
    scenario
        .theatre()
        .ifPresent(
            theatre ->
                theatre
                    .suites()
                    .forEach(
                        (id, suite) -> {
                          if (suite.cases().isEmpty()) {
                            Steps sessions =
                                suite
                                    .sessions()
                                    .orElse(Steps.constant(suite.timetabled() / DAYS_A_WEEK));
                            double week = sessions.on(start) * DAYS_A_WEEK;
                            String path = "theatre.suites." + id + ".sessions";
                            add(parts, path, sessions, week, week);
                          }
                        }));
    return parts;
  }

  private static Map<String, Part> clinics(Scenario scenario) {
    Map<String, Part> parts = new LinkedHashMap<>();
    LocalDate start = scenario.period().start();
    scenario
        .outpatients()
        .ifPresent(
            outpatients ->
                outpatients
                    .trusts()
                    .forEach(
                        (trust, its) -> {
                          double week = its.slots().on(start) * DAYS_A_WEEK;
                          String path = "outpatients.trusts." + trust + ".slots";
                          add(parts, path, its.slots(), week, week);
                        }));
    return parts;
  }

  private static void add(
      Map<String, Part> parts, String path, Steps steps, double amount, double weight) {
    if (amount < UNLIMITED) {
      parts.put(path, new Part(steps, amount, weight));
    }
  }

  private static Map<String, Object> shifted(Map<String, Part> parts, double total) {
    double[] amounts = Apportionment.of(total, amounts(parts), weights(parts));
    Map<String, Object> values = new LinkedHashMap<>();
    int i = 0;
    for (Map.Entry<String, Part> entry : parts.entrySet()) {
      Part part = entry.getValue();
      double more = amounts[i++] - part.amount();
      values.put(entry.getKey(), map(part.steps(), v -> Math.max(0, v + more)));
    }
    return values;
  }

  private static Map<String, Object> scaled(Map<String, Part> parts, double total, boolean weekly) {
    double[] amounts = Apportionment.of(total, amounts(parts), weights(parts));
    Map<String, Object> values = new LinkedHashMap<>();
    int i = 0;
    for (Map.Entry<String, Part> entry : parts.entrySet()) {
      Part part = entry.getValue();
      double amount = amounts[i++];
      double inFile = weekly ? amount / DAYS_A_WEEK : amount;
      double from = weekly ? part.amount() / DAYS_A_WEEK : part.amount();
      Steps steps =
          part.amount() == 0
              ? Steps.constant(inFile)
              : map(part.steps(), v -> step(v, from, inFile, weekly));
      values.put(entry.getKey(), steps);
    }
    return values;
  }

  /** The step that carries the lever's amount gets it exactly; places are whole on every step. */
  private static double step(double value, double from, double to, boolean rate) {
    double scaled = Math.abs(value - from) <= 1e-9 * from ? to : value * (to / from);
    return rate ? scaled : Math.rint(scaled);
  }

  private static Steps map(Steps steps, java.util.function.DoubleUnaryOperator change) {
    double[] values = steps.values().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = change.applyAsDouble(values[i]);
    }
    return new Steps(change.applyAsDouble(steps.before()), steps.dates(), values);
  }

  private static double[] amounts(Map<String, Part> parts) {
    return parts.values().stream().mapToDouble(Part::amount).toArray();
  }

  private static double[] weights(Map<String, Part> parts) {
    return parts.values().stream().mapToDouble(Part::weight).toArray();
  }
}

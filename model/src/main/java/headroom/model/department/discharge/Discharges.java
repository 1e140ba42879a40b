package headroom.model.department.discharge;

import headroom.model.engine.RowQueue;
import headroom.model.flow.Patients;
import headroom.model.scenario.Beds.Discharge;
import headroom.model.scenario.Beds.Pathway;
import headroom.model.scenario.Beds.Slots;
import headroom.model.time.EnglishCalendar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How patients leave hospital: ward rounds, medicines and transport, intermediate care, death. */
public final class Discharges {
  /** Later than any run: a patient who leaves when, and only when, a slot is found. */
  private static final long NEVER = Integer.MAX_VALUE;

  private static final int UNPLANNED = -1;
  private static final int DIES = Byte.MAX_VALUE;

  private final EnglishCalendar calendar;
  private final Patients patients;
  private final Bedside bedside;
  private final DischargeRules rules;
  private final RowQueue.Links links = new RowQueue.Links();
  private final IntermediateCare[] care;
  private final SlotCounts[][] counts;
  private final Pathway[] pathways;
  private final List<String> names;
  private final String[] trusts;
  private final int[] trustOf;
  private final double[] perDay;
  private final double[] expectedWait;
  private final IntermediateCare.Starts[] starts;

  private byte[] pathwayOf = new byte[1024];
  private int nextPathway = UNPLANNED;
  private int fitDay;
  private boolean homeUnaided;

  /** The rules of a scenario, and the slots of its trusts. */
  public Discharges(Discharge scenario, Surroundings around) {
    calendar = around.calendar();
    patients = around.patients();
    bedside = around.bedside();
    rules = new DischargeRules(scenario, calendar, around.draws());
    List<String> known = new ArrayList<>();
    trustOf = new int[around.trusts().size()];
    for (int s = 0; s < trustOf.length; s++) {
      String trust = around.trusts().get(s);
      if (!known.contains(trust)) {
        known.add(trust);
      }
      trustOf[s] = known.indexOf(trust);
    }
    trusts = known.toArray(new String[0]);
    perDay = new double[trusts.length];
    for (int s = 0; s < trustOf.length; s++) {
      perDay[trustOf[s]] += around.overnightPerDay()[s] * (1 - scenario.deaths());
    }
    pathways = scenario.pathways().values().toArray(new Pathway[0]);
    names = List.copyOf(scenario.pathways().keySet());
    care = new IntermediateCare[pathways.length];
    counts = new SlotCounts[pathways.length][];
    starts = new IntermediateCare.Starts[pathways.length];
    expectedWait = new double[pathways.length];
    double[] startsOn = scenario.startsOn().orElse(null);
    for (int p = 0; p < pathways.length; p++) {
      if (pathways[p].slots().isPresent()) {
        Slots slots = pathways[p].slots().get();
        care[p] = new IntermediateCare(names.get(p), slots, trusts, startsOn, links, around);
        counts[p] = new SlotCounts[trusts.length];
        expectedWait[p] = expectedWait(p, slots);
        for (int t = 0; t < trusts.length; t++) {
          counts[p][t] = new SlotCounts(around.ledger(), trusts[t], names.get(p));
          double load = perDay[t] * rules.share(p) * care[p].meanStayDays();
          int source = around.numbering().number("opening-slots/" + trusts[t] + "/" + names.get(p));
          care[p].open(t, load, source);
        }
        int pathway = p;
        starts[p] = (patient, day, waited) -> starts(pathway, patient, day, waited);
      }
    }
  }

  /** Seconds from fitness to leaving in the long run, by Little's law on the stated queues. */
  private double expectedWait(int pathway, Slots slots) {
    double waiting = 0;
    for (double number : slots.waitingAtStart().values()) {
      waiting += number;
    }
    double flow = 0;
    for (double admissions : perDay) {
      flow += admissions * rules.share(pathway);
    }
    return flow > 0 ? waiting / flow * EnglishCalendar.SECONDS_PER_DAY : 0;
  }

  /**
   * Plans how a patient in bed will leave. One who needs intermediate care is noted for it; the
   * second returned then is when the patient would leave without.
   *
   * @param needEnds second at which acute need ends
   * @return second of departure
   */
  public long plan(int patient, long needEnds) {
    int source = patients.source(patient);
    long number = patients.number(patient);
    boolean elective = patients.elective(patient);
    int stated = nextPathway;
    nextPathway = UNPLANNED;
    if (calendar.dayOf(needEnds) >= calendar.days() - 1) {
      pathway(patient, UNPLANNED);
      fitDay = Math.min(calendar.dayOf(needEnds), calendar.days());
      homeUnaided = false;
      return needEnds;
    }
    if (stated < 0 && !elective && rules.dies(source, number)) {
      pathway(patient, DIES);
      fitDay = calendar.dayOf(needEnds) + 1;
      homeUnaided = false;
      return needEnds;
    }
    int pathway = elective ? 0 : stated >= 0 ? stated : rules.pathway(source, number);
    pathway(patient, pathway);
    fitDay = rules.fitDay(needEnds);
    long ready = rules.ready(pathway, source, number, needEnds);
    homeUnaided = care[pathway] == null;
    if (homeUnaided) {
      return rules.departure(source, number, ready);
    }
    int readyDay = calendar.dayOf(ready);
    care[pathway].join(trust(patient), patient, readyDay);
    long givesUp = care[pathway].givesUp(source, number, ready);
    if (givesUp >= calendar.startOf(calendar.days())) {
      return NEVER;
    }
    return rules.departureOn(calendar.dayOf(givesUp), source, number, givesUp);
  }

  /** The patient planned next no longer needs a bed and waits to leave by a pathway. */
  public void nextWaitsFor(int pathway) {
    nextPathway = pathway;
  }

  /** Discharge pathway of a patient in bed, as an index; another number when it has none. */
  public int pathway(int patient) {
    return pathwayOf[patient];
  }

  /** Whether the stay of a patient in bed ends in death. */
  public boolean dies(int patient) {
    return pathwayOf[patient] == DIES;
  }

  private void pathway(int patient, int pathway) {
    if (patient >= pathwayOf.length) {
      pathwayOf = Arrays.copyOf(pathwayOf, Math.max(patient + 1, pathwayOf.length * 2));
    }
    pathwayOf[patient] = (byte) pathway;
  }

  private int trust(int patient) {
    return trustOf[patients.site(patient)];
  }

  /** Day on which the patient last planned is found to no longer meet the criteria to reside. */
  public int fitDay() {
    return fitDay;
  }

  /** Whether the patient last planned goes home alive and waits for nobody outside hospital. */
  public boolean homeUnaided() {
    return homeUnaided;
  }

  /**
   * Departure that could be expected of a patient not in the store, for sums made before anything
   * is simulated.
   */
  public long expected(int source, long number, long needEnds) {
    if (rules.dies(source, number)) {
      return needEnds;
    }
    int pathway = rules.pathway(source, number);
    if (care[pathway] != null) {
      return rules.found(needEnds) + (long) expectedWait[pathway];
    }
    return rules.departure(source, number, rules.ready(pathway, source, number, needEnds));
  }

  /** A patient leaves its bed, whatever the plan was. */
  public void left(int patient) {
    int pathway = pathwayOf[patient];
    if (pathway >= 0 && pathway < care.length && care[pathway] != null) {
      SlotPool pool = care[pathway].pool(trust(patient));
      if (pool.contains(patient)) {
        pool.leave(patient);
        counts[pathway][trust(patient)].leftWithout();
      }
    }
  }

  /** 00:00: slots given back are offered to those who wait. */
  public void startDay(int day) {
    for (int p = 0; p < care.length; p++) {
      if (care[p] != null) {
        for (int t = 0; t < trusts.length; t++) {
          care[p].startDay(t, day, starts[p]);
          counts[p][t].census(care[p].pool(t));
        }
      }
    }
  }

  private void starts(int pathway, int patient, int day, int waited) {
    int source = patients.source(patient);
    long number = patients.number(patient);
    counts[pathway][trust(patient)].started(waited);
    bedside.leavesAt(patient, rules.departureOn(day, source, number, calendar.startOf(day)));
  }

  /** Patients who wait at a trust for a pathway's slots when the run begins, as stated. */
  public double waitingAtStart(int site, int pathway) {
    return pathways[pathway]
        .slots()
        .map(slots -> slots.waitingAtStart().getOrDefault(trusts[trustOf[site]], 0.0))
        .orElse(0.0);
  }

  /** Whether two sites wait for the same trust's slots. */
  public boolean sameTrust(int site, int other) {
    return trustOf[site] == trustOf[other];
  }

  /** Ids of the discharge pathways, by index. */
  public List<String> pathways() {
    return names;
  }
}

package headroom.model.department.discharge;

import headroom.model.engine.Draws;
import headroom.model.engine.LengthBiased;
import headroom.model.engine.RowQueue;
import headroom.model.engine.Sampler;
import headroom.model.flow.DayNotes;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Beds.Slots;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;
import java.util.function.IntToDoubleFunction;

/**
 * One pathway's intermediate care, a pool of slots for each trust. Free slots are offered at the
 * start of every day, longest wait first, to patients found ready by the evening before.
 */
final class IntermediateCare {
  private static final double DAY = EnglishCalendar.SECONDS_PER_DAY;
  private static final int MOST_STARTS = 10_000;

  private final EnglishCalendar calendar;
  private final Draws draws;
  private final Patients patients;
  private final Steps factor;
  private final Steps[] places;
  private final double[] startsOn;
  private final IntToDoubleFunction staffed;
  private final Sampler stay;
  private final Sampler patience;
  private final SlotPool[] pools;
  private final DayNotes[] joining;
  private final int[] sources;
  private final DayNotes.Reader[] joins;

  private int today;

  /** Told who starts, and how many days after the first offer. */
  interface Starts {
    void starts(int patient, int day, int waited);
  }

  /**
   * @param trusts ids of the trusts by index
   * @param startsOn chance that a free slot takes somebody on each weekday, or null
   */
  IntermediateCare(
      String pathway,
      Slots scenario,
      String[] trusts,
      double[] startsOn,
      RowQueue.Links links,
      Surroundings around) {
    calendar = around.calendar();
    draws = around.draws();
    patients = around.patients();
    this.startsOn = startsOn;
    staffed = around.slotsStaffed();
    factor = scenario.factor();
    stay = Sampling.of(scenario.stay());
    patience = scenario.patience().map(Sampling::of).orElse(null);
    places = new Steps[trusts.length];
    pools = new SlotPool[trusts.length];
    joining = new DayNotes[trusts.length];
    sources = new int[trusts.length];
    joins = new DayNotes.Reader[trusts.length];
    int days = calendar.days();
    for (int t = 0; t < trusts.length; t++) {
      sources[t] = around.numbering().number("slots/" + trusts[t] + "/" + pathway);
      places[t] = scenario.places().getOrDefault(trusts[t], Steps.constant(0));
      SlotPool pool = new SlotPool(days + 2, links);
      pools[t] = pool;
      joining[t] = new DayNotes(0, days + 1);
      joins[t] =
          (row, stamp) -> {
            if (patients.current(row, stamp)) {
              pool.queue(row, today);
            }
          };
    }
  }

  /** Slots of a trust on a day, as many as staff can run. */
  private int slots(int trust, int day) {
    LocalDate date = calendar.date(day);
    return (int)
        Math.round(
            Math.min(
                places[trust].on(date) * factor.on(date) * staffed.applyAsDouble(day), 1_000_000));
  }

  /**
   * Fills the slots as the run begins, with people found in the middle of their stays.
   *
   * @param load people who would hold slots if there were no limit
   */
  void open(int trust, double load, int source) {
    Sampler found = LengthBiased.of(stay);
    int held = (int) Math.min(slots(trust, 0), Math.round(load));
    for (int i = 0; i < held; i++) {
      draws.at(Purpose.INTERMEDIATE_CARE, source, i, 0);
      double rest = found.at(draws.first()) * draws.second() / DAY;
      pools[trust].hold(1 + (int) Math.min(rest, 1e6));
    }
  }

  /** A patient will be ready to start: offers begin on the day after. */
  void join(int trust, int patient, int readyDay) {
    int first = Math.min(readyDay + 1, calendar.days() + 1);
    joining[trust].write(first, patient, patients.stamp(patient));
  }

  /** When a patient ready at a second would leave without a slot. */
  long givesUp(int source, long number, long ready) {
    if (patience == null) {
      return Long.MAX_VALUE;
    }
    draws.at(Purpose.INTERMEDIATE_CARE, source, number, 0);
    return ready + (long) Math.min(patience.at(draws.second()), 1e9);
  }

  double meanStayDays() {
    return stay.mean() / DAY;
  }

  /** Offers a trust's free slots of the day. */
  void startDay(int trust, int day, Starts starts) {
    SlotPool pool = pools[trust];
    today = day;
    joining[trust].read(day, joins[trust]);
    pool.startDay(day, slots(trust, day));
    int offered = pool.free();
    double chance = startsOn == null ? 1 : startsOn[calendar.rateWeekday(day)];
    if (chance < 1) {
      offered = staffedToday(trust, day, offered, chance);
    }
    for (; offered > 0; offered--) {
      int patient = pool.first();
      if (patient < 0) {
        return;
      }
      pool.leave(patient);
      draws.at(Purpose.INTERMEDIATE_CARE, patients.source(patient), patients.number(patient), 0);
      // Whole days, so that the mean stay is kept; nobody comes and goes on one day.
      double days = Math.min(stay.at(draws.first()) / DAY, 1e6);
      pool.hold(day + (int) Math.max(1, Math.round(days)));
      starts.starts(patient, day, day - pool.since(patient));
    }
  }

  /** Of the free slots, those at which somebody can start on a day on which not all take people. */
  private int staffedToday(int trust, int day, int free, double chance) {
    int open = 0;
    int looked = Math.min(free, MOST_STARTS);
    for (int slot = 0; slot < looked; slot++) {
      open += draws.uniform(Purpose.SLOT_START, sources[trust], day, slot) < chance ? 1 : 0;
    }
    return open;
  }

  SlotPool pool(int trust) {
    return pools[trust];
  }
}

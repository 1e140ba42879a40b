package headroom.model.department.emergency;

import headroom.model.engine.Draws;
import headroom.model.engine.Normal;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Emergency.Nhs111;
import java.util.Arrays;

/**
 * Patients whom NHS 111 refers to one department. For some it books a slot: the next one with a
 * place left. That is what smooths arrivals; those for whom no slot is near come as they are.
 */
final class Referrals {
  /** Booked, but will not come. */
  static final long NEVER = Long.MAX_VALUE;

  /** Told of every referral. */
  interface Count {
    void referred(boolean toSlot);
  }

  private final Nhs111 rule;
  private final Count count;
  private final double referred;
  private final double callers;
  private final int slotsAhead;
  private final long[] slotOf;
  private final int[] booked;

  Referrals(Nhs111 rule, Count count) {
    this.rule = rule;
    this.count = count;
    // Those who do not come are no attendances: so many more turn to 111 than arrive.
    double turning = rule.share() / (1 - rule.booked() * rule.noShow());
    callers = 1 - rule.share() + turning;
    referred = turning / callers;
    slotsAhead = (int) (rule.ahead() / rule.slot());
    slotOf = new long[slotsAhead + 2];
    booked = new int[slotsAhead + 2];
    Arrays.fill(slotOf, -1);
  }

  /** How many turn to the department, by 111 or by themselves, for one who attends. */
  double callersPerAttendance() {
    return callers;
  }

  /**
   * When a walk-in comes who turns to the department, or to 111, now.
   *
   * @return now, the time around a booked slot, or {@link #NEVER}
   */
  long comes(Draws draws, int source, long number, long now) {
    draws.at(Purpose.ED_111, source, number, 0);
    if (draws.first() >= referred) {
      return now;
    }
    long slot = draws.second() < rule.booked() ? book(now) : -1;
    count.referred(slot >= 0);
    if (slot < 0) {
      return now;
    }
    draws.at(Purpose.ED_111, source, number, 1);
    if (draws.first() < rule.noShow()) {
      return NEVER;
    }
    double off = rule.punctuality() == 0 ? 0 : rule.punctuality() * Normal.quantile(draws.second());
    return Math.max(now, slot * rule.slot() + (long) off);
  }

  /** Takes a place in the next slot that has one; its index since the run's start, or -1. */
  private long book(long now) {
    long first = now / rule.slot() + 1;
    for (long slot = first; slot <= first + slotsAhead; slot++) {
      int cell = (int) (slot % slotOf.length);
      if (slotOf[cell] != slot) {
        slotOf[cell] = slot;
        booked[cell] = 0;
      }
      if (booked[cell] < rule.perSlot()) {
        booked[cell]++;
        return slot;
      }
    }
    return -1;
  }
}

package headroom.model.system;

import headroom.model.engine.EventCalendar;
import headroom.model.flow.EventKind;
import headroom.model.flow.Ledger;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Division;
import headroom.model.scenario.Scenario;

/** Simulates a care system. */
public final class CareSystem {
  private CareSystem() {}

  /**
   * Simulates one replication. A pure function of its arguments, safe to call from several threads.
   *
   * @param uncertainty carried into the result; the scenario's parameters are drawn already
   * @param replication number of the replication, from 1
   * @throws IllegalStateException when the replication breaks a law of conservation: a defect
   */
  public static ReplicationResult replicate(
      Scenario scenario, long seed, Uncertainty uncertainty, int replication) {
    return replicate(scenario, seed, uncertainty, replication, new EventCalendar());
  }

  /**
   * As {@link #replicate(Scenario, long, Uncertainty, int)}, with its events in a given calendar:
   * every one gives the same result, each at its own speed.
   *
   * @param calendar an empty one, for this replication only
   */
  public static ReplicationResult replicate(
      Scenario scenario,
      long seed,
      Uncertainty uncertainty,
      int replication,
      EventCalendar calendar) {
    if (Division.divides(scenario)) {
      throw new IllegalArgumentException(
          scenario.scenario()
              + " is "
              + scenario.systems().size()
              + " systems, to be simulated one by one");
    }
    CareSystemRun run = new CareSystemRun(scenario, seed, replication, calendar);
    run.run();
    Ledger.Account account = run.account();
    String[] names = new String[EventKind.count()];
    for (int i = 0; i < names.length; i++) {
      names[i] = EventKind.of(i).name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
    return new ReplicationResult(
        uncertainty,
        replication,
        account.layout(),
        account.numerators(),
        account.denominators(),
        names,
        run.events(),
        run.gates());
  }
}

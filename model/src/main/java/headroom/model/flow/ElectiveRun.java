package headroom.model.flow;

import headroom.model.engine.Draws;
import headroom.model.scenario.Scenario;
import headroom.model.time.EnglishCalendar;

/**
 * What every elective department is handed at the start of a replication.
 *
 * @param scenario the scenario, its uncertain parameters drawn
 * @param rates delivery of annual rates on working days
 * @param draws the replication's random numbers
 * @param sources numbers of sources by name
 * @param pathways the people waiting
 * @param ledger where results are counted
 * @param firstDay a day before the oldest clock start on any list
 * @param startDay the scenario's first day
 * @param endDay the scenario's last day
 * @param standsFor people that each simulated one stands for; capacities are divided by it
 */
public record ElectiveRun(
    Scenario scenario,
    AnnualRates rates,
    Draws draws,
    Sources sources,
    Pathways pathways,
    Ledger ledger,
    int firstDay,
    int startDay,
    int endDay,
    double standsFor) {

  /** The civil calendar. */
  public EnglishCalendar calendar() {
    return rates.calendar();
  }
}

package headroom.model.scenario;

import java.time.LocalDate;
import java.util.Optional;

/** A named test of a measure over a stated window. */
public record TargetTest(
    @Says("The test in plain words.") String statement,
    @Says("Id of the measure tested; see `headroom measures`.") String measure,
    @Says("How the window's periods become one figure.") @Otherwise("window") Test test,
    @Says("Site or trust; the whole system when left out.") @Otherwise("") String site,
    @Says("Specialty group; all when left out.") @Otherwise("") String specialty,
    @Says("Group, for example priority=1; everyone when left out.") @Otherwise("") String group,
    @Says("First day of the window; the scenario's start when left out.") Optional<LocalDate> from,
    @Says("Last day of the window; the scenario's end when left out.") Optional<LocalDate> to,
    @Says("The figure must be at most this.") @Unit(Unit.Kind.NUMBER) @Limits(least = -1e18)
        Optional<Double> atMost,
    @Says("The figure must be at least this.") @Unit(Unit.Kind.NUMBER) @Limits(least = -1e18)
        Optional<Double> atLeast) {

  /** How the periods of a window become one figure. */
  public enum Test {
    /** Totals and ratios over the whole window: sum of numerators over sum of denominators. */
    WINDOW,
    /** The greatest period value. */
    WORST_HIGH,
    /** The least period value. */
    WORST_LOW,
    /** The value of the window's last period. */
    LAST,
    /** The mean of the period values, each weighing the same. */
    MEAN
  }
}

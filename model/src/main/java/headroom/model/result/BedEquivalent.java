package headroom.model.result;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How many beds a change is worth: beds opened, and patients who no longer fill one or wait for
 * one, both as means over a window (bed-days ÷ days), in replications paired with those of the
 * base.
 *
 * @param scenario the scenario compared
 * @param basis what is set against what
 * @param source where the beds come from, such as {@code discharge}; empty for all together
 * @param change the named change; empty for all of a source
 * @param start first day of the window
 * @param end last day
 * @param added beds open more, escalation beds included
 * @param avoided patients fewer in a bed or waiting for one
 * @param beds added plus avoided
 * @param low lower end of the 95% interval of {@code beds}
 * @param high upper end
 * @param replications pairs
 */
public record BedEquivalent(
    String scenario,
    Basis basis,
    String source,
    String change,
    LocalDate start,
    LocalDate end,
    double added,
    double avoided,
    double beds,
    double low,
    double high,
    int replications) {

  /** What is set against what. */
  public enum Basis {
    /** A named change against all earlier ones. */
    STEP,
    /** All changes of one source against none. */
    ALONE,
    /** All changes against none. */
    TOGETHER,
    /** All together less the sum of the sources alone. */
    INTERACTION;

    /** As written in {@code bed-equivalents.csv}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

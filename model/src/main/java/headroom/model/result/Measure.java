package headroom.model.result;

/**
 * The one definition of something that is reported.
 *
 * @param id the id that scripts rely on, for example {@code ga-occupancy-0800}
 * @param title a short name for charts and tables
 * @param unit unit of the reported value, for example {@code ratio}, {@code beds}, {@code hours}
 * @param kind how numerators and denominators become a value, and how places add up
 * @param better which way is good
 * @param definition the exact definition, one or two sentences
 * @param source where the definition comes from
 */
public record Measure(
    String id,
    String title,
    String unit,
    Kind kind,
    Better better,
    String definition,
    String source) {

  /** How a series is stored and read. */
  public enum Kind {
    /** A total of the period: value = numerator. Places add. */
    FLOW,
    /** A stock at the period's end (24:00): value = numerator. Places add. */
    STOCK,
    /** A mean of the period's daily census: value = numerator ÷ days. Places add. */
    CENSUS,
    /**
     * A ratio or mean: value = numerator ÷ denominator; empty when the denominator is zero. Both
     * add over places and periods.
     */
    RATIO,
    /** The greatest value of the period: value = numerator. Places take the greatest. */
    MAX
  }

  /** Which way is good. */
  public enum Better {
    LOWER,
    HIGHER,
    NEITHER
  }
}

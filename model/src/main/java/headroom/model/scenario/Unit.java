package headroom.model.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The unit of a number or of each number of a table, profile or dated series. */
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.TYPE
})
public @interface Unit {
  Kind value();

  /** What a number counts, hence which units may be written and what arrives in the record. */
  enum Kind {
    /** A whole number of things, 0 or more: {@code 12}. */
    COUNT,
    /** A plain number: {@code 1.15}. */
    NUMBER,
    /** A fraction between 0 and 1: {@code 85%} or {@code 0.85}. */
    SHARE,
    /** A change a year, may be negative: {@code 1.5%/year}; arrives as a fraction. */
    GROWTH,
    /**
     * Events a day: {@code 0.3/day}, {@code 120/week}, {@code 4/hour}, {@code 39000/month}, {@code
     * 1/year}.
     */
    RATE,
    /**
     * A length of time: {@code 4h}, {@code 15 min}, {@code 6 d}, {@code 3 weeks}; arrives in
     * seconds.
     */
    DURATION,
    /** Pounds: {@code £170}. */
    MONEY
  }
}

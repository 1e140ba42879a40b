package headroom.model.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A quantity that grows with the size of what it describes: of two hospitals together it is the
 * sum. Where a scenario is divided into systems ({@link SystemSize}), each has its part of it, in
 * proportion to its size of this kind. A quantity without this annotation is the same everywhere,
 * however large the system: a share, a time, a price, a rule.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.TYPE
})
public @interface Extensive {
  /** The size it grows with. */
  Size value();

  /**
   * The size that it is stated for each unit of, where it links two kinds: the share of those
   * admitted who stay overnight grows with overnight admissions, and falls as more attend.
   */
  Size per() default Size.NOTHING;
}

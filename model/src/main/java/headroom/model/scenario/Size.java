package headroom.model.scenario;

import java.util.Locale;

/** What a system can be large in. Where a system states none of a kind, the wider kind holds. */
public enum Size {
  /** The same for every system. */
  NOTHING(null),
  /** What holds where no kind is stated. */
  ALL(null),
  /** Attendances, and what serves them in emergency departments. */
  EMERGENCY(ALL),
  /** Beds open, and what goes with them. */
  BEDS(ALL),
  /** Emergency patients who stay overnight. */
  OVERNIGHT(BEDS),
  /** Beds occupied at the start. */
  OCCUPIED(BEDS),
  /** Patients with COVID-19, where they are stated as numbers. */
  COVID(BEDS),
  /** Clock starts, and what serves them in clinics and theatres. */
  ELECTIVE(ALL),
  /** People waiting at the start. */
  LIST(ELECTIVE),
  /** Of these, those over 18 weeks. */
  OVER_18_WEEKS(LIST),
  /** Of these, those over 52 weeks and longer. */
  OVER_52_WEEKS(OVER_18_WEEKS),
  /** People served. */
  PEOPLE(ELECTIVE);

  private final Size wider;

  Size(Size wider) {
    this.wider = wider;
  }

  /** As the sizes of a system are written. */
  public String key() {
    return switch (this) {
      case ALL -> "size";
      case OVER_18_WEEKS -> "over18w";
      case OVER_52_WEEKS -> "over52w";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }

  /** The kind that stands in for this one; null for the widest. */
  public Size wider() {
    return wider;
  }
}

package headroom.model.department.waitinglist;

import java.util.Locale;

/** Why a patient leaves the list without a reported treatment. */
enum Removal {
  /** The first appointment was missed; RTT status 33. */
  MISSED_FIRST,
  /** RTT status 36. */
  DIED,
  /** A review found that no treatment is needed or wanted. */
  REVIEW,
  /** Declined, moved, treated elsewhere, put right by validation. */
  OTHER;

  /** As measures group by it. */
  String group() {
    return "cause=" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

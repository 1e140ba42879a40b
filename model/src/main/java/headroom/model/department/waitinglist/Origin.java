package headroom.model.department.waitinglist;

import java.util.Locale;

/** What a clock starts from. */
enum Origin {
  REFERRAL,
  /** A first appointment was missed and made again. */
  REBOOKED,
  /** Active monitoring ends. */
  MONITORING;

  /** As measures group by it. */
  String group() {
    return "source=" + name().toLowerCase(Locale.ROOT);
  }
}

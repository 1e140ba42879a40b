package headroom.model.flow;

import java.util.Locale;

/** Why a referral-to-treatment clock stops, with the status code of the NHS Data Dictionary. */
public enum ClockStop {
  /** Admitted for the first definitive treatment. */
  ADMITTED(30),
  /** First definitive treatment without admission: in the clinic, by drugs or radiotherapy. */
  TREATED(30),
  /** Active monitoring begins, at the patient's or the clinician's wish. */
  MONITORED(32),
  /** Decision not to treat; back to primary care. */
  NOT_TREATED(34),
  /** The patient declines treatment. */
  DECLINED(35);

  private final int code;

  ClockStop(int code) {
    this.code = code;
  }

  /** RTT status code. */
  public int code() {
    return code;
  }

  /** As measures group by it: {@code reason=not-treated}. */
  public String group() {
    return "reason=" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

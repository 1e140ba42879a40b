package headroom.reports.papers;

import headroom.model.result.Verdict;

/**
 * The three words a probability may be given. Thirty replications leave an interval some thirty
 * points wide, so no finer word would be true.
 *
 * <p><i>Unlikely</i>: under one third, and the whole 95% interval under one half. <i>Likely</i>:
 * over two thirds, and the whole interval over one half. <i>Even</i>: everything else. None of the
 * three is given while the interval is wider than one half, as it is with a handful of
 * replications: nothing can be said then, and "even" would say something.
 */
public enum Likelihood {
  UNLIKELY("Unlikely", "unlikely"),
  EVEN("Even", "about as likely as not"),
  LIKELY("Likely", "likely"),
  UNTOLD("Cannot tell", "not yet possible to say");

  private static final double THIRD = 1.0 / 3;
  private static final double TOO_WIDE = 0.5;

  private final String word;
  private final String phrase;

  Likelihood(String word, String phrase) {
    this.word = word;
    this.phrase = phrase;
  }

  /** The word for a verdict that has a probability. */
  public static Likelihood of(Verdict verdict) {
    return of(verdict.probability(), verdict.probabilityLow(), verdict.probabilityHigh());
  }

  static Likelihood of(double probability, double low, double high) {
    if (high - low > TOO_WIDE) {
      return UNTOLD;
    }
    if (probability < THIRD && high < 0.5) {
      return UNLIKELY;
    }
    return probability > 1 - THIRD && low > 0.5 ? LIKELY : EVEN;
  }

  /** The word for a share whose interval is not known: the share alone decides. */
  static Likelihood ofShare(double share) {
    return of(share, share, share);
  }

  /** The word alone, with a capital. */
  public String word() {
    return word;
  }

  /** The words as they stand in "it is … that", or "… whether" when nothing can be said. */
  public String phrase() {
    return phrase;
  }
}

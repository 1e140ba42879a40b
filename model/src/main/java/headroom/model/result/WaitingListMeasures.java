package headroom.model.result;

import static headroom.model.result.Measure.Better.HIGHER;
import static headroom.model.result.Measure.Better.LOWER;
import static headroom.model.result.Measure.Better.NEITHER;
import static headroom.model.result.Measure.Kind.FLOW;
import static headroom.model.result.Measure.Kind.MAX;
import static headroom.model.result.Measure.Kind.RATIO;
import static headroom.model.result.Measure.Kind.STOCK;
import static headroom.model.result.Measures.measure;

/** Measures of the referral-to-treatment list. */
final class WaitingListMeasures {
  private static final String RTT = "NHS England referral-to-treatment rules, October 2022 (D-RTT)";

  private static final String OWN = "Headroom";
  private static final String CANCER = "NHS England cancer waiting times (D-FDS, D-31, D-62)";

  private WaitingListMeasures() {}

  static void define() {
    measure(
        "rtt-list",
        "Waiting list",
        "pathways",
        STOCK,
        LOWER,
        "Incomplete RTT pathways at 24:00 on the period's last day.",
        RTT);
    measure(
        "rtt-list-opening",
        "Waiting list at the period's start",
        "pathways",
        FLOW,
        LOWER,
        "Incomplete RTT pathways as the period begins.",
        RTT);
    for (int weeks : new int[] {18, 52, 65, 78, 104}) {
      measure(
          "rtt-over-" + weeks + "w",
          "Waiting over " + weeks + " weeks",
          "pathways",
          STOCK,
          LOWER,
          "Incomplete RTT pathways waiting more than "
              + weeks * 7
              + " days at 24:00 on the period's last day.",
          RTT);
    }
    measure(
        "rtt-over-104w-choice",
        "Waiting over 104 weeks by choice",
        "pathways",
        STOCK,
        LOWER,
        "Of rtt-over-104w, those who wait because they chose to; the clock still runs.",
        RTT);
    for (String weeks : new String[] {"65", "78", "104"}) {
      measure(
          "rtt-over-" + weeks + "w-excluding-choice",
          "Waiting over " + weeks + " weeks other than by choice",
          "pathways",
          STOCK,
          LOWER,
          "Of rtt-over-" + weeks + "w, those who do not wait by choice.",
          RTT);
    }
    measure(
        "rtt-clock-starts",
        "Clock starts",
        "pathways",
        FLOW,
        NEITHER,
        "RTT periods started. With group source=referral, rebooked (after a missed first appointment) or monitoring.",
        RTT);
    measure(
        "rtt-completed",
        "Completed pathways",
        "pathways",
        FLOW,
        HIGHER,
        "RTT clocks stopped by treatment or a decision that none is needed. With group reason=admitted, treated, monitored,"
            + " not-treated or declined.",
        RTT);
    measure(
        "rtt-completed-admitted",
        "Completed pathways, admitted",
        "pathways",
        FLOW,
        HIGHER,
        "RTT clocks stopped by an admission for treatment.",
        RTT);
    measure(
        "rtt-removed-other",
        "Removed other than by treatment",
        "pathways",
        FLOW,
        NEITHER,
        "Pathways leaving the list with no completion reported: nullified, died and declined included. With group"
            + " cause=missed-first, died, review or other.",
        RTT);
    measure(
        "rtt-transferred-in",
        "Transferred in",
        "pathways",
        FLOW,
        NEITHER,
        "Pathways taken over.",
        RTT);
    measure(
        "rtt-transferred-out",
        "Transferred out",
        "pathways",
        FLOW,
        NEITHER,
        "Pathways handed on.",
        RTT);
    measure(
        "rtt-wait-completed-mean-weeks",
        "Mean wait of completed pathways",
        "weeks",
        RATIO,
        LOWER,
        "From clock start to clock stop, mean over pathways completed in the period.",
        RTT);
    measure(
        "rtt-wait-completed-max-weeks",
        "Longest wait of completed pathways",
        "weeks",
        MAX,
        LOWER,
        "From clock start to clock stop, the longest of the period.",
        RTT);
    flowsInDetail();
    equity();
    cancer();
  }

  private static void flowsInDetail() {
    measure(
        "rtt-reviews",
        "Reviews of long waits",
        "reviews",
        FLOW,
        NEITHER,
        "People on the list whose wait was reviewed, clinically or for validation, in a round of the period.",
        OWN);
    measure(
        "advice-requests",
        "Advice and guidance requests",
        "requests",
        FLOW,
        HIGHER,
        "Specialist advice requests processed.",
        "2022/23 planning guidance (16 for each 100 first attendances)");
    measure(
        "advice-per-100-firsts",
        "Advice and guidance requests for each 100 referrals",
        "requests",
        RATIO,
        HIGHER,
        "Specialist advice requests processed for each 100 first attendances.",
        "2022/23 planning guidance");
    measure(
        "advice-diverted",
        "Referrals that advice took the place of",
        "pathways",
        FLOW,
        HIGHER,
        "Requests after which no clock started: those that the stated clock starts already live with, and those beyond.",
        OWN);
    measure(
        "rtt-tip-in",
        "Must be treated by the deadline",
        "pathways",
        STOCK,
        LOWER,
        "People on the list who would wait longer than the limit on its day if still waiting then; after that day, who"
            + " do. With group limit=….",
        OWN);
    measure(
        "rtt-tip-in-beyond-capacity",
        "… beyond the capacity of their lists",
        "pathways",
        STOCK,
        LOWER,
        "Of rtt-tip-in, those whom their lists could not reach by the deadline at the period's throughput of decisions"
            + " and of admissions, even if it took nobody else.",
        OWN);
  }

  private static void equity() {
    measure(
        "rtt-wait-gap-imd",
        "Gap in waits, most against least deprived fifth",
        "weeks",
        RATIO,
        LOWER,
        "Mean wait of completed pathways of the most deprived fifth less that of the least deprived; mean of the"
            + " periods.",
        OWN);
    measure(
        "rtt-over-52w-share-gap-imd",
        "Gap in waits over 52 weeks, most against least deprived fifth",
        "ratio",
        RATIO,
        LOWER,
        "Share of the waiting list over 52 weeks among the most deprived fifth less that among the least deprived; mean"
            + " of the periods.",
        OWN);
  }

  private static void cancer() {
    measure(
        "cancer-told-within-28d",
        "Cancer found or ruled out within 28 days",
        "ratio",
        RATIO,
        HIGHER,
        "Of urgent suspected cancer referrals told in the period whether it is cancer, the share told within 28 days of"
            + " the referral (D-FDS).",
        CANCER);
    measure(
        "cancer-treated-within-31d",
        "Cancer treated within 31 days of the decision",
        "ratio",
        RATIO,
        HIGHER,
        "Of first treatments of cancer, the share within 31 days of the decision to treat (D-31).",
        CANCER);
    measure(
        "cancer-treated-within-62d",
        "Cancer treated within 62 days of the referral",
        "ratio",
        RATIO,
        HIGHER,
        "Of first treatments of cancer after an urgent suspected cancer referral, the share within 62 days of it"
            + " (D-62).",
        CANCER);
    measure(
        "cancer-over-62d",
        "Urgent suspected cancer pathways over 62 days",
        "pathways",
        STOCK,
        LOWER,
        "Urgent suspected cancer referrals without treatment and without having cancer ruled out, more than 62 days old.",
        CANCER);
    measure(
        "cancer-first-treatments",
        "First treatments of cancer",
        "treatments",
        FLOW,
        NEITHER,
        "Clocks of patients with cancer stopped by treatment.",
        CANCER);
  }
}

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
    measure(
        "rtt-over-104w-excluding-choice",
        "Waiting over 104 weeks other than by choice",
        "pathways",
        STOCK,
        LOWER,
        "Of rtt-over-104w, those who do not wait by choice.",
        RTT);
    measure(
        "rtt-clock-starts", "Clock starts", "pathways", FLOW, NEITHER, "RTT periods started.", RTT);
    measure(
        "rtt-completed",
        "Completed pathways",
        "pathways",
        FLOW,
        HIGHER,
        "RTT clocks stopped by treatment or a decision that none is needed.",
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
        "Pathways leaving the list with no completion reported: nullified, died and declined included.",
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
  }
}

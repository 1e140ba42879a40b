package headroom.reports.papers;

import headroom.model.result.Bottleneck;
import headroom.model.result.Estimate;
import headroom.model.result.Layout;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Sensitivity;
import headroom.model.result.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the made-up run is said to have found. */
final class SampleFindings {
  private SampleFindings() {}

  static List<Verdict> verdicts(Layout layout, List<ReplicationResult> main) {
    Estimate occupancy =
        SampleRun.estimate(
            SampleRun.values(main, layout.find("ga-occupancy-0800", "", "", ""), 12, 23));
    Estimate value =
        SampleRun.estimate(
            SampleRun.values(main, layout.find("elective-value-vs-1920", "", "", ""), 24, 35));
    Estimate pathways =
        SampleRun.estimate(
            SampleRun.values(main, layout.find("elective-completed-vs-1920", "", "", ""), 24, 35));
    Estimate over104 =
        SampleRun.estimate(
            SampleRun.values(
                main, layout.find("rtt-over-104w-excluding-choice", "", "", ""), 3, 3));
    Estimate within =
        SampleRun.estimate(SampleRun.values(main, layout.find("ed-within-4h", "", "", ""), 23, 23));
    LocalDate end = SampleRun.START.plusMonths(SampleRun.MONTHS).minusDays(1);
    return List.of(
        verdict(
            "elective-30pct",
            "Value-weighted elective activity of 2024/25 is at least 130% of 2019/20, working-day adjusted",
            "elective-value-vs-1920",
            ">=",
            1.3,
            Verdict.Status.GATED,
            "local prices and the 2019/20 base are assumptions; the figure is shown, the verdict withheld",
            0,
            0,
            0.114,
            0,
            value),
        verdict(
            "elective-30pct:pathways",
            "Completed pathways of 2024/25 are at least 130% of 2019/20, working-day adjusted",
            "elective-completed-vs-1920",
            ">=",
            1.3,
            Verdict.Status.ESTIMATED,
            "",
            0,
            0,
            0.114,
            0,
            pathways),
        verdict(
            "wait-104w",
            "Nobody waits over 104 weeks other than by choice, at 31 July 2022 and every month end to 31 March 2023",
            "rtt-over-104w-excluding-choice",
            "<=",
            0,
            Verdict.Status.ESTIMATED,
            "",
            0.6,
            0.42,
            0.75,
            0.7,
            over104),
        verdict(
            "ga-occupancy-92",
            "Adult G&A 08:00 occupancy over 2023/24, whole system, is at most 92%",
            "ga-occupancy-0800",
            "<=",
            0.92,
            Verdict.Status.ESTIMATED,
            "",
            0.1333,
            0.053,
            0.297,
            0.0667,
            occupancy),
        verdict(
            "ga-occupancy-92:worst-month",
            "The worst month of 2023/24 has an adult G&A 08:00 occupancy of at most 92%",
            "ga-occupancy-0800",
            "<=",
            0.92,
            Verdict.Status.ESTIMATED,
            "",
            0,
            0,
            0.114,
            0,
            occupancy),
        verdict(
            "ed-4h-76",
            "At least 76% of all attendances of March 2024 leave within four hours",
            "ed-within-4h",
            ">=",
            0.76,
            Verdict.Status.ESTIMATED,
            "",
            0.8333,
            0.664,
            0.927,
            0.9,
            within),
        verdict(
            "system-activity-target",
            "Value-weighted elective activity of 2023/24 is at least 107% of 2019/20, working-day adjusted",
            "elective-value-vs-1920",
            ">=",
            1.07,
            Verdict.Status.GATED,
            "local prices and the 2019/20 base are assumptions",
            0.3,
            0.1,
            0.5,
            0.3,
            value),
        new Verdict(
            "ucr-70",
            "70% of two-hour crisis responses within two hours",
            "",
            "",
            "",
            SampleRun.START,
            end,
            "",
            Double.NaN,
            Verdict.Status.NOT_MODELLED,
            "urgent community response is not simulated yet",
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            null));
  }

  private static Verdict verdict(
      String id,
      String statement,
      String measure,
      String comparison,
      double threshold,
      Verdict.Status status,
      String reason,
      double p,
      double low,
      double high,
      double chance,
      Estimate figure) {
    LocalDate from = SampleRun.START.plusMonths(id.startsWith("wait") ? 3 : 12);
    LocalDate to = SampleRun.START.plusMonths(id.startsWith("wait") ? 12 : 24).minusDays(1);
    return new Verdict(
        id,
        statement,
        measure,
        "window",
        "",
        from,
        to,
        comparison,
        threshold,
        status,
        reason,
        p,
        low,
        high,
        chance,
        figure);
  }

  static List<Sensitivity> sensitivities() {
    List<Sensitivity> all = new ArrayList<>();
    for (String verdict : List.of("ga-occupancy-92", "elective-30pct:pathways", "wait-104w")) {
      boolean beds = verdict.startsWith("ga");
      double figure = beds ? 0.94 : verdict.startsWith("wait") ? 2 : 1.07;
      double step = beds ? 0.012 : verdict.startsWith("wait") ? 3 : 0.02;
      all.add(
          new Sensitivity(
              verdict,
              "beds.discharge.pathways.1.delay",
              172800,
              129600,
              259200,
              "seconds",
              "derived: from weekly discharge delays [P18]",
              0.71,
              figure - step,
              figure + step,
              0.27,
              0));
      all.add(
          new Sensitivity(
              verdict,
              "emergency.growth",
              0.02,
              0,
              0.035,
              "per year",
              "published: NHS England monthly statistics",
              0.42,
              figure - step / 2,
              figure + step / 2,
              0.2,
              0.07));
      all.add(
          new Sensitivity(
              verdict,
              "beds.sites.new-cross.pools.medicine.share",
              0.6,
              0.42,
              0.78,
              "share",
              "assumption: no published split; first fit to bed numbers",
              -0.18,
              figure + step / 4,
              figure - step / 4,
              0.07,
              0.2));
    }
    return all;
  }

  static List<Bottleneck> bottlenecks(Layout layout) {
    List<Bottleneck> all = new ArrayList<>();
    for (String trust : SampleRun.TRUSTS) {
      for (int p = 0; p < SampleRun.MONTHS; p++) {
        String stage = (p + trust.hashCode()) % 7 < 5 ? "theatre" : "first";
        all.add(new Bottleneck(trust, layout.periods().get(p), stage, 0.8, 20 + p / 2.0));
      }
    }
    return all;
  }
}

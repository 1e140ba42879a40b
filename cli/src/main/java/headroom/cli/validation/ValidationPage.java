package headroom.cli.validation;

import headroom.cli.validation.Interactions.Column;
import headroom.cli.validation.Interactions.Effect;
import headroom.cli.validation.Interactions.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code docs/validation.md}: every figure simulated now. */
public final class ValidationPage {
  private static final double[] ONE_POOL = {83.3, 85.1, 88, 90.7};
  private static final double[] SEVEN_POOLS = {83.3, 85.1, 87, 89.7};

  private static final String HINDCAST =
      """
      ## Would it have forecast 2021/22?

      `scenarios/hindcast/black-country-2021.yaml` from what was known on 1 April 2021, and the same told how COVID-19 and staff absence went, scored with sixteen replications; `./headroom backtest SCENARIO --observed scenarios/hindcast/observed-black-country.csv` does it with thirty. Occupancy is KH03's, all ages at midnight, and the hindcast's beds are KH03's, all ages, so that like is set beside like. Cancelled operations are QMCO's count of all non-clinical reasons; the model has four, no bed, no critical care, no staff and no theatre time, and the last makes it count too many (docs/derivations.md, “Where the base falls short”).

      """;

  private ValidationPage() {}

  /** Simulates and writes one chapter in Markdown, ending with a line feed. */
  public interface Chapter {
    String write() throws InterruptedException;
  }

  /**
   * The chapters in order, by name.
   *
   * @param hindcasts the scores of the hindcasts
   */
  public static Map<String, Chapter> chapters(Bench bench, Chapter hindcasts) {
    Map<String, Chapter> chapters = new LinkedHashMap<>();
    chapters.put("curve", () -> curve(bench));
    chapters.put("parameters", () -> parameters(bench));
    chapters.put("emergence", () -> emergence(bench));
    chapters.put("theatres", () -> theatres(bench));
    chapters.put("face", () -> face(bench));
    chapters.put("hindcast", () -> HINDCAST + hindcasts.write());
    return chapters;
  }

  private static String curve(Bench bench) throws InterruptedException {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Does the model behave?

        Written by `./headroom validate --out docs/validation.md`: every figure on this page was simulated for it, with each parameter at its central value (the hindcasts draw them from their ranges) and the same patients on both sides of every comparison. Intervals are 95% intervals of paired differences over replications.

        ## Against queueing theory

        `TheoryTest` runs the scenarios of `scenarios/theory` through the command line and holds the 99% interval over replications against the exact value: M/M/c, Erlang-B, Cobham's priorities, Pollaczek–Khinchine, M/G/∞, a deterministic list and a deterministic theatre. Conservation, Little's law and the law of arrivals are tests of the model's rooms.

        ## Waits against occupancy

        The same 700 beds and patients as one pool and as seven pools of a hundred that never help each other out (`scenarios/theory/one-pool-700.yaml`, `seven-pools-700.yaml`). 92% matters only through fragmentation and the time of day: a single pool falsely passes.

        | pools | patients a day | 08:00 occupancy | mean wait for a bed, hours | over 4 hours |
        |---|---|---|---|---|
        """);
    lines(page, OccupancyCurve.of(bench, "one-pool-700", ONE_POOL), "1 × 700");
    lines(page, OccupancyCurve.of(bench, "seven-pools-700", SEVEN_POOLS), "7 × 100");
    page.append(
        """

        The conceptual model's trial, one replication of a prototype: one pool 0, 0, 0.3 and 1.0 hours at 88, 90, 93 and 96%; seven pools 1.6, 2.2, 8 and 15 hours at 88, 90, 92 and 95%. Waits here are up to three or four times the trial's at the same occupancy; the prototype states neither its weekend rule nor how it was started, and `OccupancyCurveTest` holds the curve within four times of it, convex, and one pool far from seven.

        """);
    return page.toString();
  }

  private static String parameters(Bench bench) throws InterruptedException {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        ## What each parameter does

        One parameter of `scenarios/theory/small-system.yaml` turned at a time. In each cell the sign that a good model must show and the difference that this one shows, shares in percentage points. `++` and `−−` must be clear of zero; `+` and `−` must not be clearly contrary; `0` must be small or not clear. **Bold** is not as asked.

        """);
    interactions(bench, page);
    return page.append(
            """

            Where no sign stands, none is asked for. Where the conceptual model asks for more than this page does, these are the reasons. Day cases raise pathways but not value, because a day case is priced below the ordinary admission that it replaces. A fuller list still buys cases beyond the fill at which the conceptual model's trial turned, because cancelled patients come back; what an overrun costs in staff is not counted. More first appointments lengthen the queue for theatre, and long waits with it. Removals and reviews take people from the list who would have been completed later. Fewer follow-ups, and follow-ups left to patients, free slots for those on the list, so that pathways rise; the others stand idle unless they are used again (`what-if/outpatient-transformation.yaml`), so that value falls.

            """)
        .toString();
  }

  private static String emergence(Bench bench) throws InterruptedException {
    StringBuilder page = new StringBuilder();
    page.append("## What must emerge\n\nOn the same system; none of it is coded anywhere.\n\n");
    findings(page, Emergence.of(bench));
    page.append(
        """

        (ix), step-down from critical care held up by full wards, is a matter of the critical-care department's own tests.

        """);
    return page.toString();
  }

  private static String theatres(Bench bench) throws InterruptedException {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        ## Is a theatre's day real?

        `scenarios/theory/theatre-realism.yaml`: five hundred half-day lists a week with the conceptual model's own times and more people waiting than can be treated, beside its trial of 15,000 lists. The trial's figure, and in brackets what a test allows.

        """);
    findings(page, TheatreRealism.of(bench));
    page.append(
        """

        The filling rules on the same lists:

        """);
    row(
        page,
        List.of(
            "filling",
            "cases a session",
            "capped",
            "uncapped",
            "30 minutes early",
            "run over",
            "cancelled"));
    page.append("|---".repeat(7)).append("|\n");
    for (TheatreRealism.Filling filling : TheatreRealism.fillings(bench)) {
      List<String> cells = new ArrayList<>(List.of(filling.rule()));
      cells.addAll(filling.figures());
      row(page, cells);
    }
    return page.append('\n').toString();
  }

  private static String face(Bench bench) throws InterruptedException {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        ## Does the base look like the Black Country?

        `scenarios/black-country-2022.yaml` with demand held at its level of the start, and what must be true of it when something is taken to its limit.

        """);
    findings(page, FaceValidity.of(bench));
    return page.append('\n').toString();
  }

  private static void lines(StringBuilder page, List<OccupancyCurve.Point> points, String pools) {
    points.forEach(point -> page.append(OccupancyCurve.line(pools, point)).append('\n'));
  }

  private static void interactions(Bench bench, StringBuilder page) throws InterruptedException {
    List<String> titles = new ArrayList<>(List.of("parameter"));
    for (Column column : Column.values()) {
      titles.add(column.title);
    }
    row(page, titles);
    page.append("|---".repeat(titles.size())).append("|\n");
    for (Row row : Interactions.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.what()));
      for (Effect effect : Interactions.of(bench, row)) {
        String words =
            (effect.asked().text + " " + Words.signed(effect.difference(), effect.column().points))
                .strip();
        cells.add(effect.asAsked() ? words : "**" + words + "**");
      }
      row(page, cells);
    }
  }

  private static void findings(StringBuilder page, List<Finding> findings) {
    row(page, List.of("what", "figure", "verdict"));
    page.append("|---|---|---|\n");
    for (Finding finding : findings) {
      String verdict =
          finding.holds() || finding.why().isEmpty()
              ? finding.verdict()
              : finding.verdict() + ": " + finding.why();
      row(page, List.of(finding.claim(), finding.figures(), verdict));
    }
  }

  private static void row(StringBuilder page, List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}

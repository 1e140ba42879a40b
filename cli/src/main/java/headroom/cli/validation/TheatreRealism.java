package headroom.cli.validation;

import static headroom.cli.validation.Words.percent;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a theatre's day comes near the conceptual model's trial of 15,000 lists, what filling
 * rules are worth, and what 85% would take.
 */
public final class TheatreRealism {
  private static final String LISTS = "theory/theatre-realism.yaml";
  private static final String CAPPED = "theatre-utilisation-capped";
  private static final String CASES = "theatre-cases-per-session";
  private static final String CANCELLED = "cancelled-on-day";
  private static final String LATE = "theatre-late-30-share";
  private static final String EARLY = "theatre-early-finish-30-share";
  private static final String OVER = "theatre-overrun-share";
  private static final int REPLICATIONS = 2;

  private final Bench bench;
  private final Trial lists;

  private TheatreRealism(Bench bench) throws InterruptedException {
    this.bench = bench;
    lists = with();
  }

  private Trial with(String... sets) throws InterruptedException {
    return bench.run(LISTS, REPLICATIONS, List.of(sets));
  }

  /** Beside the trial, with the tolerances that a test holds it to. */
  public static List<Finding> of(Bench bench) throws InterruptedException {
    TheatreRealism realism = new TheatreRealism(bench);
    List<Finding> all = new ArrayList<>();
    realism.theDay(all);
    realism.fullerLists(all);
    realism.startsAndLength(all);
    realism.eightyFive(all);
    return List.copyOf(all);
  }

  private void theDay(List<Finding> all) {
    share(all, "lists 30 minutes late or more: 31% (28–34%)", LATE, .28, .34);
    share(all, "lists 30 minutes early or more: 40% (36–44%)", EARLY, .36, .44);
    share(all, "cancelled on the day: 11% (9.5–12.5%)", CANCELLED, .095, .125);
    share(all, "capped utilisation: 68% (66–70%)", CAPPED, .66, .70);
    double cases = lists.mean(CASES);
    all.add(
        Finding.between(
            "cases a session: 2.40 (2.16–2.64)",
            cases,
            2.16,
            2.64,
            Words.plain(cases)
                + "; the trial drew new cases for every list, so that long ones were passed over"
                + " for good; here everybody has to be treated",
            ""));
  }

  private void share(List<Finding> all, String claim, String measure, double low, double high) {
    double value = lists.mean(measure);
    all.add(Finding.between(claim, value, low, high, percent(value), ""));
  }

  private void fullerLists(List<Finding> all) throws InterruptedException {
    Trial emptier = with("theatre.fill=0.95");
    double used = lists.mean(CAPPED) - emptier.mean(CAPPED);
    double cancelled = lists.mean(CANCELLED) - emptier.mean(CANCELLED);
    all.add(
        Finding.of(
            "fill from 0.95 to 1: about 2 points of utilisation (0.5–3) for 2 of cancellations"
                + " (1–3)",
            used > .005 && used < .03 && cancelled > .01 && cancelled < .03,
            percent(used) + " for " + percent(cancelled)));
  }

  private void startsAndLength(List<Finding> all) throws InterruptedException {
    double used =
        with(
                "theatre.suites.theatres.all-day=100%",
                "theatre.late-start={lognormal: {mean: 10 min, sd: 10 min}}")
            .mean(CAPPED);
    all.add(
        Finding.between(
            "all-day lists with ten-minute starts: 76% (74–78%)",
            used, .74, .78, percent(used), ""));
  }

  private void eightyFive(List<Finding> all) throws InterruptedException {
    Trial trial =
        bench.run("what-if/theatre-85.yaml", REPLICATIONS, List.of("period.end=2022-12-31"));
    double used = trial.mean(CAPPED);
    all.add(
        Finding.between(
            "what-if/theatre-85.yaml: 85% by starts, gaps, length, fill and day cases together"
                + " (84–88%)",
            used,
            .84,
            .88,
            percent(used)
                + ", with "
                + percent(trial.mean(CANCELLED))
                + " cancelled on the day and "
                + percent(trial.mean(OVER))
                + " of lists running over",
            ""));
  }

  /** A filling rule and what lists filled by it are like. */
  public record Filling(String rule, List<String> figures) {}

  /** The filling rules on the same lists. */
  public static List<Filling> fillings(Bench bench) throws InterruptedException {
    TheatreRealism realism = new TheatreRealism(bench);
    return List.of(
        filling("list order", realism.lists),
        filling("best fit", realism.with("theatre.filling=best-fit")),
        filling("newsvendor, overrun ÷ idle 0.3", realism.newsvendor("0.3")),
        filling("newsvendor, 0.6", realism.newsvendor("0.6")),
        filling("newsvendor, 1", realism.newsvendor("1")));
  }

  private Trial newsvendor(String cost) throws InterruptedException {
    return with("theatre.filling=newsvendor", "theatre.overrun-cost=" + cost);
  }

  private static Filling filling(String rule, Trial trial) {
    return new Filling(
        rule,
        List.of(
            Words.plain(trial.mean(CASES)),
            percent(trial.mean(CAPPED)),
            percent(trial.mean("theatre-utilisation-uncapped")),
            percent(trial.mean(EARLY)),
            percent(trial.mean(OVER)),
            percent(trial.mean(CANCELLED))));
  }
}

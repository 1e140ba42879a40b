package headroom.bench;

import java.util.List;
import java.util.Locale;

/** What variance reduction was measured, as a table for people and one for programs. */
final class PrecisionPage {
  private static final String LITTLE_IN_COMMON =
      "With chance alone a handful of people wait over 104 weeks in so small a system, and single"
          + " bookings decide who: once lists are laid out otherwise they are other people, the two"
          + " counts have next to nothing in common, and common numbers save nothing.";

  private static final String CHANCE_REMAINS =
      "Points spread parameters evenly and leave chance as it is: the more of the variance is chance,"
          + " the less they can save.";

  private final List<Row> rows;
  private final String scenario;
  private final int pairs;
  private final int scrambles;

  PrecisionPage(List<Row> rows, String scenario, int pairs, int scrambles) {
    this.rows = rows;
    this.scenario = scenario;
    this.pairs = pairs;
    this.scrambles = scrambles;
  }

  /**
   * One comparison.
   *
   * @param kind difference or mean
   * @param what the change, or the number of replications
   * @param how what is drawn
   * @param plain variance without the technique
   * @param reduced variance with it
   * @param chance of both, what chance alone adds; NaN where it is not told apart
   */
  record Row(
      String kind,
      String what,
      String how,
      Headline headline,
      Variance plain,
      Variance reduced,
      double chance) {
    static Row difference(
        String what, String how, Headline headline, Variance common, Variance apart) {
      return new Row("difference", what, how, headline, apart, common, Double.NaN);
    }

    static Row mean(int size, Headline headline, Variance sobol, Variance plain, double chance) {
      String what = size + " replications";
      return new Row("mean", what, "parameters drawn", headline, plain, sobol, chance);
    }

    /** Replications without the technique for one with it. */
    Variance.Ratio factor() {
      return plain.against(reduced);
    }

    /** Of the plain variance, the share that is chance. */
    double shareOfChance() {
      return chance / plain.value();
    }

    /** The same with chance taken off both; infinite where chance is all that is left. */
    double parametersAlone() {
      double left = reduced.value() - chance;
      return left <= 0 ? Double.POSITIVE_INFINITY : Math.max(0, plain.value() - chance) / left;
    }
  }

  String csv() {
    StringBuilder text =
        new StringBuilder(
            "kind,what,drawn,headline,variance_plain,variance_reduced,factor,factor_low,"
                + "factor_high,variance_chance,factor_parameters_alone\n");
    for (Row row : rows) {
      Variance.Ratio factor = row.factor();
      text.append(
          String.format(
              Locale.ROOT,
              "%s,\"%s\",%s,\"%s\",%.6g,%.6g,%.4g,%.4g,%.4g,%s,%s%n",
              row.kind(),
              row.what(),
              row.how(),
              row.headline().title(),
              row.plain().value(),
              row.reduced().value(),
              factor.value(),
              factor.low(),
              factor.high(),
              Double.isNaN(row.chance()) ? "" : String.format(Locale.ROOT, "%.6g", row.chance()),
              Double.isNaN(row.chance()) ? "" : number(row.parametersAlone())));
    }
    return text.toString().replace("\r\n", "\n");
  }

  String markdown() {
    StringBuilder text = new StringBuilder("# Precision per replication\n\n");
    text.append(
        String.format(
            Locale.ROOT,
            "`%s`, April 2022 to March 2024. A factor is how many replications would be needed"
                + " without the technique for one with it; beside it the 95%% interval of a ratio"
                + " of variances. Written by `bench/precision`.%n%n",
            scenario));
    text.append(
        String.format(
            Locale.ROOT,
            "## Differences: common random numbers against seeds of their own%n%n%d pairs each."
                + "%n%n| change | drawn | headline | factor | interval |%n|---|---|---|---:|---:|%n",
            pairs));
    for (Row row : rows) {
      if (row.kind().equals("difference")) {
        text.append(
            String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s |%n",
                row.what(),
                row.how(),
                row.headline().title(),
                number(row.factor().value()),
                interval(row.factor())));
      }
    }
    undecided(text, "difference", LITTLE_IN_COMMON);
    text.append(
        String.format(
            Locale.ROOT,
            "%n## Means: Sobol points against parameters drawn one by one%n%n%d scrambles. The"
                + " share of chance is of the variance with plain draws; with chance taken off both"
                + " sides, the last column is what the points do for the parameters alone."
                + "%n%n| replications | headline | factor | interval | share of chance | factor,"
                + " parameters alone |%n|---|---|---:|---:|---:|---:|%n",
            scrambles));
    for (Row row : rows) {
      if (row.kind().equals("mean")) {
        text.append(
            String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.0f%% | %s |%n",
                row.what(),
                row.headline().title(),
                number(row.factor().value()),
                interval(row.factor()),
                100 * row.shareOfChance(),
                number(row.parametersAlone())));
      }
    }
    undecided(text, "mean", CHANCE_REMAINS);
    return text.toString().replace("\r\n", "\n");
  }

  /** Names what was not shown to help, and why that may be. */
  private void undecided(StringBuilder text, String kind, String why) {
    List<String> names =
        rows.stream()
            .filter(row -> row.kind().equals(kind) && row.factor().low() < 1)
            .map(row -> row.what() + ", " + row.how() + ": " + row.headline().title())
            .toList();
    if (!names.isEmpty()) {
      text.append("\nNot shown to help, their intervals reach below 1: ");
      text.append(String.join("; ", names)).append(". ").append(why).append('\n');
    }
  }

  private static String interval(Variance.Ratio factor) {
    return number(factor.low()) + " to " + number(factor.high());
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return "no parameter variance left";
    }
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
  }
}

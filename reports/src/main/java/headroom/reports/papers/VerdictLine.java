package headroom.reports.papers;

import headroom.model.result.Layout;
import headroom.model.result.Measure;
import headroom.model.result.Series;
import headroom.model.result.Verdict;
import java.util.Optional;

/**
 * A verdict in words.
 *
 * @param topic what it is about: the tested measure's title
 * @param word Unlikely, Even, Likely, Withheld or Not modelled
 * @param sentence the verdict as one sentence
 * @param odds probability, interval and replications; empty when not modelled
 * @param chance the probability when only chance is at work; empty when not known
 * @param figure the tested figure: mean with its interval, and the spread over replications
 * @param reason why withheld or not modelled; empty otherwise
 */
public record VerdictLine(
    String id,
    String topic,
    String word,
    String sentence,
    String odds,
    String chance,
    String figure,
    String reason) {

  static VerdictLine of(Verdict verdict, Layout layout) {
    Optional<Measure> measure = measure(layout, verdict);
    String topic = measure.map(Measure::title).orElse("");
    String unit = measure.map(Measure::unit).orElse("");
    return switch (verdict.status()) {
      case NOT_MODELLED ->
          new VerdictLine(
              verdict.id(),
              topic,
              "Not modelled",
              sentence(verdict.statement()),
              "",
              "",
              "",
              sentence(verdict.reason()));
      case GATED ->
          new VerdictLine(
              verdict.id(),
              topic,
              "Withheld",
              "No verdict is given on whether " + Wording.inner(bare(verdict.statement())) + ".",
              odds(verdict),
              chance(verdict),
              figure(verdict, unit),
              sentence(verdict.reason()));
      case ESTIMATED -> {
        Likelihood likelihood = Likelihood.of(verdict);
        yield new VerdictLine(
            verdict.id(),
            topic,
            likelihood.word(),
            "It is "
                + likelihood.phrase()
                + (likelihood == Likelihood.UNTOLD ? " whether " : " that ")
                + Wording.inner(bare(verdict.statement()))
                + ".",
            odds(verdict),
            chance(verdict),
            figure(verdict, unit),
            "");
      }
    };
  }

  /** The probability alone, for a card; a dash when there is none to show. */
  public String probability() {
    int end = odds.indexOf(' ', odds.startsWith("under") || odds.startsWith("over") ? 6 : 0);
    return odds.isEmpty() || word.equals("Withheld") ? "" : odds.substring(0, end);
  }

  private static String odds(Verdict v) {
    if (Double.isNaN(v.probability())) {
      return "";
    }
    return Wording.percent(v.probability())
        + " (95% interval "
        + Wording.percents(v.probabilityLow(), v.probabilityHigh())
        + ", "
        + Wording.plural(v.figure().replications(), "replication", "replications")
        + ")";
  }

  private static String chance(Verdict v) {
    return Double.isNaN(v.chanceOnlyProbability())
        ? ""
        : Wording.percent(v.chanceOnlyProbability());
  }

  private static String figure(Verdict v, String unit) {
    if (v.figure() == null || Double.isNaN(v.figure().mean())) {
      return "";
    }
    String interval = Wording.range(v.figure().meanLow(), v.figure().meanHigh(), unit);
    return Wording.figure(v.figure().mean(), unit)
        + " expected ("
        + (interval.equals(Wording.NONE) ? "" : "95% interval " + interval + "; ")
        + "nine tenths "
        + Wording.range(v.figure().p05(), v.figure().p95(), unit)
        + "), against "
        + (v.comparison().equals("<=") ? "at most " : "at least ")
        + Wording.threshold(v.threshold(), unit);
  }

  /** The unit of the measure a verdict tests; plain numbers when it is not among those reported. */
  static String unit(Layout layout, Verdict verdict) {
    return measure(layout, verdict).map(Measure::unit).orElse("");
  }

  private static Optional<Measure> measure(Layout layout, Verdict verdict) {
    return layout.series().stream()
        .map(Series::measure)
        .filter(m -> m.id().equals(verdict.measure()))
        .findFirst();
  }

  private static String bare(String statement) {
    return statement.endsWith(".") ? statement.substring(0, statement.length() - 1) : statement;
  }

  private static String sentence(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String capital = Wording.outer(text);
    return capital.endsWith(".") ? capital : capital + ".";
  }
}

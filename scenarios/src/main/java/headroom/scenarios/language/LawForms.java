package headroom.scenarios.language;

import headroom.model.scenario.Distribution;
import headroom.model.scenario.Unit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms of distributions and the figures by which each may be given. */
final class LawForms {
  static final String AT_MOST = "at-most";
  static final String EMPIRICAL = "empirical";
  static final String MIXTURE = "mixture";

  private static final double SECONDS_A_DAY = 86400;

  /** One way to give a law; building fails with nothing when the figures contradict each other. */
  private record Way(List<String> names, Build build) {}

  private interface Build {
    Optional<Distribution> from(double[] figures, Unit.Kind unit);
  }

  private static final Map<String, List<Way>> FORMS = new LinkedHashMap<>();

  static {
    form("exponential", way((f, u) -> some(new Distribution.Exponential(f[0])), "mean"));
    form(
        "lognormal",
        way((f, u) -> Moments.lognormal(f[0], f[1]), "mean", "sd"),
        way((f, u) -> Moments.lognormalByMedian(f[0], f[1]), "median", "mean"),
        way(
            (f, u) -> some(new Distribution.Lognormal(StrictMath.log(f[0]), f[1])),
            "median",
            "sigma"),
        way((f, u) -> some(new Distribution.Lognormal(f[0] + logOfUnit(u), f[1])), "mu", "sigma"));
    form(
        "gamma",
        way((f, u) -> Moments.gamma(f[0], f[1]), "mean", "sd"),
        way((f, u) -> some(new Distribution.Gamma(f[0], f[1] / f[0])), "shape", "mean"),
        way((f, u) -> some(new Distribution.Gamma(f[0], f[1])), "shape", "scale"));
    form(
        "weibull",
        way((f, u) -> Moments.weibull(f[0], f[1]), "mean", "sd"),
        way((f, u) -> some(new Distribution.Weibull(f[0], f[1])), "shape", "scale"));
    form(
        "log-logistic",
        way((f, u) -> Moments.logLogistic(f[0], f[1]), "mean", "sd"),
        way((f, u) -> some(new Distribution.LogLogistic(f[0], f[1])), "shape", "scale"));
    form(
        "uniform",
        way((f, u) -> Moments.uniform(f[0], f[1]), "mean", "sd"),
        way((f, u) -> uniform(f[0], f[1]), "low", "high"));
    form(
        "triangular",
        way((f, u) -> Moments.triangular(f[0], f[1]), "mean", "sd"),
        way((f, u) -> triangular(f[0], f[1], f[2]), "low", "mode", "high"));
  }

  private LawForms() {}

  private static void form(String name, Way... ways) {
    FORMS.put(name, List.of(ways));
  }

  private static Way way(Build build, String... names) {
    return new Way(List.of(names), build);
  }

  private static Optional<Distribution> some(Distribution law) {
    return Optional.of(law);
  }

  /** Every form that is given by named figures. */
  static Collection<String> names() {
    return FORMS.keySet();
  }

  /** The figures a form knows. */
  static Set<String> figures(String form) {
    Set<String> names = new java.util.LinkedHashSet<>();
    FORMS.get(form).forEach(way -> names.addAll(way.names()));
    return names;
  }

  /** The ways to give a form, in words. */
  static String ways(String form) {
    return FORMS.get(form).stream()
        .map(way -> String.join(" and ", way.names()))
        .collect(java.util.stream.Collectors.joining(", or "));
  }

  /** Whether a form may be given by just these figures. */
  static boolean hasWay(String form, Set<String> given) {
    return FORMS.get(form).stream().anyMatch(way -> Set.copyOf(way.names()).equals(given));
  }

  /** The law of a form with these figures; empty when they contradict each other. */
  static Optional<Distribution> build(String form, Map<String, Double> given, Unit.Kind unit) {
    for (Way way : FORMS.get(form)) {
      if (given.keySet().equals(Set.copyOf(way.names()))) {
        double[] figures = way.names().stream().mapToDouble(given::get).toArray();
        return way.build().from(figures, unit);
      }
    }
    return Optional.empty();
  }

  /** The unit of a figure of a law whose values have the given unit. */
  static Unit.Kind unit(String figure, Unit.Kind unit) {
    return switch (figure) {
      case "shape", "sigma", "mu" -> Unit.Kind.NUMBER;
      default -> unit;
    };
  }

  /** The figure of a multiplied variable. */
  static double scaled(String figure, double value, double factor) {
    return switch (figure) {
      case "shape", "sigma" -> value;
      case "mu" -> value + StrictMath.log(factor);
      default -> value * factor;
    };
  }

  /** A lognormal's mu is that of days when its values are times. */
  private static double logOfUnit(Unit.Kind unit) {
    return unit == Unit.Kind.DURATION ? StrictMath.log(SECONDS_A_DAY) : 0;
  }

  private static Optional<Distribution> uniform(double low, double high) {
    return low < high ? some(new Distribution.Uniform(low, high)) : Optional.empty();
  }

  private static Optional<Distribution> triangular(double low, double mode, double high) {
    return low <= mode && mode <= high && low < high
        ? some(new Distribution.Triangular(low, mode, high))
        : Optional.empty();
  }
}

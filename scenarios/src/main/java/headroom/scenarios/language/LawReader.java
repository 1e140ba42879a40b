package headroom.scenarios.language;

import headroom.model.scenario.Distribution;
import headroom.model.scenario.Unit;
import headroom.scenarios.text.Nearest;
import headroom.scenarios.text.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads one distribution. */
final class LawReader {
  private final Shape.Leaf shape;
  private final Complaints complaints;
  private final Unit.Kind unit;

  LawReader(Shape.Leaf shape, Complaints complaints) {
    this.shape = shape;
    this.complaints = complaints;
    this.unit = Figures.unit(shape);
  }

  static String expected(Shape.Leaf shape) {
    return Quantity.expected(Figures.unit(shape), shape.least(), shape.most())
        + ", or a distribution such as {lognormal: {mean: …, sd: …}}";
  }

  /** The law, or null when it is wrong and the problem is noted. */
  Law read(Node node) {
    if (node instanceof Node.Scalar) {
      double value = figure(node, unit, false, complaints);
      return Double.isNaN(value) ? null : constant(value);
    }
    if (!(node instanceof Node.Mapping map)) {
      return complaints.wrong(node, expected(shape), "");
    }
    Set<String> forms = new LinkedHashSet<>(LawForms.names());
    forms.add(LawForms.EMPIRICAL);
    forms.add(LawForms.MIXTURE);
    List<String> named = new ArrayList<>(map.entries().keySet());
    named.remove(LawForms.AT_MOST);
    for (String name : named) {
      if (!forms.contains(name)) {
        String maybe = Nearest.to(name, forms).map(n -> "you meant " + n + ".").orElse("");
        String all = "one of " + String.join(", ", forms) + ", and at most at-most";
        return complaints.wrong(map.entries().get(name).place(), "`" + name + "`", all, maybe);
      }
    }
    if (named.size() != 1) {
      String found = named.isEmpty() ? "no distribution" : String.join(" and ", named);
      return complaints.wrong(map.place(), found, "one distribution", "");
    }
    String form = named.get(0);
    Complaints inside = complaints.at("." + form);
    Law law =
        switch (form) {
          case LawForms.EMPIRICAL -> empirical(map.get(form), inside);
          case LawForms.MIXTURE -> mixture(map.get(form), inside);
          default -> byFigures(form, map.get(form), inside);
        };
    Node limit = map.get(LawForms.AT_MOST);
    return law == null || limit == null ? law : cut(law, limit);
  }

  private Law cut(Law law, Node limit) {
    double most = figure(limit, unit, true, complaints.at("." + LawForms.AT_MOST));
    if (Double.isNaN(most)) {
      return null;
    }
    Distribution cut = new Distribution.Truncated(law.distribution(), most);
    return Law.leavesSomething(cut)
        ? new Law(law.form(), law.figures(), law.weights(), law.parts(), most, cut)
        : complaints.wrong(limit, "a limit above the law's least value", "");
  }

  private static Law constant(double value) {
    return new Law(
        Law.CONSTANT,
        Map.of(Law.CONSTANT, value),
        List.of(),
        List.of(),
        Double.NaN,
        new Distribution.Deterministic(value));
  }

  private Law byFigures(String form, Node node, Complaints inside) {
    if (!(node instanceof Node.Mapping map)) {
      return inside.wrong(node, "a map with " + LawForms.ways(form), "");
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    boolean good = true;
    for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
      String name = entry.getKey();
      if (!LawForms.figures(form).contains(name)) {
        String maybe =
            Nearest.to(name, LawForms.figures(form)).map(n -> "you meant " + n + ".").orElse("");
        inside.wrong(entry.getValue().place(), "`" + name + "`", LawForms.ways(form), maybe);
        return null;
      }
      boolean positive = !Set.of("low", "mode", "mu").contains(name);
      Unit.Kind kind = LawForms.unit(name, unit);
      double value = figure(entry.getValue().value(), kind, positive, inside.at("." + name));
      good &= !Double.isNaN(value);
      figures.put(name, value);
    }
    if (!LawForms.hasWay(form, figures.keySet())) {
      String found = figures.isEmpty() ? "nothing" : String.join(" and ", figures.keySet());
      return inside.wrong(map.place(), found, LawForms.ways(form), "");
    }
    if (!good) {
      return null;
    }
    Optional<Distribution> law = LawForms.build(form, figures, unit);
    return law.isPresent() && finite(law.get())
        ? new Law(form, figures, List.of(), List.of(), Double.NaN, law.get())
        : inside.wrong(map.place(), "figures that contradict each other", "a possible " + form, "");
  }

  private static boolean finite(Distribution law) {
    // A shape or scale that overflows would stop the sampler later, far from its cause.
    return !law.toString().contains("NaN") && !law.toString().contains("Infinity");
  }

  private Law empirical(Node node, Complaints inside) {
    if (!(node instanceof Node.Mapping map) || map.entries().size() < 2) {
      return inside.wrong(node, "a map such as {0%: 0 d, 50%: 3 d, 100%: 30 d}", "");
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    double[] probabilities = new double[map.entries().size()];
    double[] quantiles = new double[probabilities.length];
    int i = 0;
    for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
      OptionalDouble at = Quantity.parse(entry.getKey(), Unit.Kind.SHARE);
      double value = figure(entry.getValue().value(), unit, false, inside);
      boolean first = i == 0;
      if (at.isEmpty() || Double.isNaN(value)) {
        return at.isPresent()
            ? null
            : inside.wrong(entry.getValue().place(), entry.getKey(), "a share such as 50%", "");
      }
      probabilities[i] = at.getAsDouble();
      quantiles[i] = value;
      boolean ascends = first ? probabilities[0] == 0 : probabilities[i] > probabilities[i - 1];
      if (!ascends || !first && quantiles[i] < quantiles[i - 1]) {
        String expected = "shares that rise from 0% to 100%, with values that never fall";
        return inside.wrong(entry.getValue().place(), entry.getKey(), expected, "");
      }
      figures.put(Decimal.write(probabilities[i], Unit.Kind.SHARE), value);
      i++;
    }
    if (probabilities[i - 1] != 1) {
      return inside.wrong(map.place(), "no value at 100%", "a table from 0% to 100%", "");
    }
    Distribution law = new Distribution.Empirical(probabilities, quantiles);
    return new Law(LawForms.EMPIRICAL, figures, List.of(), List.of(), Double.NaN, law);
  }

  private Law mixture(Node node, Complaints inside) {
    if (!(node instanceof Node.Sequence list) || list.items().isEmpty()) {
      return inside.wrong(
          node, "a list such as [{weight: 60%, of: 1 d}, {weight: 40%, of: 6 d}]", "");
    }
    List<Double> weights = new ArrayList<>();
    List<Law> parts = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Complaints at = inside.at("[" + (i + 1) + "]");
      Node item = list.items().get(i);
      if (!(item instanceof Node.Mapping map)
          || !map.entries().keySet().equals(Set.of("weight", "of"))) {
        return at.wrong(item, "a map with weight and of", "");
      }
      double weight = figure(map.get("weight"), Unit.Kind.NUMBER, true, at.at(".weight"));
      Law part = new LawReader(shape, at.at(".of")).read(map.get("of"));
      if (Double.isNaN(weight) || part == null) {
        return null;
      }
      weights.add(weight);
      parts.add(part);
    }
    double total = weights.stream().mapToDouble(Double::doubleValue).sum();
    Distribution law =
        new Distribution.Mixture(
            weights.stream().mapToDouble(weight -> weight / total).toArray(),
            parts.stream().map(Law::distribution).toArray(Distribution[]::new));
    return new Law(LawForms.MIXTURE, Map.of(), weights, parts, Double.NaN, law);
  }

  private double figure(Node node, Unit.Kind kind, boolean positive, Complaints at) {
    double least = kind == Unit.Kind.NUMBER && !positive ? -Double.MAX_VALUE : 0;
    Shape.Leaf figure = new Shape.Leaf(null, double.class, kind, least, Double.MAX_VALUE, 0);
    double value = Figures.read(node, Double.NaN, figure, at);
    if (positive && value == 0) {
      at.wrong(node, "more than 0", "");
      return Double.NaN;
    }
    return value;
  }
}

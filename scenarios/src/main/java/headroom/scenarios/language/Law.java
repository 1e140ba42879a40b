package headroom.scenarios.language;

import headroom.model.scenario.Distribution;
import headroom.model.scenario.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A distribution as written: its form and figures, and what the record holds for them.
 *
 * @param form for example {@code lognormal}; {@code constant} for a plain value
 * @param figures the figures by name, in file order; of an empirical law, quantiles by probability
 * @param weights of a mixture, else empty
 * @param parts of a mixture, else empty
 * @param atMost where it is cut off; NaN when it is not
 * @param distribution what the record holds
 */
record Law(
    String form,
    Map<String, Double> figures,
    List<Double> weights,
    List<Law> parts,
    double atMost,
    Distribution distribution) {
  static final String CONSTANT = "constant";

  /** The same law with every value multiplied; a limit set by {@code at-most} stays where it is. */
  Law times(double factor, Unit.Kind unit) {
    Map<String, Double> scaled = new LinkedHashMap<>();
    figures.forEach((name, figure) -> scaled.put(name, LawForms.scaled(name, figure, factor)));
    List<Law> scaledParts = parts.stream().map(part -> part.times(factor, unit)).toList();
    return new Law(form, scaled, weights, scaledParts, atMost, scale(distribution, factor));
  }

  /** The distribution of a multiplied variable. */
  static Distribution scale(Distribution law, double factor) {
    if (law instanceof Distribution.Deterministic d) {
      return new Distribution.Deterministic(d.value() * factor);
    } else if (law instanceof Distribution.Exponential d) {
      return new Distribution.Exponential(d.mean() * factor);
    } else if (law instanceof Distribution.Lognormal d) {
      return new Distribution.Lognormal(d.mu() + StrictMath.log(factor), d.sigma());
    } else if (law instanceof Distribution.Gamma d) {
      return new Distribution.Gamma(d.shape(), d.scale() * factor);
    } else if (law instanceof Distribution.Weibull d) {
      return new Distribution.Weibull(d.shape(), d.scale() * factor);
    } else if (law instanceof Distribution.LogLogistic d) {
      return new Distribution.LogLogistic(d.shape(), d.scale() * factor);
    } else if (law instanceof Distribution.Uniform d) {
      return new Distribution.Uniform(d.low() * factor, d.high() * factor);
    } else if (law instanceof Distribution.Triangular d) {
      return new Distribution.Triangular(d.low() * factor, d.mode() * factor, d.high() * factor);
    } else if (law instanceof Distribution.Empirical d) {
      double[] quantiles = d.quantiles().clone();
      for (int i = 0; i < quantiles.length; i++) {
        quantiles[i] *= factor;
      }
      return new Distribution.Empirical(d.probabilities(), quantiles);
    } else if (law instanceof Distribution.Mixture d) {
      Distribution[] parts = d.parts().clone();
      for (int i = 0; i < parts.length; i++) {
        parts[i] = scale(parts[i], factor);
      }
      return new Distribution.Mixture(d.weights(), parts);
    }
    Distribution.Truncated cut = (Distribution.Truncated) law;
    return new Distribution.Truncated(scale(cut.of(), factor), cut.atMost());
  }

  /** True when the limits set by {@code at-most} leave something of the law and its parts. */
  static boolean leavesSomething(Distribution law) {
    if (law instanceof Distribution.Truncated cut) {
      boolean constant = cut.of() instanceof Distribution.Deterministic;
      double least = least(cut.of());
      return leavesSomething(cut.of())
          && (least < cut.atMost() || constant && least == cut.atMost());
    } else if (law instanceof Distribution.Mixture mixture) {
      for (Distribution part : mixture.parts()) {
        if (!leavesSomething(part)) {
          return false;
        }
      }
    }
    return true;
  }

  private static double least(Distribution law) {
    if (law instanceof Distribution.Deterministic d) {
      return d.value();
    } else if (law instanceof Distribution.Uniform d) {
      return d.low();
    } else if (law instanceof Distribution.Triangular d) {
      return d.low();
    } else if (law instanceof Distribution.Empirical d) {
      return d.quantiles()[0];
    } else if (law instanceof Distribution.Truncated d) {
      return least(d.of());
    } else if (law instanceof Distribution.Mixture d) {
      double least = Double.MAX_VALUE;
      for (Distribution part : d.parts()) {
        least = Math.min(least, least(part));
      }
      return least;
    }
    return 0;
  }

  /** The law as one line of YAML. */
  String text(Unit.Kind unit) {
    if (form.equals(CONSTANT)) {
      return Decimal.write(figures.get(CONSTANT), unit);
    }
    List<String> inside = new ArrayList<>();
    figures.forEach(
        (name, figure) ->
            inside.add(name + ": " + Decimal.write(figure, LawForms.unit(name, unit))));
    for (int i = 0; i < parts.size(); i++) {
      String weight = Decimal.write(weights.get(i), Unit.Kind.NUMBER);
      inside.add("{weight: " + weight + ", of: " + parts.get(i).text(unit) + "}");
    }
    String all = String.join(", ", inside);
    String cut =
        Double.isNaN(atMost) ? "" : ", " + LawForms.AT_MOST + ": " + Decimal.write(atMost, unit);
    return parts.isEmpty()
        ? "{" + form + ": {" + all + "}" + cut + "}"
        : "{" + form + ": [" + all + "]" + cut + "}";
  }
}

package headroom.cli;

import headroom.model.result.Verdict;
import headroom.model.result.Verdict.Status;
import java.util.List;
import java.util.Locale;

/**
 * A verdict that must hold, as {@code --require ga-occupancy-92} or, with the least probability
 * that will do, {@code --require ga-occupancy-92=0.9}.
 */
record Requirement(String target, double probability) {
  /** The probability that {@code solve} asks for too unless told otherwise. */
  static final double USUAL = 0.8;

  static Requirement parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      return new Requirement(text, USUAL);
    }
    return new Requirement(text.substring(0, equals), probability(text.substring(equals + 1)));
  }

  /** A probability written as 0.8 or 80%. */
  static double probability(String text) {
    try {
      double value =
          text.endsWith("%")
              ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
              : Double.parseDouble(text);
      if (value > 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, like a number out of range.
    }
    throw new Refusal("found '" + text + "', expected a probability as 0.8 or 80%.");
  }

  /** Why it is not met, or empty when it is. */
  String shortfall(List<Verdict> verdicts) {
    for (Verdict verdict : verdicts) {
      if (verdict.id().equals(target)) {
        if (verdict.status() != Status.ESTIMATED) {
          return target + " is required, but " + verdict.status().id() + ": " + verdict.reason();
        }
        return verdict.probability() >= probability
            ? ""
            : String.format(
                Locale.ROOT,
                "%s is required with a probability of %s, found %s",
                target,
                Figures.probability(probability),
                Figures.probability(verdict.probability()));
      }
    }
    return target + " is required, but no such verdict was given";
  }
}

package headroom.scenarios.language;

import headroom.model.scenario.Unit;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Problems;
import java.util.OptionalDouble;

/** What a planner may have meant by a number that cannot stand. */
final class Guess {
  private Guess() {}

  /** For a text that does not read as a quantity. */
  static String of(String text, Unit.Kind unit) {
    OptionalDouble number = Quantity.parse(text, Unit.Kind.NUMBER);
    String n = Problems.quote(text.strip());
    if (number.isEmpty()) {
      return "";
    }
    boolean percent = n.endsWith("%");
    return switch (unit) {
      case DURATION ->
          percent ? "" : "the unit is missing: " + n + " min, " + n + " h or " + n + " d.";
      case RATE ->
          percent ? "" : "the unit is missing: " + n + "/day, " + n + "/week or " + n + "/month.";
      case GROWTH -> "you meant " + n + (percent ? "/year." : "%/year.");
      case MONEY -> percent ? "" : "you meant £" + n + ".";
      case COUNT -> percent ? "you meant a change from the baseline: baseline * " + n : "";
      case NUMBER, SHARE -> "";
    };
  }

  /**
   * For a quantity outside its limits.
   *
   * @param key the key it stands under
   */
  static String outOfLimits(Node.Scalar scalar, double value, Shape.Leaf shape, String key) {
    String n = Problems.quote(scalar.text().strip());
    if (Figures.isRelative(scalar)) {
      return "";
    }
    Unit.Kind unit = Figures.unit(shape);
    if (value < 0 && shape.least() >= 0) {
      String less = n.replaceFirst("^[-−]\\s*", "");
      return "you meant a change from the baseline: " + key + ": baseline - " + less;
    }
    boolean hundredth = unit == Unit.Kind.SHARE && value > 1 && value <= 100;
    return hundredth && !n.endsWith("%") ? "you meant " + n + "%." : "";
  }
}

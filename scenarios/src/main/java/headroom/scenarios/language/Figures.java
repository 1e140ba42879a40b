package headroom.scenarios.language;

import headroom.model.scenario.Unit;
import headroom.scenarios.text.Node;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single numbers, absolute or relative to a baseline, and checks their limits. */
final class Figures {
  private static final Pattern RELATIVE = Pattern.compile("baseline\\s*(?:([+\\-−*×/])\\s*(.+))?");

  private Figures() {}

  /** True for a value that is worked out from the baseline's: {@code baseline + 40}. */
  static boolean isRelative(Node node) {
    return node instanceof Node.Scalar scalar && RELATIVE.matcher(scalar.text().strip()).matches();
  }

  /** The factor of {@code baseline * 1.1}; empty when it adds or is not relative. */
  static OptionalDouble factor(Node node) {
    if (!isRelative(node)) {
      return OptionalDouble.empty();
    }
    Matcher matcher = RELATIVE.matcher(((Node.Scalar) node).text().strip());
    matcher.matches();
    String sign = matcher.group(1);
    if (sign == null) {
      return OptionalDouble.of(1);
    }
    OptionalDouble operand = Quantity.parse(matcher.group(2), Unit.Kind.NUMBER);
    if (operand.isEmpty() || operand.getAsDouble() < 0 || "+-−".contains(sign)) {
      return OptionalDouble.empty();
    }
    double by = operand.getAsDouble();
    double factor = sign.equals("/") ? 1 / by : by;
    return Double.isFinite(factor) ? OptionalDouble.of(factor) : OptionalDouble.empty();
  }

  /**
   * The number at a node, in the record's unit and within its limits.
   *
   * @param baseline what a relative value starts from; NaN when there is none
   * @return NaN when it is wrong and the problem is noted
   */
  static double read(Node node, double baseline, Shape.Leaf shape, Complaints complaints) {
    if (!(node instanceof Node.Scalar scalar)) {
      complaints.wrong(node, expected(shape), "");
      return Double.NaN;
    }
    if (isRelative(scalar)) {
      return relative(scalar, baseline, shape, complaints);
    }
    Unit.Kind unit = unit(shape);
    if (unit == Unit.Kind.COUNT && scalar.text().equals("unlimited")) {
      return within(Quantity.UNLIMITED, scalar, shape, complaints);
    }
    OptionalDouble value = Quantity.parse(scalar.text(), unit);
    if (value.isEmpty()) {
      complaints.wrong(scalar, expected(shape), Guess.of(scalar.text(), unit));
      return Double.NaN;
    }
    return within(value.getAsDouble(), scalar, shape, complaints);
  }

  private static double relative(
      Node.Scalar scalar, double baseline, Shape.Leaf shape, Complaints complaints) {
    if (Double.isNaN(baseline)) {
      complaints.wrong(scalar, expected(shape) + "; there is no baseline to change from", "");
      return Double.NaN;
    }
    Matcher matcher = RELATIVE.matcher(scalar.text().strip());
    matcher.matches();
    String sign = matcher.group(1);
    if (sign == null) {
      return baseline;
    }
    boolean adds = "+-−".contains(sign);
    Unit.Kind unit = adds ? unit(shape) : Unit.Kind.NUMBER;
    OptionalDouble operand = Quantity.parse(matcher.group(2), unit);
    if (operand.isEmpty()) {
      String what = Quantity.expected(unit, 0, Double.MAX_VALUE);
      complaints.wrong(scalar, "after `baseline " + sign + "`, " + what, "");
      return Double.NaN;
    }
    double changed = worked(baseline, sign, operand.getAsDouble());
    return within(whole(shape) ? Math.rint(changed) : changed, scalar, shape, complaints);
  }

  /** In decimal, as a planner would: 0.7 × 1.1 is 0.77. */
  private static double worked(double baseline, String sign, double operand) {
    BigDecimal from = new BigDecimal(Decimal.shortest(baseline));
    BigDecimal by = new BigDecimal(Decimal.shortest(operand));
    return switch (sign) {
      case "+" -> from.add(by).doubleValue();
      case "*", "×" -> from.multiply(by).doubleValue();
      case "/" -> baseline / operand;
      default -> from.subtract(by).doubleValue();
    };
  }

  private static double within(
      double value, Node.Scalar scalar, Shape.Leaf shape, Complaints complaints) {
    if (fits(value, shape)) {
      return value;
    }
    String worked =
        isRelative(scalar) && Double.isFinite(value)
            ? scalar.kind() + ", which gives " + Decimal.write(value, unit(shape))
            : scalar.kind();
    complaints.wrong(
        scalar.place(),
        worked,
        expected(shape),
        Guess.outOfLimits(scalar, value, shape, complaints.key()));
    return Double.NaN;
  }

  /** True when a number may stand in the record. */
  static boolean fits(double value, Shape.Leaf shape) {
    boolean fits = value >= shape.least() && value <= shape.most();
    if (shape.type() == int.class || shape.type() == Integer.class) {
      fits = fits && value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE;
    } else if (shape.type() == long.class || shape.type() == Long.class) {
      fits = fits && value == Math.rint(value) && Math.abs(value) <= 1e15;
    }
    return fits && Math.abs(value) <= 1e18;
  }

  /** True when values worked out from others are rounded: half a bed is no bed. */
  static boolean whole(Shape.Leaf shape) {
    return unit(shape) == Unit.Kind.COUNT
        || shape.type() == int.class
        || shape.type() == long.class;
  }

  static Unit.Kind unit(Shape.Leaf shape) {
    return shape.unit() == null ? Unit.Kind.NUMBER : shape.unit();
  }

  static String expected(Shape.Leaf shape) {
    boolean seconds = shape.type() == long.class && unit(shape) == Unit.Kind.DURATION;
    return Quantity.expected(unit(shape), shape.least(), shape.most())
        + (seconds ? ", in whole seconds" : "");
  }
}

package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.scenarios.text.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A list of numbers; a range beside it gives a factor on every entry. */
final class ProfileLeaf implements LeafKind<double[]> {
  private static final int MOST_ENTRIES = 10_000;

  @Override
  public double[] read(Node node, double[] baseline, Shape.Leaf shape, Complaints complaints) {
    if (Figures.isRelative(node) && baseline != null) {
      double[] changed = new double[baseline.length];
      for (int i = 0; i < changed.length; i++) {
        changed[i] = Figures.read(node, baseline[i], shape, complaints);
        if (Double.isNaN(changed[i])) {
          return null;
        }
      }
      return changed;
    }
    if (!(node instanceof Node.Sequence list)
        || list.items().size() > MOST_ENTRIES
        || shape.length() > 0 && list.items().size() != shape.length()) {
      String found =
          node instanceof Node.Sequence list2
              ? "a list of " + list2.items().size() + " entries"
              : node.kind();
      return complaints.wrong(node.place(), found, expected(shape), "");
    }
    double[] values = new double[list.items().size()];
    boolean good = true;
    for (int i = 0; i < values.length; i++) {
      double from = baseline == null || i >= baseline.length ? Double.NaN : baseline[i];
      values[i] =
          Figures.read(list.items().get(i), from, shape, complaints.at("[" + (i + 1) + "]"));
      good &= !Double.isNaN(values[i]);
    }
    return good ? values : null;
  }

  @Override
  public Object value(double[] written, Shape.Leaf shape) {
    return written.clone();
  }

  @Override
  public Object value(double[] written, Shape.Leaf shape, double factor) {
    return Arrays.stream(written)
        .map(v -> Math.min(shape.most(), Math.max(shape.least(), v * factor)))
        .toArray();
  }

  @Override
  public String text(double[] written, Shape.Leaf shape) {
    List<String> parts = new ArrayList<>();
    for (double value : written) {
      parts.add(Decimal.write(value, Figures.unit(shape)));
    }
    return "[" + String.join(", ", parts) + "]";
  }

  @Override
  public Range range() {
    return Range.FACTORS;
  }

  @Override
  public String expected(Shape.Leaf shape) {
    String many = shape.length() > 0 ? shape.length() + " entries" : "one or more entries";
    return "a list of " + many + ", each " + Figures.expected(shape);
  }

  @Override
  public ObjectNode schema(Shape.Leaf shape) {
    return SchemaForms.list(SchemaForms.quantity(Figures.unit(shape)), shape.length());
  }
}

package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.scenarios.text.Node;

/** One number; a range beside it gives its least and greatest value. */
final class NumberLeaf implements LeafKind<Double> {
  @Override
  public Double read(Node node, Double baseline, Shape.Leaf shape, Complaints complaints) {
    double from = baseline == null ? Double.NaN : baseline;
    double value = Figures.read(node, from, shape, complaints);
    return Double.isNaN(value) ? null : value;
  }

  @Override
  public Object value(Double written, Shape.Leaf shape) {
    Class<?> type = shape.type();
    if (type == int.class || type == Integer.class) {
      return (int) Math.rint(written);
    } else if (type == long.class || type == Long.class) {
      return (long) Math.rint(written);
    }
    return written;
  }

  @Override
  public Object value(Double written, Shape.Leaf shape, double drawn) {
    return value(Figures.whole(shape) ? Math.rint(drawn) : drawn, shape);
  }

  @Override
  public String text(Double written, Shape.Leaf shape) {
    return Decimal.write(written, Figures.unit(shape));
  }

  @Override
  public Range range() {
    return Range.VALUES;
  }

  @Override
  public double central(Double written) {
    return written;
  }

  @Override
  public String expected(Shape.Leaf shape) {
    return Figures.expected(shape);
  }

  @Override
  public ObjectNode schema(Shape.Leaf shape) {
    return SchemaForms.quantity(Figures.unit(shape));
  }
}

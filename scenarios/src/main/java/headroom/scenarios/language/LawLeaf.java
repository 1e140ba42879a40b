package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.scenarios.text.Node;
import java.util.OptionalDouble;

/** A random quantity; a range beside it gives a factor on its values. */
final class LawLeaf implements LeafKind<Law> {
  @Override
  public Law read(Node node, Law baseline, Shape.Leaf shape, Complaints complaints) {
    if (Figures.isRelative(node) && baseline != null) {
      OptionalDouble factor = Figures.factor(node);
      if (factor.isEmpty() || factor.getAsDouble() == 0) {
        String expected = "a distribution changed by a factor, for example baseline * 1.1";
        return complaints.wrong(node, expected, "");
      }
      Law changed = baseline.times(factor.getAsDouble(), Figures.unit(shape));
      return Law.leavesSomething(changed.distribution())
          ? changed
          : complaints.wrong(node, "a factor that leaves values under at-most", "");
    }
    return new LawReader(shape, complaints).read(node);
  }

  @Override
  public Object value(Law written, Shape.Leaf shape) {
    return written.distribution();
  }

  @Override
  public Object value(Law written, Shape.Leaf shape, double factor) {
    return Law.scale(written.distribution(), factor);
  }

  @Override
  public boolean allows(Law written, Shape.Leaf shape, double drawn) {
    return Law.leavesSomething(Law.scale(written.distribution(), drawn));
  }

  @Override
  public String text(Law written, Shape.Leaf shape) {
    return written.text(Figures.unit(shape));
  }

  @Override
  public Range range() {
    return Range.FACTORS;
  }

  @Override
  public String expected(Shape.Leaf shape) {
    return LawReader.expected(shape);
  }

  @Override
  public ObjectNode schema(Shape.Leaf shape) {
    return SchemaForms.law(Figures.unit(shape));
  }
}

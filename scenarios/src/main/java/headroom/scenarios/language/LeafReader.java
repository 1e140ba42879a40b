package headroom.scenarios.language;

import headroom.model.scenario.Evidence;
import headroom.model.scenario.Unit;
import headroom.scenarios.text.Nearest;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads one value with its evidence and range, layer by layer from the baseline up. */
final class LeafReader {
  private static final String VALUE = "value";
  private static final String RANGE = "range";
  private static final Set<String> KEYS =
      Set.of(VALUE, RANGE, "published", "derived", "assumption", Evidences.DEFAULT_KEY);

  private final Evidences evidences;

  LeafReader(Evidences evidences) {
    this.evidences = evidences;
  }

  /** The value, or null when it is wrong and the problem is noted. */
  <W> Bound.Leaf read(LeafKind<W> kind, Shape.Leaf shape, Node node, Complaints complaints) {
    W written = null;
    Evidence evidence = null;
    Bound.Range range = null;
    Place place = node.place();
    for (Node layer : layers(node)) {
      Node value = layer;
      Node rangeNode = null;
      evidence = layer.inherited();
      if (isEvidenced(layer)) {
        Node.Mapping map = (Node.Mapping) layer;
        unknownKeys(map, complaints);
        Evidence own = evidences.read(map, complaints.path());
        evidence = own == null ? evidence : own;
        rangeNode = map.get(RANGE);
        value = map.get(VALUE);
        if (value == null) {
          String found = String.join(" and ", map.entries().keySet()) + " without a value";
          return complaints.wrong(map.place(), found, "`value`, " + kind.expected(shape), "");
        }
      }
      place = value.place();
      W below = written;
      written = kind.read(value, below, shape, complaints);
      if (written == null) {
        return null;
      }
      if (rangeNode != null) {
        range = range(kind, shape, written, rangeNode, complaints.at("." + RANGE));
      } else if (range != null) {
        range = buildsOn(value) ? moved(kind, range, value, shape, complaints) : null;
      }
    }
    Evidence shown = evidence == null ? Evidences.NOT_STATED : evidence;
    return new Bound.Leaf(shape, complaints.path(), written, shown, range, place);
  }

  /** From the lowest baseline to what stands on top; a loop, as changes may pile up high. */
  private static List<Node> layers(Node node) {
    List<Node> layers = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (next instanceof Node.Over over) {
        open.push(over.value());
        open.push(over.baseline());
      } else {
        layers.add(next);
      }
    }
    return layers;
  }

  private static boolean isEvidenced(Node node) {
    return node instanceof Node.Mapping map
        && map.entries().keySet().stream().anyMatch(KEYS::contains);
  }

  private static void unknownKeys(Node.Mapping map, Complaints complaints) {
    for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
      if (!KEYS.contains(entry.getKey())) {
        String maybe =
            Nearest.to(entry.getKey(), KEYS.stream().sorted().toList())
                .map(near -> "you meant " + near + ".")
                .orElse("");
        complaints.wrong(
            entry.getValue().place(),
            "`" + entry.getKey() + "`",
            "value, range and one of published, derived and assumption",
            maybe);
      }
    }
  }

  private static <W> Bound.Range range(
      LeafKind<W> kind, Shape.Leaf shape, W written, Node node, Complaints complaints) {
    if (kind.range() == LeafKind.Range.NONE) {
      return complaints.wrong(node, "no range: only figures may have one", "");
    }
    boolean factors = kind.range() == LeafKind.Range.FACTORS;
    double central = factors ? 1 : kind.central(written);
    double[] ends = ends(node, central, factors ? factorShape() : shape, complaints);
    if (ends == null) {
      return null;
    }
    if (!(ends[0] < ends[1])) {
      return complaints.wrong(node, "the lower figure first, and a higher one", "");
    }
    if (central < ends[0] || central > ends[1]) {
      String what = factors ? "a range of factors around 1" : "a range that holds the value";
      String unit = Decimal.write(central, Figures.unit(factors ? factorShape() : shape));
      return complaints.wrong(node, what + ", " + unit, "");
    }
    for (double end : ends) {
      if (!kind.allows(written, shape, end)) {
        return complaints.wrong(node, "factors that leave values under at-most", "");
      }
    }
    return new Bound.Range(ends[0], ends[1]);
  }

  private static double[] ends(Node node, double central, Shape.Leaf shape, Complaints complaints) {
    if (node instanceof Node.Scalar scalar && scalar.text().startsWith("±")) {
      OptionalDouble by = Quantity.parse(scalar.text().substring(1), Unit.Kind.SHARE);
      if (by.isPresent() && by.getAsDouble() > 0 && by.getAsDouble() <= 1) {
        double low = central * (1 - by.getAsDouble());
        double high = central * (1 + by.getAsDouble());
        if (Figures.whole(shape)) {
          return new double[] {Math.floor(low), Math.ceil(high)};
        }
        return new double[] {low, Math.min(shape.most(), high)};
      }
    }
    if (node instanceof Node.Sequence list && list.items().size() == 2) {
      double low = Figures.read(list.items().get(0), Double.NaN, shape, complaints);
      double high = Figures.read(list.items().get(1), Double.NaN, shape, complaints);
      return Double.isNaN(low) || Double.isNaN(high) ? null : new double[] {low, high};
    }
    return complaints.wrong(node, "two figures, [low, high], or ±30%", "");
  }

  /** True when a value, or one of its dated steps, is worked out from the baseline. */
  private static boolean buildsOn(Node value) {
    return value instanceof Node.Mapping map
        ? map.entries().values().stream().anyMatch(entry -> Figures.isRelative(entry.value()))
        : Figures.isRelative(value);
  }

  /** A relative value moves the range it had with it. */
  private static <W> Bound.Range moved(
      LeafKind<W> kind, Bound.Range range, Node value, Shape.Leaf shape, Complaints complaints) {
    if (kind.range() == LeafKind.Range.FACTORS) {
      return range;
    }
    double low = Figures.read(value, range.low(), shape, complaints);
    double high = Figures.read(value, range.high(), shape, complaints);
    return low < high ? new Bound.Range(low, high) : null;
  }

  private static Shape.Leaf factorShape() {
    return new Shape.Leaf(null, double.class, Unit.Kind.NUMBER, 1e-6, 1e6, 0);
  }
}

package headroom.scenarios.language;

import headroom.model.scenario.Evidence;
import headroom.model.scenario.UncertainParameter;
import headroom.model.scenario.Unit;
import java.util.List;
import java.util.Map;

/** Single values of a bound tree: described for uncertainty analysis, or replaced. */
public final class Parameters {
  private Parameters() {}

  /** The uncertain values as the model knows them. */
  public static List<UncertainParameter> of(List<Bound.Leaf> leaves, Map<String, String> sources) {
    return leaves.stream().map(leaf -> parameter(leaf.shape().kind(), leaf, sources)).toList();
  }

  private static <W> UncertainParameter parameter(
      LeafKind<W> kind, Bound.Leaf leaf, Map<String, String> sources) {
    @SuppressWarnings("unchecked") // a leaf holds what its own kind has read
    W written = (W) leaf.written();
    boolean factor = kind.range() == LeafKind.Range.FACTORS;
    Evidence evidence = leaf.evidence();
    String note = Evidences.writtenOut(evidence.note(), sources);
    return new UncertainParameter(
        factor ? leaf.path() + " ×" : leaf.path(),
        factor ? 1 : kind.central(written),
        leaf.range().low(),
        leaf.range().high(),
        factor ? "factor" : unit(Figures.unit(leaf.shape())),
        new Evidence(evidence.kind(), note));
  }

  private static String unit(Unit.Kind unit) {
    return switch (unit) {
      case COUNT -> "count";
      case NUMBER -> "number";
      case SHARE -> "share";
      case GROWTH -> "share a year";
      case RATE -> "a day";
      case DURATION -> "seconds";
      case MONEY -> "pounds";
    };
  }

  /** A number as scenario texts show it. */
  public static String number(double value) {
    return Decimal.shortest(value);
  }

  /**
   * The tree with one value replaced; its range, if it has one, stays when it is one of factors.
   *
   * @param written the value as its kind keeps it
   */
  public static Bound replace(Bound tree, String path, Object written, Evidence evidence) {
    Bound.Leaf old = (Bound.Leaf) Bound.find(tree, path);
    boolean factors = old.shape().kind().range() == LeafKind.Range.FACTORS;
    Bound.Leaf leaf =
        new Bound.Leaf(
            old.shape(), path, written, evidence, factors ? old.range() : null, old.place());
    return Bound.with(tree, path, leaf);
  }

  /** The text of the value at a path. */
  public static String text(Bound tree, String path) {
    Bound.Leaf leaf = (Bound.Leaf) Bound.find(tree, path);
    return text(leaf.shape().kind(), leaf);
  }

  private static <W> String text(LeafKind<W> kind, Bound.Leaf leaf) {
    @SuppressWarnings("unchecked") // a leaf holds what its own kind has read
    W written = (W) leaf.written();
    return kind.text(written, leaf.shape());
  }
}

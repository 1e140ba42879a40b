package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.scenarios.text.Node;

/**
 * One kind of value: how it is read, rebuilt, written and described.
 *
 * @param <W> the value as written: exact, comparable to its text, free of any parameter's value
 */
public interface LeafKind<W> {
  /** What a {@code range} beside the value means. */
  enum Range {
    /** No range may be given. */
    NONE,
    /** The least and greatest value. */
    VALUES,
    /** The least and greatest factor on the whole. */
    FACTORS
  }

  /**
   * Reads a value without its evidence.
   *
   * @param baseline what it is a change from; null when there is none
   * @return null when it is wrong and the problem is noted
   */
  W read(Node node, W baseline, Shape.Leaf shape, Complaints complaints);

  /** What the record holds. */
  Object value(W written, Shape.Leaf shape);

  /**
   * What the record holds when the value is uncertain.
   *
   * @param drawn the value drawn, or the factor, in line with {@link #range()}
   */
  default Object value(W written, Shape.Leaf shape, double drawn) {
    return value(written, shape);
  }

  /** Whether a value or factor from the ends of a range makes sense. */
  default boolean allows(W written, Shape.Leaf shape, double drawn) {
    return true;
  }

  /** The value as a one-line YAML text which reads back to exactly the same. */
  String text(W written, Shape.Leaf shape);

  /** What a range beside it means. */
  default Range range() {
    return Range.NONE;
  }

  /** The single number that a range of {@link Range#VALUES} surrounds. */
  default double central(W written) {
    throw new UnsupportedOperationException();
  }

  /** True when evidence is worth showing: for figures, not for names. */
  default boolean isFigure() {
    return true;
  }

  /** What may be written, in words. */
  String expected(Shape.Leaf shape);

  /** What may be written, as JSON Schema. */
  ObjectNode schema(Shape.Leaf shape);
}

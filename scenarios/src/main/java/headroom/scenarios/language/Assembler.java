package headroom.scenarios.language;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds records from a bound tree. What no uncertain value stands in is built once and shared, so
 * that another set of parameter values costs only the parts that depend on it.
 */
public final class Assembler {
  private final Bound tree;
  private final Map<String, Object> derived;
  private final List<Bound.Leaf> uncertain = new ArrayList<>();
  private final Map<Bound.Leaf, Integer> index = new IdentityHashMap<>();
  private final Map<Bound, Object> settled = new IdentityHashMap<>();

  /**
   * An assembler of one tree, which must be free of problems.
   *
   * @param derived values of the root's derived components, by key
   */
  public Assembler(Bound tree, Map<String, Object> derived) {
    this.tree = tree;
    this.derived = Map.copyOf(derived);
    collect(tree);
  }

  /** Notes uncertain values in file order; says whether there are any. */
  private boolean collect(Bound bound) {
    boolean any = false;
    if (bound instanceof Bound.Leaf leaf) {
      any = leaf.range() != null;
      if (any) {
        index.put(leaf, uncertain.size());
        uncertain.add(leaf);
      }
    } else if (bound instanceof Bound.Fields fields) {
      for (Bound part : fields.byKey().values()) {
        any |= collect(part);
      }
    } else if (bound instanceof Bound.Named named) {
      for (Bound part : named.byKey().values()) {
        any |= collect(part);
      }
    } else if (bound instanceof Bound.Listed listed) {
      for (Bound part : listed.items()) {
        any |= collect(part);
      }
    }
    if (!any) {
      settled.put(bound, build(bound, null));
    }
    return any;
  }

  /** The uncertain values, in file order. */
  public List<Bound.Leaf> uncertain() {
    return Collections.unmodifiableList(uncertain);
  }

  /**
   * The root record.
   *
   * @param drawn a value or factor for each uncertain value; null for all central ones
   */
  public Object assemble(double[] drawn) {
    return object(tree, drawn);
  }

  private Object object(Bound bound, double[] drawn) {
    Object known = settled.get(bound);
    return known != null ? known : build(bound, drawn);
  }

  private Object build(Bound bound, double[] drawn) {
    if (bound instanceof Bound.Leaf leaf) {
      return value(leaf.shape().kind(), leaf, drawn);
    } else if (bound instanceof Bound.Named named) {
      Map<String, Object> map = new LinkedHashMap<>();
      named.byKey().forEach((key, part) -> map.put(key, object(part, drawn)));
      return Collections.unmodifiableMap(map);
    } else if (bound instanceof Bound.Listed listed) {
      return listed.items().stream().map(item -> object(item, drawn)).toList();
    }
    return record((Bound.Fields) bound, drawn);
  }

  private <W> Object value(LeafKind<W> kind, Bound.Leaf leaf, double[] drawn) {
    @SuppressWarnings("unchecked") // a leaf holds what its own kind has read
    W written = (W) leaf.written();
    return drawn == null || leaf.range() == null
        ? kind.value(written, leaf.shape())
        : kind.value(written, leaf.shape(), drawn[index.get(leaf)]);
  }

  private Object record(Bound.Fields fields, double[] drawn) {
    List<Object> arguments = new ArrayList<>();
    for (Shape.Component component : fields.shape().components()) {
      Bound part = fields.byKey().get(component.key());
      Object value = part == null ? null : object(part, drawn);
      if (component.derived()) {
        arguments.add(derived.get(component.key()));
      } else {
        arguments.add(component.optional() ? Optional.ofNullable(value) : value);
      }
    }
    try {
      return fields.shape().constructor().newInstance(arguments.toArray());
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot build " + fields.shape().type(), e);
    }
  }
}

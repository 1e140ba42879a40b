package headroom.scenarios.language;

import headroom.model.scenario.Change;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A bound tree as YAML that reads back to the same: keys in record order, every default written out
 * and marked, evidence and range beside each figure.
 */
public final class ResolvedText {
  private final StringBuilder text = new StringBuilder();

  private ResolvedText() {}

  /** The text of a whole scenario. */
  public static String of(Bound root, Map<String, String> sources, List<Change> changes) {
    ResolvedText writer = new ResolvedText();
    writer.inside(root, 0);
    writer.sources(sources);
    writer.changes(changes);
    return writer.text.toString();
  }

  private void inside(Bound bound, int depth) {
    if (bound instanceof Bound.Fields fields) {
      fields.byKey().forEach((key, part) -> entry(key, part, depth));
    } else if (bound instanceof Bound.Named named) {
      named.byKey().forEach((key, part) -> entry(YamlWords.key(key), part, depth));
    } else if (bound instanceof Bound.Listed listed) {
      for (Bound item : listed.items()) {
        line(depth, "-");
        inside(item, depth + 1);
      }
    } else {
      line(depth, value((Bound.Leaf) bound));
    }
  }

  private void entry(String key, Bound part, int depth) {
    if (part instanceof Bound.Leaf leaf) {
      leaf(key, leaf, depth);
    } else if (isEmpty(part)) {
      line(depth, key + ": " + (part instanceof Bound.Listed ? "[]" : "{}"));
    } else {
      line(depth, key + ":");
      inside(part, depth + 1);
    }
  }

  private void leaf(String key, Bound.Leaf leaf, int depth) {
    boolean figure = leaf.shape().kind().isFigure();
    boolean shown = figure || leaf.evidence().equals(Evidences.DEFAULT);
    String tag = shown ? Evidences.text(leaf.evidence()) : null;
    if (tag == null && leaf.range() == null) {
      line(depth, key + ": " + value(leaf));
      return;
    }
    line(depth, key + ":");
    line(depth + 1, "value: " + value(leaf));
    if (leaf.range() != null) {
      line(depth + 1, "range: [" + end(leaf, true) + ", " + end(leaf, false) + "]");
    }
    if (tag != null) {
      line(depth + 1, tag);
    }
  }

  private static String value(Bound.Leaf leaf) {
    return value(leaf.shape().kind(), leaf);
  }

  private static <W> String value(LeafKind<W> kind, Bound.Leaf leaf) {
    @SuppressWarnings("unchecked") // a leaf holds what its own kind has read
    W written = (W) leaf.written();
    return kind.text(written, leaf.shape());
  }

  private static String end(Bound.Leaf leaf, boolean low) {
    double end = low ? leaf.range().low() : leaf.range().high();
    return leaf.shape().kind().range() == LeafKind.Range.FACTORS
        ? Decimal.shortest(end)
        : Decimal.write(end, Figures.unit(leaf.shape()));
  }

  private static boolean isEmpty(Bound part) {
    return part instanceof Bound.Fields fields && fields.byKey().isEmpty()
        || part instanceof Bound.Named named && named.byKey().isEmpty()
        || part instanceof Bound.Listed listed && listed.items().isEmpty();
  }

  private void sources(Map<String, String> sources) {
    if (!sources.isEmpty()) {
      line(0, "sources:");
      sources.forEach((id, citation) -> line(1, YamlWords.key(id) + ": " + quoted(citation)));
    }
  }

  private void changes(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    line(0, Changes.APPLIED + ":");
    for (Change change : changes) {
      line(1, "- name: " + quoted(change.name()));
      line(2, "owner: " + quoted(change.owner()));
      line(2, "reason: " + quoted(change.reason()));
      String paths =
          change.paths().stream().map(ResolvedText::quoted).collect(Collectors.joining(", "));
      line(2, "paths: [" + paths + "]");
    }
  }

  private static String quoted(String words) {
    return YamlWords.quote(words);
  }

  private void line(int depth, String words) {
    text.append("  ".repeat(depth)).append(words).append('\n');
  }
}

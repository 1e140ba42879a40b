package headroom.scenarios.language;

import headroom.model.scenario.Change;
import headroom.model.scenario.Evidence;
import headroom.scenarios.text.FolderTree;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import headroom.scenarios.text.SourceText;
import headroom.scenarios.text.YamlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * One file with everything below it: the file it extends, its own text over that, then its named
 * changes in order.
 */
public final class Layers {
  /** Files that may extend one another in a row. */
  public static final int LONGEST_CHAIN = 10;

  private static final String EXTENDS = "extends";
  private static final String SOURCES = "sources";

  private final Shape.Fields shape;
  private final FolderTree folders;
  private final Problems problems;
  private final Map<String, Path> files = new LinkedHashMap<>();

  /**
   * Everything read from a file and the files below it.
   *
   * @param layers from the lowest file to the one named, and the command line on top
   * @param sources what evidence may cite, by id
   * @param applied changes that the lowest layer's values hold already
   */
  public record Resolved(List<Layer> layers, Map<String, String> sources, List<Change> applied) {
    /** Every change, in order. */
    public List<Change> changes() {
      List<Change> all = new ArrayList<>(applied);
      layers.forEach(layer -> layer.steps().forEach(step -> all.add(step.change())));
      return List.copyOf(all);
    }
  }

  /**
   * One file's part.
   *
   * @param own its own values; null for none
   */
  record Layer(Node own, List<Changes.Step> steps) {}

  /** Reads files as layers of a record of the given shape. */
  public Layers(Shape.Fields shape, FolderTree folders, Problems problems) {
    this.shape = shape;
    this.folders = folders;
    this.problems = problems;
  }

  /** The files read so far, by the names that messages use. */
  public Map<String, Path> files() {
    return files;
  }

  /** Reads a file and all below it; nothing when it is no tree at all. */
  public Optional<Resolved> resolve(Path file, String name) {
    return resolve(file, name, new ArrayList<>());
  }

  private Optional<Resolved> resolve(Path file, String name, List<String> chain) {
    files.put(name, file);
    Optional<Node> text =
        SourceText.read(file, name, YamlText.MOST_BYTES, problems)
            .flatMap(t -> YamlText.parse(name, t, problems));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!(text.get() instanceof Node.Mapping map)) {
      String keys = String.join(", ", shape.keys());
      problems.add(text.get().place(), "", text.get().kind(), "a map with keys among " + keys);
      return Optional.empty();
    }
    chain.add(name);
    Resolved below = base(file, name, map, chain);
    Map<String, String> sources = new LinkedHashMap<>(below.sources());
    sources.putAll(sources(map.get(SOURCES)));
    Evidences evidences = new Evidences(sources, problems);
    Node.Mapping spread = (Node.Mapping) evidences.spread(map, null);
    Changes changes = new Changes(problems, evidences);
    List<Change> applied = new ArrayList<>(below.applied());
    applied.addAll(changes.alreadyApplied(spread.get(Changes.APPLIED)));
    List<Layer> layers = new ArrayList<>(below.layers());
    layers.add(new Layer(own(spread), changes.read(spread.get(Changes.CHANGES))));
    return Optional.of(new Resolved(layers, sources, applied));
  }

  /** Lays values given on the command line on top, as one more change. */
  public Resolved set(Resolved resolved, List<String> sets) {
    if (sets.isEmpty()) {
      return resolved;
    }
    Changes changes = new Changes(problems, new Evidences(resolved.sources(), problems));
    List<Layer> layers = new ArrayList<>(resolved.layers());
    layers.add(new Layer(null, List.of(changes.commandLine(sets))));
    return new Resolved(layers, resolved.sources(), resolved.applied());
  }

  /**
   * The merged tree.
   *
   * @param made told which of the layers' changes, in order, are made
   */
  public static Node tree(
      Shape.Fields shape, Resolved resolved, IntPredicate made, Problems problems) {
    Merger merger = new Merger(problems);
    Node tree = null;
    int step = 0;
    for (Layer layer : resolved.layers()) {
      tree = layer.own() == null ? tree : merger.merge(shape, tree, layer.own());
      for (Changes.Step change : layer.steps()) {
        if (made.test(step++)) {
          for (Changes.Setting set : change.settings()) {
            tree = merger.set(shape, tree, set.path(), set.value(), set.place());
          }
        }
      }
    }
    return tree;
  }

  private Resolved base(Path file, String name, Node.Mapping map, List<String> chain) {
    Resolved nothing = new Resolved(List.of(), Map.of(), List.of());
    Node reference = map.get(EXTENDS);
    if (reference == null) {
      return nothing;
    }
    if (!(reference instanceof Node.Scalar scalar) || scalar.isEmpty()) {
      problems.add(reference.place(), EXTENDS, reference.kind(), "the name of a scenario file");
      return nothing;
    }
    Optional<Path> base = folders.find(file, scalar.text(), scalar.place(), EXTENDS, problems);
    if (base.isEmpty()) {
      return nothing;
    }
    String baseName = beside(name, scalar.text());
    if (files.containsValue(base.get()) || sameAsAny(base.get())) {
      String circle = String.join(" → ", chain) + " → " + baseName;
      problems.add(scalar.place(), EXTENDS, "a circle: " + circle, "a chain of files that ends");
      return nothing;
    }
    if (chain.size() >= LONGEST_CHAIN) {
      String expected = "at most " + LONGEST_CHAIN + " files that extend one another";
      problems.add(scalar.place(), EXTENDS, "a longer chain", expected);
      return nothing;
    }
    return resolve(base.get(), baseName, chain).orElse(nothing);
  }

  private boolean sameAsAny(Path base) {
    return files.values().stream()
        .anyMatch(known -> known.toAbsolutePath().normalize().equals(base));
  }

  /** How messages call a file that another one refers to. */
  private static String beside(String name, String reference) {
    Path parent = Path.of(name).getParent();
    Path named = parent == null ? Path.of(reference) : parent.resolve(reference);
    return named.normalize().toString().replace('\\', '/');
  }

  private Map<String, String> sources(Node node) {
    Map<String, String> sources = new LinkedHashMap<>();
    if (node == null) {
      return sources;
    }
    if (!(node instanceof Node.Mapping map)) {
      problems.add(node.place(), SOURCES, node.kind(), "a map from ids to citations");
      return sources;
    }
    for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
      Node citation = entry.getValue().value();
      boolean good = entry.getKey().matches("[A-Za-z][A-Za-z0-9]{0,15}");
      if (!good) {
        String found = "the id `" + Problems.quote(entry.getKey()) + "`";
        problems.add(entry.getValue().place(), SOURCES, found, "letters and digits, such as P38");
      } else if (!(citation instanceof Node.Scalar scalar) || scalar.isEmpty()) {
        problems.add(citation.place(), SOURCES, citation.kind(), "a citation");
      } else {
        sources.put(entry.getKey(), scalar.text());
      }
    }
    return sources;
  }

  /** The file's own values: without the keys that say how it is read. */
  private static Node own(Node.Mapping map) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(map.entries());
    List.of(EXTENDS, SOURCES, Changes.CHANGES, Changes.APPLIED).forEach(entries::remove);
    return new Node.Mapping(map.place(), entries, map.inherited());
  }

  /** The tag of a value that a named step has set. */
  public static Evidence assumption(String name, String owner, String reason) {
    String who = owner.isEmpty() ? name : name + " (" + owner + ")";
    return new Evidence(Evidence.Kind.ASSUMPTION, who + ": " + reason);
  }

  static Place top(String name) {
    return new Place(name, 1, 1);
  }
}

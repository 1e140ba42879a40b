package headroom.scenarios.language;

import headroom.model.scenario.Evidence;
import headroom.scenarios.text.Nearest;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where values come from: the tags beside them, the tags of the maps around them, and the sources
 * that tags cite in square brackets or by nothing but ids.
 */
final class Evidences {
  static final String EVIDENCE = "evidence";
  static final String DEFAULT_KEY = "default";

  /** The tag of a value that no file states. */
  static final Evidence DEFAULT = new Evidence(Evidence.Kind.NOT_STATED, DEFAULT_KEY);

  static final Evidence NOT_STATED = new Evidence(Evidence.Kind.NOT_STATED, "");

  private static final Map<String, Evidence.Kind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("published", Evidence.Kind.PUBLISHED);
    KINDS.put("derived", Evidence.Kind.DERIVED);
    KINDS.put("assumption", Evidence.Kind.ASSUMPTION);
  }

  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,15}");
  private static final Pattern IDS = Pattern.compile("[A-Za-z0-9, ]{1,200}");
  private static final Pattern CITED = Pattern.compile("\\[([A-Za-z0-9, ]{1,200})]");

  private final Map<String, String> sources;
  private final Problems problems;

  Evidences(Map<String, String> sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /** The keys that say where a value comes from. */
  static boolean isTag(String key) {
    return KINDS.containsKey(key) || key.equals(DEFAULT_KEY);
  }

  /** The key and text of a tag as written in a file; null for none. */
  static String text(Evidence evidence) {
    if (evidence.kind() != Evidence.Kind.NOT_STATED) {
      String key = evidence.kind().name().toLowerCase(java.util.Locale.ROOT);
      return key + ": " + YamlWords.quote(evidence.note());
    }
    return evidence.note().equals(DEFAULT_KEY) ? DEFAULT_KEY + ": yes" : null;
  }

  /** The tag among a map's keys; null when there is none or it is wrong. */
  Evidence read(Node.Mapping map, String path) {
    List<String> tags = map.entries().keySet().stream().filter(Evidences::isTag).toList();
    if (tags.size() > 1) {
      Place place = map.entries().get(tags.get(1)).place();
      problems.add(place, path, String.join(" and ", tags), "one of them");
      return null;
    }
    if (tags.isEmpty()) {
      return null;
    }
    String key = tags.get(0);
    Node note = map.get(key);
    if (!(note instanceof Node.Scalar scalar) || scalar.text().isBlank()) {
      problems.add(note.place(), path, note.kind(), "after `" + key + "`, its source or reason");
      return null;
    }
    if (key.equals(DEFAULT_KEY)) {
      return DEFAULT;
    }
    cited(scalar, path);
    return new Evidence(KINDS.get(key), scalar.text().strip());
  }

  private void cited(Node.Scalar note, String path) {
    for (String id : ids(note.text())) {
      if (!sources.containsKey(id)) {
        String maybe =
            Nearest.to(id, sources.keySet()).map(near -> "you meant " + near + ".").orElse("");
        problems.add(note.place(), path, "the source " + id, "an id listed under sources", maybe);
      }
    }
  }

  private List<String> ids(String note) {
    List<String> ids = new ArrayList<>();
    String stripped = note.strip();
    if (IDS.matcher(stripped).matches()) {
      // Nothing but known ids and things that look like one: a citation, else a sentence.
      List<String> words = List.of(stripped.split(",\\s*"));
      if (words.stream().anyMatch(sources::containsKey)
          || words.stream().allMatch(word -> word.matches("[A-Z]{1,3}[0-9]{1,4}[a-z]?"))) {
        ids.addAll(words);
      }
    }
    Matcher cited = CITED.matcher(note);
    while (cited.find()) {
      for (String word : cited.group(1).split(",\\s*")) {
        if (ID.matcher(word.strip()).matches()) {
          ids.add(word.strip());
        }
      }
    }
    return ids;
  }

  /** A note with every cited source written out, for readers who have no list of sources. */
  static String writtenOut(String note, Map<String, String> sources) {
    String stripped = note.strip();
    if (sources.containsKey(stripped)) {
      return sources.get(stripped) + " [" + stripped + "]";
    }
    StringBuilder text = new StringBuilder(note);
    Matcher cited = CITED.matcher(note);
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (cited.find()) {
      List<String> full = new ArrayList<>();
      for (String word : cited.group(1).split(",\\s*")) {
        String source = sources.get(word.strip());
        full.add(source == null ? word.strip() : word.strip() + ": " + source);
      }
      out.append(text, from, cited.start()).append('[').append(String.join("; ", full)).append(']');
      from = cited.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  /** The same tree with every {@code evidence} key taken out and noted on all that stands below. */
  Node spread(Node node, Evidence around) {
    if (node instanceof Node.Mapping map) {
      Evidence here = around;
      Node own = map.get(EVIDENCE);
      if (own instanceof Node.Mapping tags) {
        Evidence read = read(tags, EVIDENCE);
        here = read == null ? around : read;
        tags.entries().keySet().stream()
            .filter(key -> !isTag(key))
            .forEach(key -> onlyTags(tags.entries().get(key).place(), "`" + key + "`"));
      } else if (own != null) {
        onlyTags(own.place(), own.kind());
      }
      Map<String, Node.Entry> entries = new LinkedHashMap<>();
      for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
        if (!entry.getKey().equals(EVIDENCE)) {
          Node below = spread(entry.getValue().value(), here);
          entries.put(entry.getKey(), new Node.Entry(entry.getValue().place(), below));
        }
      }
      return new Node.Mapping(map.place(), entries, here);
    } else if (node instanceof Node.Sequence list) {
      List<Node> items = list.items().stream().map(item -> spread(item, around)).toList();
      return new Node.Sequence(list.place(), items, around);
    } else if (node instanceof Node.Scalar scalar) {
      return new Node.Scalar(scalar.place(), scalar.text(), scalar.plain(), around);
    }
    return node;
  }

  private void onlyTags(Place place, String found) {
    String expected = "a map with one of published, derived and assumption";
    problems.add(place, EVIDENCE, found, expected);
  }
}

package headroom.scenarios.language;

import headroom.model.scenario.Change;
import headroom.model.scenario.Evidence;
import headroom.scenarios.text.Nearest;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import headroom.scenarios.text.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the named steps from the baseline. */
final class Changes {
  static final String CHANGES = "changes";

  /** In resolved scenarios: the changes that the values already hold. */
  static final String APPLIED = "changes-applied";

  private static final String COMMAND_LINE = "command line";
  private static final List<String> KEYS = List.of("name", "owner", "reason", "set");
  private static final List<String> APPLIED_KEYS = List.of("name", "owner", "reason", "paths");

  private final Problems problems;
  private final Evidences evidences;

  Changes(Problems problems, Evidences evidences) {
    this.problems = problems;
    this.evidences = evidences;
  }

  /**
   * One step.
   *
   * @param settings what it sets, in order
   */
  record Step(Change change, List<Setting> settings) {}

  /**
   * One value to set.
   *
   * @param place where the path is written
   */
  record Setting(String path, Node value, Place place) {}

  /** The listed steps, their values tagged with the step's reason. */
  List<Step> read(Node list) {
    List<Step> steps = new ArrayList<>();
    int number = 0;
    for (Node item : items(list, CHANGES)) {
      String path = CHANGES + "[" + ++number + "]";
      Node.Mapping map = map(item, KEYS, path);
      if (map == null) {
        continue;
      }
      String name = text(map, "name", path);
      String owner = text(map, "owner", path);
      String reason = text(map, "reason", path);
      if (!(map.get("set") instanceof Node.Mapping set) || set.entries().isEmpty()) {
        Node found = map.get("set") == null ? map : map.get("set");
        String what = map.get("set") == null ? "no `set`" : found.kind();
        problems.add(found.place(), path, what, "under `set`, a map from paths to values");
        continue;
      }
      List<Setting> settings = new ArrayList<>();
      set.entries()
          .forEach((to, entry) -> settings.add(new Setting(to, entry.value(), entry.place())));
      steps.add(step(name, owner, reason, settings));
    }
    return steps;
  }

  /** The step that sets values given as {@code path=value}. */
  Step commandLine(List<String> sets) {
    List<Setting> settings = new ArrayList<>();
    for (String set : sets) {
      int equals = set.indexOf('=');
      String name = "--set " + Problems.quote(set);
      Place place = Layers.top(name);
      if (equals < 1 || equals == set.length() - 1) {
        String expected = "PATH=VALUE, for example beds.sites.a.open=300";
        problems.add(place, "", Problems.quote(set), expected);
        continue;
      }
      String path = set.substring(0, equals).strip();
      YamlText.parse(name, set.substring(equals + 1).strip(), problems)
          .ifPresent(value -> settings.add(new Setting(path, value, place)));
    }
    return step(COMMAND_LINE, "", "given with --set", settings);
  }

  private Step step(String name, String owner, String reason, List<Setting> settings) {
    Evidence evidence = Layers.assumption(name, owner, reason);
    List<String> paths = new ArrayList<>();
    List<Setting> tagged = new ArrayList<>();
    for (Setting setting : settings) {
      paths.add(setting.path() + " = " + Written.inline(setting.value()));
      Node value = evidences.spread(setting.value(), evidence);
      tagged.add(new Setting(setting.path(), value, setting.place()));
    }
    return new Step(new Change(name, owner, reason, List.copyOf(paths)), tagged);
  }

  /** The changes that a resolved scenario's values already hold. */
  List<Change> alreadyApplied(Node list) {
    List<Change> applied = new ArrayList<>();
    int number = 0;
    for (Node item : items(list, APPLIED)) {
      String path = APPLIED + "[" + ++number + "]";
      Node.Mapping map = map(item, APPLIED_KEYS, path);
      if (map == null) {
        continue;
      }
      List<String> paths = new ArrayList<>();
      for (Node line : items(map.get("paths"), path + ".paths")) {
        paths.add(Written.inline(line));
      }
      String owner = map.get("owner") instanceof Node.Scalar scalar ? scalar.text() : "";
      applied.add(new Change(text(map, "name", path), owner, text(map, "reason", path), paths));
    }
    return applied;
  }

  private List<Node> items(Node list, String path) {
    if (list == null) {
      return List.of();
    }
    if (list instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    problems.add(list.place(), path, list.kind(), "a list");
    return List.of();
  }

  private Node.Mapping map(Node item, List<String> keys, String path) {
    if (!(item instanceof Node.Mapping map)) {
      problems.add(item.place(), path, item.kind(), "a map with " + String.join(", ", keys));
      return null;
    }
    for (Map.Entry<String, Node.Entry> entry : new LinkedHashMap<>(map.entries()).entrySet()) {
      if (!keys.contains(entry.getKey())) {
        String maybe =
            Nearest.to(entry.getKey(), keys).map(near -> "you meant " + near + ".").orElse("");
        String found = "the unknown key `" + Problems.quote(entry.getKey()) + "`";
        String expected = "one of " + String.join(", ", keys);
        problems.add(entry.getValue().place(), path, found, expected, maybe);
      }
    }
    return map;
  }

  private String text(Node.Mapping map, String key, String path) {
    Node value = map.get(key);
    if (value instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text().strip();
    }
    Place place = value == null ? map.place() : value.place();
    problems.add(place, path, value == null ? "no `" + key + "`" : "nothing", "a " + key);
    return "";
  }
}

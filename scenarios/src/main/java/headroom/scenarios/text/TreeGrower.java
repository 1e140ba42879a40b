package headroom.scenarios.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Grows a tree from YAML events, within limits. Events are pulled one by one, so a file that breaks
 * a limit is given up at the place where it does.
 */
final class TreeGrower {
  /** Nothing more can be said about this file. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused() {
      super(null, null, false, false);
    }
  }

  private final String name;
  private final Iterator<Event> events;
  private final Problems problems;
  private final Map<Anchor, Node> anchors = new HashMap<>();
  private final Map<Anchor, Integer> sizes = new HashMap<>();
  private int values;
  private int aliases;
  private int depth;

  TreeGrower(String name, Iterator<Event> events, Problems problems) {
    this.name = name;
    this.events = events;
    this.problems = problems;
  }

  /** The one document of the text. */
  Optional<Node> grow() {
    Node tree = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent) {
        tree = node(event);
      } else if (event.getEventId() == Event.ID.DocumentStart && tree != null) {
        refuse(place(event), "a second document", "one document");
      }
    }
    if (tree == null || tree instanceof Node.Scalar scalar && scalar.isEmpty()) {
      refuse(new Place(name, 1, 1), "an empty file", "a map of keys and values");
    }
    return Optional.of(tree);
  }

  private Node node(Event event) {
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    int sizeBefore = values;
    count(1, event);
    Node grown;
    if (event instanceof ScalarEvent scalar) {
      noTag(scalar.getTag(), event);
      grown = new Node.Scalar(place(event), scalar.getValue(), scalar.isPlain(), null);
    } else {
      noTag(((CollectionStartEvent) event).getTag(), event);
      if (++depth > YamlText.DEEPEST) {
        String expected = "at most " + YamlText.DEEPEST + " levels";
        refuse(place(event), "maps or lists nested too deep", expected);
      }
      grown = event.getEventId() == Event.ID.SequenceStart ? sequence(event) : mapping(event);
      depth--;
    }
    ((NodeEvent) event)
        .getAnchor()
        .ifPresent(
            anchor -> {
              anchors.put(anchor, grown);
              sizes.put(anchor, values - sizeBefore);
            });
    return grown;
  }

  private Node alias(AliasEvent event) {
    if (++aliases > YamlText.MOST_ALIASES) {
      String found = "more than " + YamlText.MOST_ALIASES + " aliases";
      refuse(place(event), found, "fewer: write the values out, or extend a base file");
    }
    Node anchored = anchors.get(event.getAlias());
    if (anchored == null) {
      String anchor = "*" + Problems.quote(event.getAlias().getValue());
      refuse(place(event), "the alias " + anchor, "an alias of an anchor that is complete above");
    }
    count(sizes.get(event.getAlias()), event);
    return anchored;
  }

  private Node sequence(Event start) {
    List<Node> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(event));
      event = events.next();
    }
    return new Node.Sequence(place(start), items, null);
  }

  private Node mapping(Event start) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Place keyPlace = place(event);
      Node key = node(event);
      Node value = node(events.next());
      if (!(key instanceof Node.Scalar word)) {
        problems.add(keyPlace, "", key.kind() + " as a key", "a word as a key");
      } else if (entries.containsKey(word.text())) {
        int first = entries.get(word.text()).place().line();
        String found = "`" + Problems.quote(word.text()) + "` a second time";
        problems.add(keyPlace, "", found, "each key once; it stands on line " + first + " already");
      } else {
        entries.put(word.text(), new Node.Entry(keyPlace, value));
      }
      event = events.next();
    }
    return new Node.Mapping(place(start), entries, null);
  }

  private void noTag(Optional<String> tag, Event event) {
    if (tag.isPresent() && !tag.get().equals("!")) {
      problems.add(place(event), "", "the tag " + Problems.quote(tag.get()), "a value without tag");
    }
  }

  private void count(int more, Event event) {
    values += more;
    if (values > YamlText.MOST_VALUES) {
      String expected = "at most " + YamlText.MOST_VALUES + ", aliases written out";
      refuse(place(event), "too many values", expected);
    }
  }

  private void refuse(Place place, String found, String expected) {
    problems.add(place, "", found, expected);
    throw new Refused();
  }

  private Place place(Event event) {
    Mark mark = event.getStartMark().orElse(null);
    return mark == null
        ? new Place(name, 1, 1)
        : new Place(name, mark.getLine() + 1, mark.getColumn() + 1);
  }
}

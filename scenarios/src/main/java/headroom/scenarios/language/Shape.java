package headroom.scenarios.language;

import headroom.model.scenario.Unit;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;

/** What may stand at a place of a file, as the records say. */
public sealed interface Shape {

  /** A map with fixed keys, one for each component of a record. */
  record Fields(Class<?> type, List<Component> components, Constructor<?> constructor, boolean root)
      implements Shape {
    /** The component with a key, or null. */
    Component find(String key) {
      for (Component component : components) {
        if (component.key().equals(key)) {
          return component;
        }
      }
      return null;
    }

    /** The keys a file may write. */
    List<String> keys() {
      return components.stream().filter(c -> !c.derived()).map(Component::key).toList();
    }
  }

  /** A map whose keys are the planner's own names. */
  record Named(Shape of) implements Shape {}

  /** A list. */
  record Listed(Shape of) implements Shape {}

  /**
   * A value that may carry evidence: a number, a profile, dated steps, a distribution, a word.
   *
   * @param kind reads, rebuilds, writes and describes it
   * @param type the Java type the record holds
   * @param unit unit of its numbers; null when it has none
   * @param least least number allowed, in the record's unit
   * @param most greatest number allowed
   * @param length number of entries of a profile; 0 when free
   */
  record Leaf(
      LeafKind<?> kind, Class<?> type, Unit.Kind unit, double least, double most, int length)
      implements Shape {}

  /**
   * A component of a record.
   *
   * @param key as written
   * @param says what it means
   * @param optional whether the record holds an {@code Optional}
   * @param otherwise what holds when it is left out, as written in a file; null when there is none
   * @param derived filled by the reader
   * @param refersTo path of the map whose keys its value, or its keys, must be; empty for none
   * @param accessor reads it from a record
   */
  record Component(
      String key,
      String says,
      Shape shape,
      boolean optional,
      String otherwise,
      boolean derived,
      String refersTo,
      Method accessor) {

    /** True when it has to be written. */
    boolean required() {
      return !derived && !optional && otherwise == null;
    }
  }
}

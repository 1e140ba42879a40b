package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.scenario.Unit;
import java.util.Locale;
import java.util.Set;

/** JSON Schema of the forms that values take. */
final class SchemaForms {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SchemaForms() {}

  /** A number with its unit. */
  static ObjectNode quantity(Unit.Kind unit, boolean relative) {
    return ref(unit.name().toLowerCase(Locale.ROOT));
  }

  static ObjectNode dated(Unit.Kind unit) {
    return ref("dated-" + unit.name().toLowerCase(Locale.ROOT));
  }

  static ObjectNode law(Unit.Kind unit) {
    return ref("distribution-" + unit.name().toLowerCase(Locale.ROOT));
  }

  static ObjectNode date() {
    return ref("date");
  }

  static ObjectNode text() {
    return ref("text");
  }

  static ObjectNode choice(Set<String> words, boolean closed) {
    ObjectNode choice = JSON.objectNode();
    words.forEach(choice.putArray("enum")::add);
    return closed ? choice : anyOf(choice, JSON.objectNode().put("type", "boolean"));
  }

  static ObjectNode list(ObjectNode items, int length) {
    ObjectNode list = JSON.objectNode().put("type", "array");
    list.set("items", items);
    return length == 0 ? list : list.put("minItems", length).put("maxItems", length);
  }

  static ObjectNode anyOf(ObjectNode... forms) {
    ObjectNode any = JSON.objectNode();
    var list = any.putArray("anyOf");
    for (ObjectNode form : forms) {
      list.add(form);
    }
    return any;
  }

  static ObjectNode ref(String name) {
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }
}

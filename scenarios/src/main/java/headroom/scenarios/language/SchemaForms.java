package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.scenario.Unit;
import java.util.Locale;
import java.util.Set;

/**
 * JSON Schema of the forms that values take. Patterns are looser than the reader where a pattern
 * would be unreadable: an editor points at slips, the reader decides.
 */
final class SchemaForms {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String REF = "$ref";
  private static final String PATTERN = "pattern";
  private static final String TYPE = "type";
  private static final String STRING = "string";

  private static final String NUMBER = "[+-]?([0-9][0-9,]*)?(\\.[0-9]+)?([eE][+-]?[0-9]+)?";
  private static final String PER = " ?(/|per |a |an ) ?";

  private SchemaForms() {}

  /** A number with its unit. */
  static ObjectNode quantity(Unit.Kind unit) {
    return ref(name(unit));
  }

  /** One number, or numbers by date. */
  static ObjectNode dated(Unit.Kind unit) {
    ObjectNode dates = JSON.objectNode().put(TYPE, "object");
    ObjectNode properties = dates.putObject("patternProperties");
    properties.set("^(before|[0-9]{4}-[0-9]{2}-[0-9]{2})$", quantity(unit));
    ObjectNode file = dates.putObject("properties");
    file.set("csv", text().put("description", "A CSV file beside the scenario."));
    file.set("column", text().put("description", "Its column; the key's own name if left out."));
    dates.put("additionalProperties", false).put("minProperties", 1);
    return anyOf(quantity(unit), dates);
  }

  /** A distribution, or a number for a constant. */
  static ObjectNode law(Unit.Kind unit) {
    return ref("distribution-" + name(unit));
  }

  static ObjectNode date() {
    return ref("date");
  }

  static ObjectNode text() {
    return ref("text");
  }

  /** One of a few words; {@code closed} when YAML's own true and false are none of them. */
  static ObjectNode choice(Set<String> words, boolean closed) {
    ObjectNode choice = JSON.objectNode();
    words.forEach(choice.putArray("enum")::add);
    return closed ? choice : anyOf(choice, JSON.objectNode().put(TYPE, "boolean"));
  }

  static ObjectNode list(ObjectNode items, int length) {
    ObjectNode list = JSON.objectNode().put(TYPE, "array");
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
    return JSON.objectNode().put(REF, "#/$defs/" + name);
  }

  /** The definitions that the forms refer to. */
  static void define(ObjectNode defs) {
    defs.set("text", JSON.objectNode());
    ((ObjectNode) defs.get("text")).putArray(TYPE).add(STRING).add("number").add("boolean");
    defs.set("date", string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    defs.set("none", JSON.objectNode().put("const", "none"));
    defs.set("relative", string("^ *baseline *([+*/×−-] *.+)?$"));
    for (Unit.Kind unit : Unit.Kind.values()) {
      defs.set(name(unit), definition(unit));
      defs.set("distribution-" + name(unit), distribution(unit));
    }
    ObjectNode source = JSON.objectNode().put(TYPE, "object").put("minProperties", 1);
    ObjectNode tags = source.putObject("properties");
    tags(tags);
    source.put("additionalProperties", false).put("maxProperties", 1);
    defs.set("evidence", source);
    defs.set(
        "range",
        anyOf(list(JSON.objectNode(), 2), string("^±[0-9.]+%?$"))
            .put(
                "description",
                "Least and greatest value, or ±30%; a factor for dated values,"
                    + " profiles and distributions."));
  }

  /** The keys that say where a value comes from. */
  static void tags(ObjectNode properties) {
    properties.set("published", text().put("description", "Its citation."));
    properties.set("derived", text().put("description", "How it was derived, and from what."));
    properties.set("assumption", text().put("description", "Why it is assumed."));
    properties.set("default", text().put("description", "In resolved scenarios: not stated."));
  }

  private static ObjectNode definition(Unit.Kind unit) {
    ObjectNode number = JSON.objectNode().put(TYPE, "number");
    ObjectNode zero = JSON.objectNode().put("const", 0);
    return switch (unit) {
      case COUNT ->
          anyOf(
              JSON.objectNode().put(TYPE, "integer"),
              JSON.objectNode().put("const", "unlimited"),
              string("^[0-9]{1,3}(,[0-9]{3})+$"),
              ref("relative"));
      case NUMBER, SHARE -> anyOf(number, string("^" + NUMBER + " ?%?$"), ref("relative"));
      case GROWTH -> anyOf(zero, string("^" + NUMBER + " ?%?" + PER + "year$"), ref("relative"));
      case RATE ->
          anyOf(
              zero,
              string("^" + NUMBER + PER + "(second|minute|min|hour|h|day|week|month|year)$"),
              ref("relative"));
      case DURATION ->
          anyOf(
              zero,
              string(
                  "^"
                      + NUMBER
                      + " ?(s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|d|days?|w|wk|weeks?)$"),
              ref("relative"));
      case MONEY -> anyOf(zero, string("^-?£ ?" + NUMBER + "$"), ref("relative"));
    };
  }

  private static ObjectNode distribution(Unit.Kind unit) {
    ObjectNode law = JSON.objectNode().put(TYPE, "object");
    ObjectNode properties = law.putObject("properties");
    for (String form : LawForms.names()) {
      ObjectNode figures = properties.putObject(form).put(TYPE, "object");
      ObjectNode inside = figures.putObject("properties");
      LawForms.figures(form).forEach(f -> inside.set(f, quantity(LawForms.unit(f, unit))));
      figures.put("additionalProperties", false);
      figures.put("description", "By " + LawForms.ways(form) + ".");
    }
    ObjectNode table = properties.putObject(LawForms.EMPIRICAL).put(TYPE, "object");
    table.put("description", "Values by share: {0%: …, 50%: …, 100%: …}.");
    table.set("additionalProperties", quantity(unit));
    ObjectNode part = JSON.objectNode().put(TYPE, "object");
    part.putObject("properties").set("weight", quantity(Unit.Kind.NUMBER));
    ((ObjectNode) part.get("properties")).set("of", ref("distribution-" + name(unit)));
    part.put("additionalProperties", false);
    properties.set(LawForms.MIXTURE, list(part, 0));
    properties.set(LawForms.AT_MOST, quantity(unit));
    law.put("additionalProperties", false);
    return anyOf(quantity(unit), law);
  }

  private static ObjectNode string(String pattern) {
    return JSON.objectNode().put(TYPE, STRING).put(PATTERN, pattern);
  }

  private static String name(Unit.Kind unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }
}

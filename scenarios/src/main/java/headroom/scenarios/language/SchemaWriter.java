package headroom.scenarios.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The JSON Schema (2020-12) of files that hold a record, for editors. A key is not required below
 * the root, because a file may say only what differs from the file that it extends.
 */
public final class SchemaWriter {
  private static final String ANY_OF = "anyOf";
  private static final String DESCRIPTION = "description";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> records = new LinkedHashMap<>();

  private SchemaWriter() {}

  /** The schema as JSON text with a newline at its end. */
  public static String json(Shape.Fields root, String title) {
    SchemaWriter writer = new SchemaWriter();
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", title);
    schema.setAll(writer.record(root));
    ObjectNode properties = (ObjectNode) schema.get("properties");
    readingKeys(properties);
    ObjectNode extending = JSON.objectNode();
    extending.putArray("required").add("extends");
    ObjectNode whole = JSON.objectNode();
    var required = whole.putArray("required");
    root.components().stream()
        .filter(Shape.Component::required)
        .forEach(c -> required.add(c.key()));
    schema.putArray(ANY_OF).add(extending).add(whole);
    ObjectNode defs = schema.putObject("$defs");
    writer.records.forEach(defs::set);
    SchemaForms.define(defs);
    return text(schema);
  }

  /** The keys that say how a file is read. */
  private static void readingKeys(ObjectNode properties) {
    properties.set(
        "extends", SchemaForms.text().put(DESCRIPTION, "The scenario file that this one changes."));
    ObjectNode sources = properties.putObject("sources").put("type", "object");
    sources.put(DESCRIPTION, "Citations by id; evidence cites them as [id].");
    sources.set("additionalProperties", SchemaForms.text());
    properties.set("changes", steps("set", "Paths and the values they get."));
    properties.set("changes-applied", steps("paths", "What was set."));
  }

  private static ObjectNode steps(String last, String says) {
    ObjectNode step = JSON.objectNode().put("type", "object");
    ObjectNode keys = step.putObject("properties");
    keys.set("name", SchemaForms.text().put(DESCRIPTION, "A short name."));
    keys.set("owner", SchemaForms.text().put(DESCRIPTION, "Who stands behind it."));
    keys.set("reason", SchemaForms.text().put(DESCRIPTION, "Why."));
    keys.set(last, JSON.objectNode().put(DESCRIPTION, says));
    step.putArray("required").add("name").add("owner").add("reason").add(last);
    step.put("additionalProperties", false);
    return SchemaForms.list(step, 0).put(DESCRIPTION, "Named steps from the baseline, in order.");
  }

  private ObjectNode schema(Shape shape) {
    if (shape instanceof Shape.Leaf leaf) {
      String name = name(leaf);
      records.computeIfAbsent(name, n -> evidenced(leaf));
      return SchemaForms.ref(name);
    } else if (shape instanceof Shape.Named named) {
      ObjectNode map = JSON.objectNode().put("type", "object");
      map.putObject("properties").set(Evidences.EVIDENCE, SchemaForms.ref(Evidences.EVIDENCE));
      map.set("additionalProperties", orNone(schema(named.of())));
      return map;
    } else if (shape instanceof Shape.Listed listed) {
      return SchemaForms.list(schema(listed.of()), 0);
    }
    Shape.Fields fields = (Shape.Fields) shape;
    String name = name(fields.type());
    if (!records.containsKey(name)) {
      records.put(name, JSON.objectNode());
      records.get(name).setAll(record(fields));
    }
    return SchemaForms.ref(name);
  }

  private ObjectNode record(Shape.Fields fields) {
    ObjectNode record = JSON.objectNode().put("type", "object");
    ObjectNode properties = record.putObject("properties");
    for (Shape.Component component : fields.components()) {
      if (!component.derived()) {
        ObjectNode value = schema(component.shape());
        boolean mayGo = component.optional() || component.otherwise() != null;
        ObjectNode property = mayGo ? orNone(value) : value;
        properties.set(component.key(), property.put(DESCRIPTION, says(component)));
      }
    }
    properties.set(Evidences.EVIDENCE, SchemaForms.ref(Evidences.EVIDENCE));
    return record.put("additionalProperties", false);
  }

  private static String says(Shape.Component component) {
    String form = component.shape() instanceof Shape.Leaf leaf ? leaf.kind().expected(leaf) : "";
    String says = component.says() + (form.isEmpty() ? "" : " Written as " + form + ".");
    return component.otherwise() == null || component.otherwise().isEmpty()
        ? says
        : says + " When left out: " + component.otherwise() + ".";
  }

  /** The value plain, or with its evidence and range. */
  private static ObjectNode evidenced(Shape.Leaf leaf) {
    ObjectNode plain = leaf.kind().schema(leaf);
    ObjectNode tagged = JSON.objectNode().put("type", "object");
    ObjectNode properties = tagged.putObject("properties");
    properties.set("value", plain.deepCopy());
    if (leaf.kind().range() != LeafKind.Range.NONE) {
      properties.set("range", SchemaForms.ref("range"));
    }
    SchemaForms.tags(properties);
    tagged.putArray("required").add("value");
    tagged.put("additionalProperties", false);
    return SchemaForms.anyOf(plain, tagged, SchemaForms.ref("relative"));
  }

  private static ObjectNode orNone(ObjectNode value) {
    return SchemaForms.anyOf(value, SchemaForms.ref("none"));
  }

  /** Leaves of one name take the same forms. */
  private static String name(Shape.Leaf leaf) {
    String kind = leaf.kind().getClass().getSimpleName().replace("Leaf", "");
    String type = leaf.type().isEnum() ? "." + name(leaf.type()) : "";
    String unit = leaf.unit() == null ? "" : "." + leaf.unit().name().toLowerCase(Locale.ROOT);
    String length = leaf.length() == 0 ? "" : "." + leaf.length();
    return "value." + Shapes.kebab(kind) + type + unit + length;
  }

  private static String name(Class<?> type) {
    Class<?> around = type.getDeclaringClass();
    String own = Shapes.kebab(type.getSimpleName());
    return around == null ? own : Shapes.kebab(around.getSimpleName()) + "." + own;
  }

  private static String text(ObjectNode schema) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(lines);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a schema is always JSON", e);
    }
  }
}

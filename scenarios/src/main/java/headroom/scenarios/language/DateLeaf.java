package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.scenarios.text.Node;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** A day: year, month and day with hyphens. */
final class DateLeaf implements LeafKind<LocalDate> {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** The day, or null when the text is none. */
  static LocalDate parse(String text) {
    if (text.length() != "2022-04-01".length()) {
      return null;
    }
    try {
      return LocalDate.parse(text, ISO);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  @Override
  public LocalDate read(Node node, LocalDate baseline, Shape.Leaf shape, Complaints complaints) {
    LocalDate day = node instanceof Node.Scalar scalar ? parse(scalar.text()) : null;
    return day == null ? complaints.wrong(node, expected(shape), "") : day;
  }

  @Override
  public Object value(LocalDate written, Shape.Leaf shape) {
    return written;
  }

  @Override
  public String text(LocalDate written, Shape.Leaf shape) {
    return written.toString();
  }

  @Override
  public boolean isFigure() {
    return false;
  }

  @Override
  public String expected(Shape.Leaf shape) {
    return "a date such as 2022-04-01";
  }

  @Override
  public ObjectNode schema(Shape.Leaf shape) {
    return SchemaForms.date();
  }
}

package headroom.scenarios;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Records as text, with what is in their arrays. */
final class Printed {
  private Printed() {}

  static void append(Object value, StringBuilder text) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inside -> append(inside, text));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inside) -> {
            text.append(key).append('=');
            append(inside, text);
          });
    } else if (value instanceof Collection<?> items) {
      items.forEach(item -> append(item, text));
    } else if (value != null && value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        append(Array.get(value, i), text);
      }
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        try {
          text.append(component.getName()).append('=');
          append(component.getAccessor().invoke(record), text);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    } else {
      text.append(value).append(';');
    }
  }
}

package headroom.bench.runs;

import headroom.model.scenario.Scenario;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Scenarios that end earlier. */
final class Shorter {
  private Shorter() {}

  /** The same scenario without its last days. */
  static Scenario by(Scenario whole, int days) {
    try {
      RecordComponent[] components = Scenario.class.getRecordComponents();
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] = components[i].getAccessor().invoke(whole);
        if (values[i] instanceof Scenario.Period period) {
          values[i] = new Scenario.Period(period.start(), period.end().minusDays(days));
        }
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return Scenario.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

package headroom.bench.work;

import headroom.model.result.ReplicationResult;
import headroom.model.scenario.Scenario;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Parts of a care system that can be run alone: the same scenario with its other departments left
 * out.
 */
public enum Departments {
  /** Emergency departments, nobody behind them. */
  EMERGENCY("emergency"),
  /** Beds, with discharge and critical care; direct admissions only. */
  BEDS("beds", "criticalCare"),
  /** Virtual wards and community response, with the beds from which they take. */
  VIRTUAL_WARD("beds", "virtualWard", "community"),
  /** The waiting list, its clinics and its theatres. */
  ELECTIVE("waitingList", "outpatients", "theatre"),
  /** Everything but elective care. */
  URGENT("emergency", "beds", "criticalCare", "virtualWard", "community", "covid", "workforce"),
  /** Everything. */
  ALL(
      "emergency",
      "beds",
      "criticalCare",
      "virtualWard",
      "community",
      "covid",
      "workforce",
      "waitingList",
      "outpatients",
      "theatre");

  private final Set<String> kept;

  Departments(String... kept) {
    this.kept = Set.of(kept);
  }

  /** The scenario with these departments only. */
  public Scenario of(Scenario whole) {
    RecordComponent[] components = Scenario.class.getRecordComponents();
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        String name = components[i].getName();
        boolean out = ALL.kept.contains(name) && !kept.contains(name);
        values[i] = out ? Optional.empty() : components[i].getAccessor().invoke(whole);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return Scenario.class.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of every figure of a replication, to the last bit. */
  public static String checksum(ReplicationResult result) {
    MessageDigest digest = sha256();
    for (double[][] table : new double[][][] {result.numerators(), result.denominators()}) {
      for (double[] row : table) {
        digest.update(bytes(row));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** Of some figures, to the last bit. */
  public static String checksum(double... figures) {
    return HexFormat.of().formatHex(sha256().digest(bytes(figures)), 0, 8);
  }

  private static byte[] bytes(double[] figures) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * figures.length);
    for (double figure : figures) {
      bytes.putDouble(figure);
    }
    return bytes.array();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

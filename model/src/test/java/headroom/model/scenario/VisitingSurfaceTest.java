package headroom.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitingSurfaceTest {
  private static double[][] rows() {
    List<double[]> rows = new ArrayList<>();
    for (double load : new double[] {5, 10}) {
      for (double clinicians : new double[] {1, 2}) {
        for (double area : new double[] {25, 100}) {
          double share = 1 - 0.04 * (load - 5) - (area == 100 ? 0.1 : 0) + 0.05 * (clinicians - 2);
          rows.add(new double[] {load, clinicians, area, 1, 0.5, share});
        }
      }
    }
    return rows.toArray(new double[0][]);
  }

  private static double served(double due, double clinicians, double area) {
    return VisitingSurface.of(rows()).visitsServed(due, clinicians, area, 1, 0.5);
  }

  @Test
  void readsItsPointsAndBetweenThem() {
    assertThat(served(10, 2, 25)).isEqualTo(10);
    assertThat(served(20, 2, 25)).isCloseTo(20 * 0.8, within(1e-9));
    assertThat(served(15, 2, 25)).isCloseTo(15 * 0.9, within(1e-9));
    assertThat(served(15, 1.5, 25)).isCloseTo(15 * 0.775, within(1e-9));
    // Half way in the square root of the area: 7.5² = 56.25.
    assertThat(served(20, 2, 56.25)).isCloseTo(20 * 0.75, within(1e-9));
  }

  @Test
  void beyondTheGridTheEdgeHolds() {
    assertThat(served(4, 2, 25)).isEqualTo(4);
    assertThat(served(40, 2, 25)).as("no more than at the greatest load").isEqualTo(16);
    assertThat(served(40, 4, 25)).as("a larger team as the largest").isCloseTo(32, within(1e-9));
    assertThat(served(20, 2, 900)).isCloseTo(14, within(1e-9));
    assertThat(served(2.5, 0.5, 25)).as("half of one clinician").isCloseTo(2.375, within(1e-9));
    assertThat(served(0, 2, 25)).isZero();
    assertThat(served(3, 0, 25)).isZero();
  }

  @Test
  void aGridWithHolesOrDoublesIsRefused() {
    double[][] rows = rows();
    assertThatThrownBy(() -> VisitingSurface.of(java.util.Arrays.copyOf(rows, 7)))
        .hasMessageContaining("7 rows for a grid of 8");
    rows[1] = rows[0];
    assertThatThrownBy(() -> VisitingSurface.of(rows))
        .hasMessageContaining("two rows for load 5.0");
  }
}

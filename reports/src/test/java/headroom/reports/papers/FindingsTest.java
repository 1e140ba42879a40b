package headroom.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.Estimate;
import headroom.model.result.Measures;
import headroom.model.result.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static Trajectory occupancy(double... medians) {
    List<Trajectory.Point> points = new ArrayList<>();
    LocalDate day = LocalDate.of(2022, 4, 1);
    for (double m : medians) {
      Period month = Period.of(day, day.plusMonths(1).minusDays(1));
      points.add(new Trajectory.Point(month, day, new Estimate(m, m, m, m, m, m, m, m, 30)));
      day = day.plusMonths(1);
    }
    return new Trajectory(Measures.get("ga-occupancy-0800"), points);
  }

  private static String most92(double... medians) {
    return Findings.against("Occupancy", occupancy(medians), 0.92, true);
  }

  @Test
  void aLineIsHeldAgainstItsTarget() {
    assertThat(most92(0.95, 0.94, 0.93))
        .isEqualTo("Occupancy stays above 92% throughout, ending at 93.0%");
    assertThat(most92(0.92, 0.91))
        .isEqualTo("Occupancy is at or under 92% throughout, ending at 91.0%");
    assertThat(most92(0.95, 0.93, 0.91, 0.9))
        .isEqualTo("Occupancy is at or under 92% from June 2022, ending at 90.0%");
    assertThat(most92(0.91, 0.93, 0.91, 0.94, 0.95))
        .isEqualTo("Occupancy is above 92% from July 2022, ending at 95.0%");
    assertThat(most92(0.91, 0.95)).isEqualTo("Occupancy ends above 92%, at 95.0%");
  }

  @Test
  void aFloorIsHeldTheOtherWayRound() {
    assertThat(Findings.against("Performance", occupancy(0.8, 0.7, 0.7), 0.76, false))
        .isEqualTo("Performance is below 76% from May 2022, ending at 70.0%");
  }

  @Test
  void aLineWithoutATargetMovesFromItsStartToItsEnd() {
    assertThat(Findings.movement("It", occupancy(0.9, 0.5, 0.95)))
        .isEqualTo("It grows from 90.0% to 95.0%");
    assertThat(Findings.movement("It", occupancy(0.95, 0.9)))
        .isEqualTo("It falls from 95.0% to 90.0%");
    assertThat(Findings.movement("It", occupancy(0.9, 0.9001)))
        .isEqualTo("It starts and ends at 90.0%");
  }
}

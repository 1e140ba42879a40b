package headroom.model.department.covid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.Covid;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An epidemic is placed on its day and scaled to its size. */
class EpidemicWaveTest {
  private static final LocalDate START = LocalDate.of(2023, 4, 1);
  private static final LocalDate PEAK = LocalDate.of(2024, 1, 10);
  private static final int DAYS = 500;
  private static final EnglishCalendar CALENDAR = new EnglishCalendar(START, DAYS, List.of());

  private static double[] still(double mean, int length) {
    double[] still = new double[length];
    for (int k = 0; k < length; k++) {
      still[k] = StrictMath.exp(-(k + 0.5) / mean);
    }
    return still;
  }

  private static Hospitals hospitals() {
    double[] open = new double[DAYS];
    double[][] others = new double[2][DAYS];
    java.util.Arrays.fill(open, 2000);
    java.util.Arrays.fill(others[0], 150);
    java.util.Arrays.fill(others[1], 50);
    return new Hospitals(
        CALENDAR,
        List.of("a", "b"),
        List.of("T", "T"),
        1_500_000,
        open,
        others,
        new double[][] {still(3, 120), still(5, 120), still(9, 120)},
        still(9.5, 120),
        still(8, 120));
  }

  private static Covid covid(Covid.Epidemic epidemic, double level, double onset) {
    Map<String, Covid.AgeBand> ages = new LinkedHashMap<>();
    ages.put("old", new Covid.AgeBand(0.6, null));
    ages.put("middle", new Covid.AgeBand(0.3, null));
    ages.put("young", new Covid.AgeBand(0.1, null));
    // The patients' bands stand in another order than the epidemic's; names connect them.
    return new Covid(
        Steps.constant(level),
        Map.of(
            "winter",
            new Covid.Wave(
                Covid.WaveKind.SEIRS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PEAK),
                "omicron")),
        0.5,
        null,
        ages,
        1.5 * 86_400,
        onset,
        0,
        1,
        Map.of("a", 0.7, "b", 0.3),
        Optional.empty(),
        Map.of("omicron", epidemic),
        Steps.constant(1),
        new Covid.Absence(0.05, 0.26, 0, 0.07, 1, Optional.empty()));
  }

  private static void peaksAsStated(Covid covid, double beds) {
    CovidCourse course = new CovidCourse(covid, hospitals());
    EpidemicWave wave = course.epidemics().get("winter");
    int peakDay = CALENDAR.dayOf(PEAK);
    assertThat(wave.peakDay()).as("day of the peak").isBetween(peakDay - 1, peakDay + 1);
    double most = 0;
    int day = 0;
    for (int d = 0; d < DAYS; d++) {
      double all = course.beds(0, d) + course.beds(1, d);
      if (all > most) {
        most = all;
        day = d;
      }
    }
    assertThat(day).isEqualTo(wave.peakDay());
    assertThat(most).isCloseTo(beds, within(0.01));
  }

  @Test
  void bedsAreFullestOnTheDayAndAsFullAsStated() {
    Covid.Epidemic epidemic = Epidemics.of(3, Epidemics.uneven(), 300, 1e-5, 180);
    peaksAsStated(covid(epidemic, 0, 0), 0.19 * 2000);
    peaksAsStated(covid(epidemic, 0.02, 0.2), 0.19 * 2000);
  }

  @Test
  void stepsInTransmissionMoveTheStartNotThePeak() {
    Covid.Epidemic epidemic = Epidemics.of(2.2, Epidemics.uneven(), 300, 1e-5, 240);
    Steps christmas =
        new Steps(
            1,
            new LocalDate[] {LocalDate.of(2023, 12, 1), LocalDate.of(2023, 12, 22)},
            new double[] {1.25, 0.9});
    Covid.Epidemic stepped =
        new Covid.Epidemic(
            epidemic.reproduction(),
            epidemic.latent(),
            epidemic.infectious(),
            epidemic.immunity(),
            epidemic.vaccineLasts(),
            epidemic.againstInfection(),
            epidemic.againstAdmission(),
            christmas,
            epidemic.delay(),
            epidemic.foundWith(),
            epidemic.peakShare(),
            epidemic.lasts(),
            epidemic.seed(),
            epidemic.bands());
    peaksAsStated(covid(stepped, 0.02, 0.2), 0.19 * 2000);
    EpidemicWave plain =
        new CovidCourse(covid(epidemic, 0.02, 0.2), hospitals()).epidemics().get("winter");
    EpidemicWave moved =
        new CovidCourse(covid(stepped, 0.02, 0.2), hospitals()).epidemics().get("winter");
    assertThat(moved.firstDay()).isNotEqualTo(plain.firstDay());
  }

  @Test
  void twiceTheSizeIsTwiceTheAdmissions() {
    Covid.Epidemic epidemic = Epidemics.of(3, Epidemics.uneven(), 300, 1e-5, 180);
    Covid.Epidemic half =
        new Covid.Epidemic(
            epidemic.reproduction(),
            epidemic.latent(),
            epidemic.infectious(),
            epidemic.immunity(),
            epidemic.vaccineLasts(),
            epidemic.againstInfection(),
            epidemic.againstAdmission(),
            epidemic.transmission(),
            epidemic.delay(),
            epidemic.foundWith(),
            0.095,
            epidemic.lasts(),
            epidemic.seed(),
            epidemic.bands());
    CovidCourse whole = new CovidCourse(covid(epidemic, 0, 0), hospitals());
    CovidCourse smaller = new CovidCourse(covid(half, 0, 0), hospitals());
    int hour = 24 * CALENDAR.dayOf(PEAK);
    for (int band = 0; band < 3; band++) {
      assertThat(whole.admissionsFor(0, band, hour))
          .isCloseTo(2 * smaller.admissionsFor(0, band, hour), within(1e-6))
          .isPositive();
      assertThat(whole.admissionsFor(1, band, hour))
          .as("divided by the sites' shares")
          .isCloseTo(whole.admissionsFor(0, band, hour) * 0.3 / 0.7, within(1e-9));
    }
    assertThat(whole.admissionsFor(0, 0, hour))
        .as("the old are admitted most, for 0.1 x 0.04 against 0.4 x 0.005 and 0.5 x 0.002")
        .isGreaterThan(whole.admissionsFor(0, 2, hour));
  }
}

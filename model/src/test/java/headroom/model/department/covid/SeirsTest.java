package headroom.model.department.covid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.Covid;
import headroom.model.scenario.Steps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Epidemics against exact results. */
class SeirsTest {
  private static final LocalDate START = LocalDate.of(2023, 11, 1);

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  @Test
  void earlyGrowthIsTheOneThatTheReproductionNumberImplies() {
    double reproduction = 3;
    Seirs.Infections course =
        new Seirs(Epidemics.of(reproduction, Epidemics.uneven(), 1e9, 1e-9, 60)).run(START, 60);
    double growth = StrictMath.log(course.infectious[1][50] / course.infectious[1][40]) / 10;
    double implied = (1 + growth * 3) * (1 + growth * 4);
    assertThat(implied).isCloseTo(reproduction, within(0.002));
  }

  @Test
  void finalSizeSolvesItsEquation() {
    double reproduction = 2;
    Covid.Epidemic epidemic = Epidemics.of(reproduction, Epidemics.even(), 1e9, 1e-6, 700);
    Seirs.Infections course = new Seirs(epidemic).run(START, 700);
    for (int band = 0; band < 3; band++) {
      double left = course.susceptible[band][699];
      // ln s = -R (1 - s), but for the seed.
      assertThat(StrictMath.log(left)).isCloseTo(-reproduction * (1 - left), within(2e-5));
      assertThat(left).isCloseTo(0.2032, within(1e-4));
      assertThat(1 - 1e-6 - left).isCloseTo(sum(course.unvaccinated[band]), within(1e-6));
    }
  }

  @Test
  void finalSizeSolvesItsEquationInEveryBandOfAnUnevenPopulation() {
    double reproduction = 2.5;
    double[][] contacts = Epidemics.uneven();
    Seirs.Infections course =
        new Seirs(Epidemics.of(reproduction, contacts, 1e9, 1e-7, 900)).run(START, 900);
    // The ratio of log s to the contacts with those infected is the same in every band.
    double[] factor = new double[3];
    for (int band = 0; band < 3; band++) {
      double met = 0;
      for (int other = 0; other < 3; other++) {
        met += contacts[band][other] * (1 - course.susceptible[other][899]);
      }
      factor[band] = -StrictMath.log(course.susceptible[band][899]) / met;
    }
    assertThat(factor[1]).isCloseTo(factor[0], within(factor[0] * 1e-5));
    assertThat(factor[2]).isCloseTo(factor[0], within(factor[0] * 1e-5));
    // The factor is the reproduction number over the dominant eigenvalue of the contacts: scaled
    // by it, the contacts' characteristic polynomial is zero at the reproduction number.
    double[][] k = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        k[i][j] = contacts[i][j] * factor[0] - (i == j ? reproduction : 0);
      }
    }
    double determinant =
        k[0][0] * (k[1][1] * k[2][2] - k[1][2] * k[2][1])
            - k[0][1] * (k[1][0] * k[2][2] - k[1][2] * k[2][0])
            + k[0][2] * (k[1][0] * k[2][1] - k[1][1] * k[2][0]);
    assertThat(determinant).isCloseTo(0, within(1e-3));
  }

  @Test
  void nobodyIsLostOrMade() {
    Covid.Epidemic plain = Epidemics.of(4, Epidemics.uneven(), 200, 1e-4, 400);
    Map<String, Covid.Band> bands = new LinkedHashMap<>();
    plain
        .bands()
        .forEach(
            (name, b) ->
                bands.put(
                    name,
                    new Covid.Band(
                        b.people(), b.contacts(), 0.3, 0.4, Steps.constant(0.01), b.admitted())));
    Covid.Epidemic vaccinated =
        new Covid.Epidemic(
            plain.reproduction(),
            plain.latent(),
            plain.infectious(),
            plain.immunity(),
            120 * Epidemics.DAY,
            plain.againstInfection(),
            plain.againstAdmission(),
            new Steps(1, new LocalDate[] {START.plusDays(60)}, new double[] {0.5}),
            plain.delay(),
            plain.foundWith(),
            plain.peakShare(),
            plain.lasts(),
            plain.seed(),
            bands);
    Seirs.Infections course = new Seirs(vaccinated).run(START, 400);
    for (int band = 0; band < 3; band++) {
      for (int day = 0; day < 400; day++) {
        assertThat(course.people[band][day]).isCloseTo(1, within(1e-12));
        assertThat(course.susceptible[band][day]).isBetween(0.0, 1.0);
        assertThat(course.vaccinated[band][day]).isPositive();
      }
    }
  }

  @Test
  void waningLeadsToTheEndemicStateOfTheory() {
    // At rest: s = 1/R in an even population, and 1 - 1/R = infectious (1 + latent/infectious
    // times + immunity/infectious times).
    double reproduction = 2;
    Seirs.Infections course =
        new Seirs(Epidemics.of(reproduction, Epidemics.even(), 100, 1e-3, 3000)).run(START, 3000);
    assertThat(course.susceptible[0][2999]).isCloseTo(0.5, within(1e-4));
    double infectious = 0.5 / (1 + 3.0 / 4 + 100.0 / 4);
    assertThat(course.infectious[0][2999]).isCloseTo(infectious, within(1e-5));
  }

  @Test
  void halvedTransmissionOnADateBendsTheCourseFromThatDay() {
    Covid.Epidemic free = Epidemics.of(3, Epidemics.uneven(), 1e9, 1e-6, 80);
    Covid.Epidemic held =
        new Covid.Epidemic(
            free.reproduction(),
            free.latent(),
            free.infectious(),
            free.immunity(),
            free.vaccineLasts(),
            free.againstInfection(),
            free.againstAdmission(),
            new Steps(1, new LocalDate[] {START.plusDays(30)}, new double[] {0.25}),
            free.delay(),
            free.foundWith(),
            free.peakShare(),
            free.lasts(),
            free.seed(),
            free.bands());
    double[] one = new Seirs(free).run(START, 80).infectious[0];
    double[] other = new Seirs(held).run(START, 80).infectious[0];
    for (int day = 0; day < 30; day++) {
      assertThat(other[day]).isEqualTo(one[day]);
    }
    assertThat(other[31]).isLessThan(one[31]);
    assertThat(other[79]).as("R of 0.75 dies out").isLessThan(other[40]);
  }

  @Test
  void theBitsAreTheSameEverywhere() {
    Seirs.Infections course =
        new Seirs(Epidemics.of(3, Epidemics.uneven(), 300, 1e-5, 120)).run(START, 120);
    assertThat(Double.toHexString(course.infectious[2][119])).isEqualTo("0x1.d916333c18f21p-12");
  }
}

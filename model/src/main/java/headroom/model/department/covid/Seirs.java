package headroom.model.department.covid;

import headroom.model.scenario.Covid;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.ClassicalRungeKuttaIntegrator;

/**
 * An epidemic in age bands, as shares of each band: susceptible, vaccinated, exposed, infectious,
 * recovered, and the infections so far of the unvaccinated and of the vaccinated.
 *
 * <p>The force of infection on a band is β × its contacts × the infectious share of those met; β
 * gives the stated reproduction number as the dominant eigenvalue of the next-generation matrix.
 * Solved by the classical Runge–Kutta method in fixed steps, whose code uses no function but
 * additions and multiplications: the same bits on every processor and JDK.
 */
final class Seirs implements FirstOrderDifferentialEquations {
  private static final double STEP = 0.25;
  private static final int COMPARTMENTS = 7;
  private static final int S = 0;
  private static final int V = 1;
  private static final int E = 2;
  private static final int I = 3;
  private static final int R = 4;
  private static final int INFECTED = 5;
  private static final int INFECTED_VACCINATED = 6;
  private static final int POWER_STEPS = 500;

  private final Covid.Epidemic epidemic;
  private final List<Covid.Band> bands;
  private final double[][] contacts;
  private final double onset;
  private final double recovery;
  private final double immunityLost;
  private final double vaccineLost;
  private final double beta;
  private double transmission;
  private final double[] vaccination;

  Seirs(Covid.Epidemic epidemic) {
    this.epidemic = epidemic;
    bands = List.copyOf(epidemic.bands().values());
    contacts = new double[bands.size()][];
    for (int i = 0; i < contacts.length; i++) {
      contacts[i] = bands.get(i).contacts();
    }
    onset = perDay(epidemic.latent());
    recovery = perDay(epidemic.infectious());
    immunityLost = perDay(epidemic.immunity());
    vaccineLost = perDay(epidemic.vaccineLasts());
    beta = epidemic.reproduction() * recovery / dominantEigenvalue(contacts);
    vaccination = new double[bands.size()];
  }

  private static double perDay(double meanSeconds) {
    return EnglishCalendar.SECONDS_PER_DAY / meanSeconds;
  }

  /** The largest eigenvalue of a matrix without negative entries, by its powers. */
  private static double dominantEigenvalue(double[][] matrix) {
    int n = matrix.length;
    double[] vector = new double[n];
    java.util.Arrays.fill(vector, 1.0 / n);
    double value = 0;
    for (int step = 0; step < POWER_STEPS; step++) {
      double[] next = new double[n];
      double sum = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          next[i] += matrix[i][j] * vector[j];
        }
        sum += next[i];
      }
      value = sum;
      for (int i = 0; i < n; i++) {
        vector[i] = sum > 0 ? next[i] / sum : 0;
      }
    }
    return value;
  }

  /**
   * Runs the epidemic.
   *
   * @param start its first day
   * @param days how long
   */
  Infections run(LocalDate start, int days) {
    double[] state = start();
    Infections infections = new Infections(bands.size(), days);
    ClassicalRungeKuttaIntegrator solver = new ClassicalRungeKuttaIntegrator(STEP);
    for (int day = 0; day < days; day++) {
      LocalDate date = start.plusDays(day);
      transmission = epidemic.transmission().on(date);
      for (int b = 0; b < vaccination.length; b++) {
        vaccination[b] = bands.get(b).vaccination().on(date);
      }
      double[] next = new double[state.length];
      solver.integrate(this, day, state, day + 1, next);
      for (int b = 0; b < bands.size(); b++) {
        int at = b * COMPARTMENTS;
        infections.unvaccinated[b][day] = next[at + INFECTED] - state[at + INFECTED];
        infections.vaccinated[b][day] =
            next[at + INFECTED_VACCINATED] - state[at + INFECTED_VACCINATED];
        infections.infectious[b][day] = next[at + I];
        infections.susceptible[b][day] = next[at + S];
        infections.people[b][day] =
            next[at + S] + next[at + V] + next[at + E] + next[at + I] + next[at + R];
      }
      state = next;
    }
    return infections;
  }

  private double[] start() {
    double[] state = new double[getDimension()];
    for (int b = 0; b < bands.size(); b++) {
      Covid.Band band = bands.get(b);
      double naive = 1 - band.recovered() - band.vaccinated();
      int at = b * COMPARTMENTS;
      state[at + S] = naive * (1 - epidemic.seed());
      state[at + V] = band.vaccinated() * (1 - epidemic.seed());
      state[at + R] = band.recovered() * (1 - epidemic.seed());
      state[at + I] = epidemic.seed();
    }
    return state;
  }

  @Override
  public int getDimension() {
    return bands.size() * COMPARTMENTS;
  }

  @Override
  public void computeDerivatives(double t, double[] y, double[] rates) {
    for (int b = 0; b < bands.size(); b++) {
      double force = 0;
      for (int other = 0; other < bands.size(); other++) {
        force += contacts[b][other] * y[other * COMPARTMENTS + I];
      }
      force *= beta * transmission;
      int at = b * COMPARTMENTS;
      double infected = force * y[at + S];
      double breakthrough = (1 - epidemic.againstInfection()) * force * y[at + V];
      double vaccinated = vaccination[b] * y[at + S];
      double waned = vaccineLost * y[at + V];
      double again = immunityLost * y[at + R];
      rates[at + S] = waned + again - infected - vaccinated;
      rates[at + V] = vaccinated - breakthrough - waned;
      rates[at + E] = infected + breakthrough - onset * y[at + E];
      rates[at + I] = onset * y[at + E] - recovery * y[at + I];
      rates[at + R] = recovery * y[at + I] - again;
      rates[at + INFECTED] = infected;
      rates[at + INFECTED_VACCINATED] = breakthrough;
    }
  }

  /** What an epidemic did, by band and day since its start, as shares of the band. */
  static final class Infections {
    final double[][] unvaccinated;
    final double[][] vaccinated;
    final double[][] infectious;
    final double[][] susceptible;
    final double[][] people;

    Infections(int bands, int days) {
      unvaccinated = new double[bands][days];
      vaccinated = new double[bands][days];
      infectious = new double[bands][days];
      susceptible = new double[bands][days];
      people = new double[bands][days];
    }
  }
}

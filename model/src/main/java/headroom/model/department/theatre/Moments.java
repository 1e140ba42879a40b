package headroom.model.department.theatre;

import headroom.model.engine.Sampler;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Distribution;

/** Mean and variance of a time of the day, for filling lists. */
record Moments(double mean, double variance) {
  private static final int POINTS = 2000;

  static Moments of(Distribution law) {
    Sampler sampler = Sampling.of(law);
    double mean = sampler.mean();
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      double off = sampler.at((i + 0.5) / POINTS) - mean;
      sum += off * off;
    }
    return new Moments(mean, sum / POINTS);
  }
}

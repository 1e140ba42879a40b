package headroom.model.engine;

/** A table of quantiles with straight lines between them. */
final class EmpiricalLaw implements Sampler {
  private final double[] p;
  private final double[] q;

  EmpiricalLaw(double[] p, double[] q) {
    this.p = p.clone();
    this.q = q.clone();
  }

  @Override
  public double at(double u) {
    int low = 0;
    int high = p.length - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (p[middle] <= u) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double value = q[low] + (u - p[low]) / (p[high] - p[low]) * (q[high] - q[low]);
    return Math.min(value, q[high]);
  }

  @Override
  public double mean() {
    double sum = 0;
    for (int i = 1; i < p.length; i++) {
      sum += (p[i] - p[i - 1]) * (q[i] + q[i - 1]) / 2;
    }
    return sum;
  }

  @Override
  public double cdf(double x) {
    for (int i = p.length - 1; i >= 0; i--) {
      if (x >= q[i]) {
        return i == p.length - 1 ? 1 : p[i] + (x - q[i]) / (q[i + 1] - q[i]) * (p[i + 1] - p[i]);
      }
    }
    return 0;
  }
}

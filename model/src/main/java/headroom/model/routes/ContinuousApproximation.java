package headroom.model.routes;

/**
 * The classical estimate of what rounds can do, for comparison: a tour through n homes in an area A
 * is about 0.71 √(A n) long (Beardwood, Halton and Hammersley), so that a visit takes its own time
 * and 0.71 √(A / n) of travel. Windows, skills and bases are not in it.
 */
public final class ContinuousApproximation {
  private static final double TOUR = 0.71;
  private static final int STEPS = 60;

  private ContinuousApproximation() {}

  /** Visits served of those due. */
  public static double served(double due, Team team, Practice practice) {
    double shifts = (double) team.clinicians() * practice.shift();
    double low = 0;
    double high = due;
    for (int i = 0; i < STEPS; i++) {
      double middle = i == 0 ? due : (low + high) / 2;
      double km = TOUR * StrictMath.sqrt(team.areaKm2() * middle);
      boolean fits = middle * practice.visitMean() + km / practice.kmPerHour() * 3600 <= shifts;
      if (fits) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

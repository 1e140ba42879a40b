package headroom.model.department.beds;

import headroom.model.scenario.Beds.Specialty;
import java.util.Map;

/** Specialties of emergency overnight patients: chances, stays relative to the mix, home pools. */
final class CaseMix {
  private final double[] upTo;
  private final double[] loadUpTo;
  private final double[] stayRatio;
  private final String[] pools;
  private final String[] assessedIn;

  CaseMix(Map<String, Specialty> specialties) {
    Specialty[] all = specialties.values().toArray(new Specialty[0]);
    upTo = new double[all.length];
    loadUpTo = new double[all.length];
    stayRatio = new double[all.length];
    pools = new String[all.length];
    assessedIn = new String[all.length];
    double shares = 0;
    double weighted = 0;
    for (Specialty specialty : all) {
      shares += specialty.share();
      weighted += specialty.share() * specialty.stayRatio();
    }
    double sum = 0;
    double load = 0;
    for (int i = 0; i < all.length; i++) {
      sum += all[i].share() / shares;
      upTo[i] = sum;
      stayRatio[i] = all[i].stayRatio() * shares / weighted;
      load += all[i].share() * all[i].stayRatio() / weighted;
      loadUpTo[i] = load;
      pools[i] = all[i].pool();
      assessedIn[i] = all[i].assessedIn();
    }
  }

  boolean isEmpty() {
    return upTo.length == 0;
  }

  /** Specialty of a patient admitted. */
  int draw(double u) {
    return draw(u, upTo);
  }

  /** Specialty of a patient found in a bed: those who stay longer are found more often. */
  int drawByLoad(double u) {
    return draw(u, loadUpTo);
  }

  private static int draw(double u, double[] limits) {
    int specialty = 0;
    while (specialty < limits.length - 1 && u >= limits[specialty]) {
      specialty++;
    }
    return specialty;
  }

  /** Stay relative to the mean of the mix. */
  double stayRatio(int specialty) {
    return stayRatio[specialty];
  }

  int homePool(int specialty, Pools of) {
    return of.index(pools[specialty]);
  }

  /** The pool in which patients of a specialty begin: an assessment unit, or the home pool. */
  int firstPool(int specialty, Pools of) {
    return of.index(assessedIn[specialty].isEmpty() ? pools[specialty] : assessedIn[specialty]);
  }

  int size() {
    return upTo.length;
  }
}

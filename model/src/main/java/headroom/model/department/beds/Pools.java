package headroom.model.department.beds;

import headroom.model.scenario.Beds.Pool;
import headroom.model.scenario.Beds.SiteBeds;
import headroom.model.scenario.Beds.WhenFull;
import headroom.model.scenario.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A site's pools: names, sizes day by day, and who may take whose patients. */
final class Pools {
  final int count;

  /** The escalation pool, the last one; -1 when the site has none. */
  final int escalation;

  /** The pool in which COVID patients are cohorted: the largest that is not elective. */
  final int cohort;

  final boolean[] elective;
  final boolean[] diverts;
  final int[][] overflow;

  /** Seconds after which patients of other pools move on from an assessment unit; 0 elsewhere. */
  final long[] assessment;

  private final List<String> names;
  private final double[] shares;
  private final double[] remainders;
  private final Steps[] fixed;
  private final Steps open;
  private final Steps escalationBeds;

  Pools(SiteBeds site) {
    names = new ArrayList<>(site.pools().keySet());
    Pool[] pools = site.pools().values().toArray(new Pool[0]);
    boolean escalates = site.escalation().before() > 0 || anyAbove0(site.escalation().values());
    escalation = escalates ? pools.length : -1;
    count = pools.length + (escalates ? 1 : 0);
    elective = new boolean[count];
    diverts = new boolean[count];
    overflow = new int[count][];
    assessment = new long[count];
    shares = new double[count];
    remainders = new double[count];
    fixed = new Steps[count];
    open = site.open().orElse(null);
    escalationBeds = site.escalation();
    double shareSum = 0;
    for (int i = 0; i < pools.length; i++) {
      elective[i] = pools[i].elective();
      diverts[i] = pools[i].whenFull() == WhenFull.DIVERT;
      fixed[i] = pools[i].beds().orElse(null);
      shares[i] = fixed[i] == null ? pools[i].share().orElse(1.0) : 0;
      shareSum += shares[i];
      overflow[i] = overflow(pools[i]);
      assessment[i] = pools[i].assessment().orElse(0L);
    }
    if (escalates) {
      overflow[escalation] = new int[0];
    }
    int largest = 0;
    for (int i = 0; i < pools.length; i++) {
      shares[i] = shareSum > 0 ? shares[i] / shareSum : 0;
      if (elective[largest] || !elective[i] && shares[i] > shares[largest]) {
        largest = i;
      }
    }
    cohort = largest;
  }

  private int[] overflow(Pool pool) {
    List<Integer> targets = new ArrayList<>();
    for (String name : pool.overflow()) {
      targets.add(index(name));
    }
    if (escalation >= 0 && !pool.elective()) {
      targets.add(escalation);
    }
    return targets.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Position of a pool.
   *
   * @throws IllegalArgumentException when the site has no pool of that name
   */
  int index(String name) {
    int index = names.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no pool " + name + " among " + names);
    }
    return index;
  }

  /** Whether a pool takes patients of another when theirs is full. */
  boolean takes(int pool, int patientsOf) {
    for (int target : overflow[patientsOf]) {
      if (target == pool) {
        return true;
      }
    }
    return false;
  }

  /** Escalation beds that may be opened on a date. */
  int escalationMost(LocalDate date) {
    return (int) Math.round(escalationBeds.on(date));
  }

  /**
   * Beds of every pool on a date. Shares are rounded by largest remainder, so that the pools add up
   * to the site's core beds exactly.
   */
  int[] sizes(LocalDate date, int escalationOpen) {
    int[] sizes = new int[count];
    sizes(date, escalationOpen, sizes);
    return sizes;
  }

  /** As {@link #sizes(LocalDate, int)}, into an array. */
  void sizes(LocalDate date, int escalationOpen, int[] sizes) {
    Arrays.fill(sizes, 0);
    double fixedBeds = 0;
    for (int i = 0; i < count; i++) {
      if (fixed[i] != null) {
        sizes[i] = (int) Math.round(fixed[i].on(date));
        fixedBeds += sizes[i];
      }
    }
    if (open != null) {
      apportion(Math.max(0, open.on(date) - escalationBeds.on(date) - fixedBeds), sizes);
    }
    if (escalation >= 0) {
      sizes[escalation] = Math.min(escalationOpen, escalationMost(date));
    }
  }

  private void apportion(double beds, int[] sizes) {
    int whole = (int) Math.round(beds);
    Arrays.fill(remainders, 0);
    int given = 0;
    for (int i = 0; i < count; i++) {
      if (shares[i] > 0) {
        double exact = whole * shares[i];
        sizes[i] = (int) exact;
        remainders[i] = exact - sizes[i];
        given += sizes[i];
      }
    }
    while (given < whole) {
      int most = 0;
      for (int i = 1; i < count; i++) {
        most = remainders[i] > remainders[most] ? i : most;
      }
      if (remainders[most] <= 0) {
        return;
      }
      sizes[most]++;
      remainders[most] = -1;
      given++;
    }
  }

  private static boolean anyAbove0(double[] values) {
    return Arrays.stream(values).anyMatch(value -> value > 0);
  }
}

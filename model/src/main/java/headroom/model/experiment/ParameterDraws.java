package headroom.model.experiment;

import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.UncertainParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import umontreal.ssj.hups.SobolSequence;
import umontreal.ssj.rng.MRG32k3a;

/**
 * The values of a scenario's uncertain parameters in each replication: replication r has point r of
 * a Sobol sequence with a random linear scramble and a random digital shift, both fixed by the
 * seed, mapped through each parameter's triangular law. SSJ's table of direction numbers serves the
 * first {@value #IN_TABLE} coordinates, Commons Math's the rest.
 *
 * <p>A parameter's coordinate depends on its path alone, not on its place in the file. Scenarios
 * that are compared name the first one's paths as reference, so that a parameter both have is drawn
 * alike in both, whatever else either has.
 */
final class ParameterDraws {
  /** 2^15 points: fixed, because the scramble must not depend on how many are used. */
  private static final int LOG2_POINTS = 15;

  private static final int BITS = 31;

  /** What SSJ's table of direction numbers holds. */
  static final int IN_TABLE = 360;

  private final List<UncertainParameter> parameters;
  private final int[] coordinates;
  private final SobolSequence points;
  private final HighCoordinates beyond;

  /**
   * Builds the sequence; on one thread, before any replication starts.
   *
   * @param reference paths that come first, in this order; empty when the scenario stands alone
   */
  ParameterDraws(List<UncertainParameter> parameters, List<String> reference, long seed) {
    this.parameters = List.copyOf(parameters);
    List<String> order = order(parameters, reference);
    if (order.size() > ScenarioFamily.MOST_PARAMETERS) {
      throw new IllegalArgumentException(
          "found "
              + order.size()
              + " uncertain parameters, expected at most "
              + ScenarioFamily.MOST_PARAMETERS
              + ": give fewer values a range");
    }
    coordinates = new int[parameters.size()];
    for (int i = 0; i < coordinates.length; i++) {
      coordinates[i] = order.indexOf(parameters.get(i).path());
    }
    points = scrambled(seed);
    MRG32k3a stream = new MRG32k3a();
    stream.setSeed(seeds(~seed));
    beyond = order.size() > IN_TABLE ? new HighCoordinates(IN_TABLE, stream) : null;
  }

  /** The paths in the order of their coordinates: the reference's, then the others sorted. */
  static List<String> order(List<UncertainParameter> parameters, List<String> reference) {
    List<String> order = new ArrayList<>(reference);
    Set<String> known = new HashSet<>(reference);
    Set<String> others = new TreeSet<>();
    for (UncertainParameter parameter : parameters) {
      if (!known.contains(parameter.path())) {
        others.add(parameter.path());
      }
    }
    order.addAll(others);
    return order;
  }

  /** Always every coordinate: a scramble must not depend on how many a scenario happens to use. */
  private static SobolSequence scrambled(long seed) {
    SobolSequence sobol = new SobolSequence(LOG2_POINTS, BITS, IN_TABLE);
    MRG32k3a stream = new MRG32k3a();
    stream.setSeed(seeds(seed));
    sobol.leftMatrixScramble(stream);
    sobol.addRandomShift(0, IN_TABLE, stream);
    return sobol;
  }

  /**
   * Six seeds for the generator out of one, by the finaliser of SplitMix64 (Steele et al. 2014).
   */
  private static long[] seeds(long seed) {
    long[] seeds = new long[6];
    long state = seed;
    for (int i = 0; i < seeds.length; i++) {
      state += 0x9E3779B97F4A7C15L;
      long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
      mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
      // 31 bits, and never zero: below both moduli of the generator, whatever the seed.
      seeds[i] = ((mixed ^ (mixed >>> 31)) >>> 33) + 1;
    }
    return seeds;
  }

  /**
   * One value for each parameter, in the scenario's order.
   *
   * @param replication from 1
   */
  double[] values(int replication) {
    if (replication < 1 || replication > 1 << LOG2_POINTS) {
      throw new IllegalArgumentException(
          "replications are numbered 1 to " + (1 << LOG2_POINTS) + ", found " + replication);
    }
    double[] values = new double[coordinates.length];
    double[] more = beyond == null ? null : beyond.of(replication - 1);
    for (int i = 0; i < values.length; i++) {
      int at = coordinates[i];
      double uniform =
          at < IN_TABLE ? points.getCoordinate(replication - 1, at) : more[at - IN_TABLE];
      values[i] = Triangular.at(parameters.get(i), uniform);
    }
    return values;
  }
}

package headroom.model.routes;

import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.engine.Samplers;

/**
 * One sampled day of visits. The first visits of a day are the same whatever their number, and a
 * home's place in the square is the same whatever its size.
 *
 * @param x east of each point in km: visits first, then bases
 * @param y north of each point
 * @param seconds length of each visit
 * @param from earliest start of each visit, seconds from 08:00
 * @param until latest start
 * @param skilled whether only a skilled clinician may do it
 */
public record VisitingDay(
    Team team,
    Practice practice,
    double[] x,
    double[] y,
    int[] seconds,
    int[] from,
    int[] until,
    boolean[] skilled) {
  private static final int HOMES = 1;
  private static final int VISITS = 2;
  private static final int PROMISES = 3;
  private static final int BASES = 4;
  private static final int PARTS = 3;

  /**
   * Samples a day.
   *
   * @param draws of the family of days
   * @param day which day of it
   * @param visits how many visits are due
   */
  public static VisitingDay sample(Draws draws, int day, int visits, Team team, Practice practice) {
    double side = StrictMath.sqrt(team.areaKm2());
    double square = practice.visitSd() / practice.visitMean();
    double variance = StrictMath.log(1 + square * square);
    Sampler length =
        Samplers.lognormal(
            StrictMath.log(practice.visitMean()) - variance / 2, StrictMath.sqrt(variance));
    double[] x = new double[visits + team.bases()];
    double[] y = new double[x.length];
    int[] seconds = new int[visits];
    int[] from = new int[visits];
    int[] until = new int[visits];
    boolean[] skilled = new boolean[visits];
    for (int i = 0; i < visits; i++) {
      draws.at(HOMES, 0, day, i);
      x[i] = draws.first() * side;
      y[i] = draws.second() * side;
      draws.at(VISITS, 0, day, i);
      seconds[i] = (int) Math.rint(length.at(draws.first()));
      skilled[i] = draws.second() < practice.needsSkill();
      draws.at(PROMISES, 0, day, i);
      int part = practice.day() / PARTS;
      boolean promised = draws.first() < practice.windowed();
      from[i] = promised ? (int) (draws.second() * PARTS) * part : 0;
      until[i] = promised ? from[i] + part : practice.day();
    }
    for (int base = 0; base < team.bases(); base++) {
      draws.at(BASES, 0, day, base);
      x[visits + base] = draws.first() * side;
      y[visits + base] = draws.second() * side;
    }
    return new VisitingDay(team, practice, x, y, seconds, from, until, skilled);
  }

  /** Visits due. */
  public int visits() {
    return seconds.length;
  }

  /** Seconds from one point to another. */
  int travel(int a, int b) {
    double east = x[a] - x[b];
    double north = y[a] - y[b];
    double km = StrictMath.sqrt(east * east + north * north);
    return (int) Math.rint(km / practice.kmPerHour() * 3600);
  }

  /** First second of a clinician's shift. */
  int shiftStart(int clinician) {
    return clinician % 2 == 0 ? 0 : practice.day() - practice.shift();
  }
}

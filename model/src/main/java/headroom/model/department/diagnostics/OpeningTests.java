package headroom.model.department.diagnostics;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.scenario.Diagnostics;
import headroom.model.scenario.Diagnostics.TrustTests;
import headroom.model.scenario.Diagnostics.Waiting;
import java.util.Arrays;

/**
 * People who wait for a test as a scenario starts. Each trust's published counts are met exactly:
 * people of the waiting list come first, and requests of no pathway fill what is left, evenly
 * within a band of waits.
 */
final class OpeningTests {
  /** Days of the bands: under six weeks, six to thirteen, and as much again over thirteen. */
  private static final int[] BAND_FROM = {0, 42, 91, 182};

  private static final int BANDS = BAND_FROM.length - 1;

  private final Kinds kinds;
  private final int trusts;

  /** By trust and band. */
  private final int[][] published;

  /** By trust, band and kind: people of the waiting list. */
  private final int[][][] people;

  private final double[][] ofShort;
  private final double[][] ofLong;

  OpeningTests(ElectiveRun run, Diagnostics diagnostics, Kinds kinds, Demand demand) {
    this.kinds = kinds;
    Pathways pathways = run.pathways();
    trusts = pathways.trusts().size();
    published = new int[trusts][BANDS];
    people = new int[trusts][BANDS][kinds.count()];
    ofShort = new double[trusts][];
    ofLong = new double[trusts][];
    double[] waiting = kinds.shares(test -> test.waiting().orElse(0.0));
    double[] longWaits = kinds.shares(test -> test.longWaits().orElse(0.0));
    for (int t = 0; t < trusts; t++) {
      TrustTests its = diagnostics.trusts().get(pathways.trusts().get(t));
      Waiting list = its == null ? new Waiting(0, 0, 0) : its.waiting();
      published[t][2] = (int) StrictMath.rint(list.over13w() / run.standsFor());
      int over6 = (int) StrictMath.rint(list.over6w() / run.standsFor());
      published[t][1] = over6 - published[t][2];
      published[t][0] = (int) StrictMath.rint(list.total() / run.standsFor()) - over6;
      double[] expected = new double[kinds.count()];
      double sum = 0;
      for (int k = 0; k < expected.length; k++) {
        expected[k] = demand.expected(t * expected.length + k);
        sum += expected[k];
      }
      if (sum == 0) {
        Arrays.fill(expected, 1);
      }
      ofShort[t] = waiting[0] >= 0 ? waiting : expected;
      ofLong[t] = longWaits[0] >= 0 ? longWaits : ofShort[t];
    }
  }

  /** Days before the start on which the oldest request was made. */
  static int longestDays() {
    return BAND_FROM[BANDS];
  }

  /**
   * Days that a patient of the waiting list has waited for the test.
   *
   * @param waited days since the clock start, which the request follows
   */
  int ageOf(int trust, int kind, int waited, double u) {
    int all = 0;
    for (int count : published[trust]) {
      all += count;
    }
    double place = u * all;
    int band = 0;
    while (band < BANDS - 1 && place >= published[trust][band]) {
      place -= published[trust][band];
      band++;
    }
    int count = published[trust][band];
    int width = BAND_FROM[band + 1] - BAND_FROM[band];
    int age = count == 0 ? 0 : BAND_FROM[band] + (int) (place / count * width);
    age = Math.max(0, Math.min(age, waited));
    people[trust][bandOf(age)][kind]++;
    return age;
  }

  private static int bandOf(int age) {
    int band = 0;
    while (band < BANDS - 1 && age >= BAND_FROM[band + 1]) {
      band++;
    }
    return band;
  }

  /**
   * Adds the requests of no pathway.
   *
   * @param today the day that ages are counted from
   */
  void fill(Requests requests, int today) {
    for (int t = 0; t < trusts; t++) {
      for (int band = 0; band < BANDS; band++) {
        fill(requests, today, t, band);
      }
    }
  }

  private void fill(Requests requests, int today, int trust, int band) {
    double[] shares = band == 0 ? ofShort[trust] : ofLong[trust];
    double whole = 0;
    int others = published[trust][band];
    for (int k = 0; k < shares.length; k++) {
      whole += shares[k];
      others -= people[trust][band][k];
    }
    double[] left = new double[shares.length];
    double sum = 0;
    for (int k = 0; k < shares.length && whole > 0; k++) {
      double of = published[trust][band] * shares[k] / whole - people[trust][band][k];
      left[k] = Math.max(0, of);
      sum += left[k];
    }
    // Each kind takes its part of what those before it have left, so that the total is met.
    for (int k = 0; k < left.length && others > 0 && sum > 0; k++) {
      int part = (int) StrictMath.rint(others * Math.min(1, left[k] / sum));
      spread(requests, today, trust * kinds.count() + k, band, part);
      others -= part;
      sum -= left[k];
    }
  }

  private static void spread(Requests requests, int today, int queue, int band, int count) {
    int width = BAND_FROM[band + 1] - BAND_FROM[band];
    for (int i = 0; i < count; i++) {
      int into = (int) ((i + 0.5) / count * width);
      requests.add(queue, today - BAND_FROM[band] - into, 1);
    }
  }
}

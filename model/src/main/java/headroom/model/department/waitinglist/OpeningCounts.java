package headroom.model.department.waitinglist;

import headroom.model.scenario.WaitingList.Opening;
import java.util.Arrays;

/**
 * How many people of one trust wait at the start: by week band, by whether there is a decision to
 * admit, by specialty group and by stage. Every published count is met exactly.
 *
 * <p>Three classes of age are kept (to 18 weeks, to 52, over 52), because only for these is the
 * number with a decision to admit published. Within a class and specialty, decisions to admit fall
 * on the specialties that admit: in proportion to the share of their decisions that do.
 */
final class OpeningCounts {
  /** Days at which bands begin; the last is where the tail over 104 weeks is cut, at 130 weeks. */
  static final int[] BAND_FROM = {0, 127, 365, 456, 547, 729, 911};

  static final int BANDS = 6;
  static final int CLASSES = 3;

  final int[] decided;
  final int[] undecided;
  final int[][] outpatients = new int[CLASSES][];
  final int[][] theatre = new int[CLASSES][];
  final int[][] procedureRoom = new int[CLASSES][];

  OpeningCounts(Opening opening, Specialties specialties, double standsFor) {
    int[] all =
        bands(
            standsFor,
            opening.total(),
            opening.over18w(),
            opening.over52w(),
            opening.over65w(),
            opening.over78w(),
            opening.over104w());
    int[] withDecision =
        bands(
            standsFor,
            opening.decisionToAdmit(),
            opening.decisionToAdmitOver18w(),
            opening.decisionToAdmitOver52w());
    int[] inClass = {all[0], all[1], all[2] + all[3] + all[4] + all[5]};
    int people = Arrays.stream(all).sum();
    decided = new int[BANDS];
    undecided = new int[BANDS];
    for (int c = 0; c < CLASSES; c++) {
      int[] bySpecialty = bySpecialty(c, inClass[c], people, inClass[2], specialties);
      int wanted = Math.min(inClass[c], withDecision[c]);
      int[] admitted = Apportionment.split(wanted, specialties.admitting(bySpecialty), bySpecialty);
      divide(c, bySpecialty, admitted, specialties);
      int[] ofBand = c < 2 ? new int[] {all[c]} : Arrays.copyOfRange(all, 2, BANDS);
      int[] split = Apportionment.split(Arrays.stream(admitted).sum(), asWeights(ofBand), ofBand);
      for (int i = 0; i < split.length; i++) {
        decided[c + i] = split[i];
        undecided[c + i] = ofBand[i] - split[i];
      }
    }
  }

  /** The class of age a band belongs to. */
  static int classOf(int band) {
    return Math.min(band, CLASSES - 1);
  }

  /** From cumulative counts (everyone, over this, over that) to counts by band. */
  private static int[] bands(double standsFor, double... over) {
    int[] counts = new int[over.length];
    int above = Integer.MAX_VALUE;
    for (int i = 0; i < over.length; i++) {
      // A count drawn from its range may pass the one before; nobody waits over 65 weeks and not
      // over 52.
      above = Math.min(above, (int) StrictMath.floor(over[i] / standsFor + 0.5));
      counts[i] = above;
      if (i > 0) {
        counts[i - 1] -= above;
      }
    }
    return counts;
  }

  private static int[] bySpecialty(
      int ageClass, int number, int people, int over52, Specialties specialties) {
    double[] weights = new double[specialties.count()];
    for (int s = 0; s < weights.length; s++) {
      double longWaiting = over52 * specialties.longWaits(s);
      weights[s] =
          ageClass == 2 ? longWaiting : Math.max(0, people * specialties.list(s) - longWaiting);
    }
    int[] most = new int[weights.length];
    Arrays.fill(most, number);
    return Apportionment.split(number, weights, most);
  }

  private void divide(int c, int[] bySpecialty, int[] admitted, Specialties specialties) {
    int n = admitted.length;
    outpatients[c] = new int[n];
    theatre[c] = new int[n];
    procedureRoom[c] = new int[n];
    for (int s = 0; s < n; s++) {
      double toTheatre = specialties.theatreShareOfAdmissions(s);
      theatre[c][s] = (int) StrictMath.floor(admitted[s] * toTheatre + 0.5);
      procedureRoom[c][s] = admitted[s] - theatre[c][s];
      outpatients[c][s] = bySpecialty[s] - admitted[s];
    }
  }

  private static double[] asWeights(int[] counts) {
    return Arrays.stream(counts).asDoubleStream().toArray();
  }
}

package headroom.model.department.emergency;

import headroom.model.engine.Sampler;
import headroom.model.engine.Samplers;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Emergency.Care;
import headroom.model.scenario.Emergency.Department;
import java.util.Map;

/** How one department cares: acuity, work, investigations and admission, ready for drawing. */
final class CareRules {
  private static final double MOST_LIKELY = 0.98;

  final int type;
  final int acuities;
  final double[] investigated;
  final Sampler[] clinicianTime;
  final Sampler investigation;
  final Sampler decisionDelay;
  final Sampler departureDelay;
  final Sampler handover;
  final Sampler patience;
  final Sampler assessment;
  final int streamedFrom;
  final double streamed;
  final double[] rota;
  final double overnight;
  private final double[] walkInAcuity;
  private final double[] ambulanceAcuity;
  private final double[] walkInAdmitted;
  private final double[] ambulanceAdmitted;

  /**
   * @param shared samplers in use by other departments of the run, so that equal laws share a table
   */
  CareRules(Care care, Department department, Map<Distribution, Sampler> shared) {
    type = care.type();
    acuities = care.acuity().length;
    double[] walkInMix = shares(care.acuity());
    double[] ambulanceMix = care.ambulanceAcuity().map(CareRules::shares).orElse(walkInMix);
    walkInAcuity = cumulative(walkInMix);
    ambulanceAcuity = cumulative(ambulanceMix);
    double[] odds = care.admissionOdds().orElseGet(() -> filled(acuities, 1));
    walkInAdmitted = chances(walkInMix, odds, department.walkInAdmitted());
    ambulanceAdmitted = chances(ambulanceMix, odds, department.ambulanceAdmitted());
    overnight = department.overnight();
    investigated = care.investigated().orElseGet(() -> new double[acuities]);
    clinicianTime = new Sampler[acuities];
    for (int i = 0; i < acuities; i++) {
      clinicianTime[i] =
          sampler(care.clinicianTime()[Math.min(i, care.clinicianTime().length - 1)], shared);
    }
    investigation =
        care.investigation().map(law -> sampler(law, shared)).orElse(Samplers.constant(0));
    decisionDelay = sampler(care.decisionToAdmitDelay(), shared);
    departureDelay = sampler(care.departureDelay(), shared);
    handover = sampler(care.handover(), shared);
    patience = care.patience().map(law -> sampler(law, shared)).orElse(null);
    assessment = care.assessment().map(law -> sampler(law, shared)).orElse(null);
    streamedFrom = care.streaming().map(its -> its.acuityFrom() - 1).orElse(acuities);
    streamed = care.streaming().map(Emergency.Streaming::share).orElse(0.0);
    rota = rota(care);
  }

  static Sampler sampler(Distribution law, Map<Distribution, Sampler> shared) {
    return shared.computeIfAbsent(law, Sampling::of);
  }

  /** Acuity of an attendance, from 0. */
  int acuity(boolean ambulance, double u) {
    double[] cumulative = ambulance ? ambulanceAcuity : walkInAcuity;
    int acuity = 0;
    while (acuity < acuities - 1 && u >= cumulative[acuity]) {
      acuity++;
    }
    return acuity;
  }

  /** Chance that an attendance is admitted. */
  double admitted(boolean ambulance, int acuity) {
    return (ambulance ? ambulanceAdmitted : walkInAdmitted)[acuity];
  }

  /** Scales odds so that the mix is admitted in the stated share, no acuity above 98%. */
  private static double[] chances(double[] mix, double[] odds, double share) {
    double low = 0;
    double high = 1e6;
    double[] chances = new double[mix.length];
    for (int step = 0; step < 100; step++) {
      double scale = (low + high) / 2;
      double sum = 0;
      for (int i = 0; i < mix.length; i++) {
        chances[i] = Math.min(share >= MOST_LIKELY ? share : MOST_LIKELY, scale * odds[i]);
        sum += mix[i] * chances[i];
      }
      if (sum > share) {
        high = scale;
      } else {
        low = scale;
      }
    }
    return chances;
  }

  private static double[] rota(Care care) {
    double[] rota = care.rota().map(double[]::clone).orElseGet(() -> filled(24, 1));
    double sum = 0;
    for (double factor : rota) {
      sum += factor;
    }
    for (int hour = 0; hour < 24; hour++) {
      rota[hour] *= 24 / sum;
    }
    return rota;
  }

  private static double[] shares(double[] given) {
    double sum = 0;
    for (double share : given) {
      sum += share;
    }
    double[] shares = new double[given.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = given[i] / sum;
    }
    return shares;
  }

  private static double[] cumulative(double[] shares) {
    double[] cumulative = shares.clone();
    for (int i = 1; i < cumulative.length; i++) {
      cumulative[i] += cumulative[i - 1];
    }
    return cumulative;
  }

  private static double[] filled(int length, double value) {
    double[] array = new double[length];
    java.util.Arrays.fill(array, value);
    return array;
  }
}

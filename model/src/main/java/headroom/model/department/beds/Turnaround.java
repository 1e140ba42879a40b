package headroom.model.department.beds;

import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Bays;
import headroom.model.scenario.Beds;

/** Cleaning and making ready between patients, and the number of the bed that it makes ready. */
final class Turnaround {
  private static final int BAY_BITS = 11;
  private static final int POOL_BITS = 7;

  private final Patients patients;
  private final Draws draws;
  private final Sampler usual;
  private final Sampler afterCovid;
  private final boolean cleans;

  Turnaround(Beds scenario, Patients patients, Draws draws) {
    this.patients = patients;
    this.draws = draws;
    usual = Sampling.of(scenario.turnaround());
    afterCovid = scenario.bays().flatMap(Bays::covidTurnaround).map(Sampling::of).orElse(usual);
    cleans = Math.max(usual.at(0.999999), afterCovid.at(0.999999)) >= 1;
  }

  /**
   * Seconds until the bed that a patient leaves can be used.
   *
   * @param occurrence 0 for the bed left last, 1 for one left on the way
   */
  long seconds(int patient, int occurrence) {
    if (!cleans) {
      return 0;
    }
    draws.at(
        Purpose.BED_TURNAROUND, patients.source(patient), patients.number(patient), occurrence);
    boolean covid = patients.covid(patient) != Patients.NO_COVID;
    return (long) (covid ? afterCovid : usual).at(draws.first());
  }

  /** One number for a bed's site, pool and bay, short enough for an event. */
  static int bed(int site, int pool, int bay) {
    return (site << POOL_BITS | pool) << BAY_BITS | bay;
  }

  static int site(int bed) {
    return bed >> POOL_BITS + BAY_BITS;
  }

  static int pool(int bed) {
    return bed >> BAY_BITS & (1 << POOL_BITS) - 1;
  }

  static int bay(int bed) {
    return bed & (1 << BAY_BITS) - 1;
  }
}

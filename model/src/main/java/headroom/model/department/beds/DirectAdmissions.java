package headroom.model.department.beds;

import headroom.model.engine.ArrivalStream;
import headroom.model.engine.Sampler;
import headroom.model.flow.Purpose;
import headroom.model.flow.Rhythm;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Beds;

/**
 * A stream of patients who come to a bed without an emergency department of this model.
 *
 * @param site index of the site
 * @param source their source number
 * @param pool index of the pool that takes them, or -1 for the emergency case mix
 * @param stay their stay, or null for the emergency stay
 * @param priority 1 is served first
 * @param shortStay counted as an admission only
 * @param forCovid admitted for COVID
 */
record DirectAdmissions(
    ArrivalStream stream,
    int site,
    int source,
    int pool,
    Sampler stay,
    int priority,
    boolean shortStay,
    boolean forCovid) {

  /** The stream that a site's scenario describes under a key. */
  static DirectAdmissions of(
      String siteId,
      int site,
      String key,
      Beds.Admissions scenario,
      Pools pools,
      double growth,
      Surroundings around) {
    boolean emergency =
        scenario.pattern() == Beds.Pattern.EMERGENCY && around.emergencyPattern().isPresent();
    Rhythm rhythm =
        emergency
            ? new Rhythm(
                around.emergencyPattern().get(), growth, around.calendar(), around.startDay())
            : Rhythm.even(growth, around.calendar(), around.startDay());
    int source = around.numbering().number("beds/" + siteId + "/" + key);
    ArrivalStream stream =
        new ArrivalStream(
            around.draws(),
            Purpose.DIRECT_ARRIVAL,
            source,
            hour ->
                rhythm.expected(scenario.rate(), hour)
                    * (emergency ? rhythm.admittedFactor(hour / 24) : 1),
            0,
            around.end());
    return new DirectAdmissions(
        stream,
        site,
        source,
        scenario.pool().isEmpty() ? -1 : pools.index(scenario.pool()),
        scenario.stay().map(Sampling::of).orElse(null),
        scenario.priority(),
        scenario.kind() == Beds.Kind.SHORT_STAY,
        false);
  }
}

package headroom.model.department.beds;

import headroom.model.engine.ArrivalStream;
import headroom.model.engine.Sampler;

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
    boolean forCovid) {}

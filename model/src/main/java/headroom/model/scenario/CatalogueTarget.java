package headroom.model.scenario;

import java.util.Map;

/**
 * A row of the catalogue of targets with the tests that decide it.
 *
 * @param id target id, for example {@code ga-occupancy-92}
 * @param wording the guidance's wording, and value with deadline
 * @param source documents it stands in
 * @param definition metric definition code and component
 * @param tag CORE, NEAR or OUT
 * @param tests by verdict id, in order: the target's id itself, or the id, a colon and a variant.
 *     Empty when nothing tests it yet
 * @param gated why no verdict may be given although a figure can; empty when one may
 * @param notModelled why nothing tests it; empty when something does
 */
public record CatalogueTarget(
    @Says("Target id.") String id,
    @Says("The guidance's wording, and value with deadline.") String wording,
    @Says("Documents it stands in.") String source,
    @Says("Metric definition code and component.") String definition,
    @Says("CORE, NEAR or OUT.") String tag,
    @Says("The tests that decide it, by verdict id.") @Otherwise("{}")
        Map<String, TargetTest> tests,
    @Says("Why no verdict may be given although a figure can.") @Otherwise("") String gated,
    @Says("Why nothing tests it.") @Otherwise("") String notModelled) {}

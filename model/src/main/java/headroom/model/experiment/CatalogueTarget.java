package headroom.model.experiment;

import headroom.model.result.TargetEntry;
import headroom.model.scenario.TargetTest;
import java.util.Map;

/**
 * A row of the catalogue of targets with the tests that decide it.
 *
 * @param entry the row
 * @param tests by verdict id, in order: the target's id itself, or the id, a colon and a variant.
 *     Empty when nothing tests it yet
 * @param gated why no verdict may be given although a figure can; empty when one may
 * @param notModelled why nothing tests it; empty when something does
 */
public record CatalogueTarget(
    TargetEntry entry, Map<String, TargetTest> tests, String gated, String notModelled) {}

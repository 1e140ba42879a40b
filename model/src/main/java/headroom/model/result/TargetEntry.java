package headroom.model.result;

/**
 * A row of the catalogue of targets.
 *
 * @param id target id
 * @param wording the guidance's wording, and value with deadline
 * @param source documents it stands in
 * @param definition metric definition code and component
 * @param tag CORE, NEAR or OUT
 */
public record TargetEntry(
    String id, String wording, String source, String definition, String tag) {}

package headroom.model.scenario;

/**
 * Where a value comes from.
 *
 * @param kind published, derived from published data, assumption, or not stated
 * @param note the citation, the derivation, or the reason for the assumption; may be empty
 */
public record Evidence(Kind kind, String note) {
  /** The tags of the conceptual model, in falling order of strength. */
  public enum Kind {
    PUBLISHED,
    DERIVED,
    ASSUMPTION,
    NOT_STATED
  }
}

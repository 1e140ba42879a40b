package headroom.model.routes;

/**
 * Who visits where.
 *
 * @param clinicians on shift in the day; every second one on the late shift
 * @param areaKm2 of the square they cover
 * @param bases from which rounds start and where they end
 * @param skilled share of clinicians who may do skilled visits; at least one of them
 */
public record Team(int clinicians, double areaKm2, int bases, double skilled) {
  /** How many of the clinicians are skilled. */
  public int skilledClinicians() {
    return (int) Math.max(1, Math.rint(skilled * clinicians));
  }
}

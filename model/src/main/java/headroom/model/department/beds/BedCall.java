package headroom.model.department.beds;

/**
 * Told when a waiting patient's bed is ready, so that whoever looked after it until now lets go.
 */
public interface BedCall {
  void bedReady(int patient);
}

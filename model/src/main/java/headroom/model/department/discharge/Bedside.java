package headroom.model.department.discharge;

/** Told, at the start of a day, when a waiting patient will leave its bed today. */
public interface Bedside {
  void leavesAt(int patient, long second);
}

package headroom.model.department.community;

/** Told of a patient at home who needs hospital care, in a bed or in its place. */
public interface WouldBeAdmitted {
  void from(int site, int source, long number);
}

package headroom.model.department.virtualward;

/** Asked to admit a patient whose virtual-ward episode ends in hospital. */
public interface Readmission {
  void readmit(int site, int source, long number);
}

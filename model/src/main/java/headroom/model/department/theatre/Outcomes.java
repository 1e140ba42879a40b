package headroom.model.department.theatre;

/** What theatres and procedure rooms tell the waiting list. */
public interface Outcomes {
  /** Admitted and treated: the clock stops. */
  void treated(int row, int day);

  /** Declined dates while waiting long: coded as waiting by choice. */
  void choosesToWait(int row);
}

package headroom.model.department.beds;

/** Asked whether there is staff for more beds. */
public interface Staffing {
  /** Share of staff absent on a day. */
  double absence(int day);
}

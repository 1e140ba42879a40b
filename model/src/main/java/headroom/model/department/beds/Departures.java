package headroom.model.department.beds;

import java.util.List;

/** Asked how and when patients leave their beds. */
public interface Departures {
  /**
   * Plans how a patient in bed will leave, as its need ends. The plan may be brought forward later:
   * {@link Wards#leavesAt}.
   *
   * @param needEnds second at which acute need ends
   * @return second of departure
   */
  long plan(int patient, long needEnds);

  /** Day on which the patient last planned is found to no longer meet the criteria to reside. */
  int fitDay();

  /** Whether the patient last planned goes home alive and waits for nobody outside hospital. */
  boolean homeUnaided();

  /** Departure that could be expected of somebody not yet there. */
  long expected(int source, long number, long needEnds);

  /** The patient planned next no longer needs a bed and waits to leave by a pathway. */
  void nextWaitsFor(int pathway);

  /** Discharge pathway of a patient in bed, as an index; another number when it has none. */
  int pathway(int patient);

  /** Whether the stay of a patient in bed ends in death. */
  boolean dies(int patient);

  /** A patient leaves its bed, as planned or not. */
  void left(int patient);

  /**
   * Patients of a site's trust found waiting for intermediate care on a pathway when the run
   * begins.
   */
  double waitingAtStart(int site, int pathway);

  /** Whether two sites wait for the same trust's intermediate care. */
  boolean sameTrust(int site, int other);

  /** Ids of the discharge pathways, by index. */
  List<String> pathways();
}

package headroom.model.department.theatre;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.StageCensus;
import java.util.function.IntUnaryOperator;

/** The queue before a stage in weeks of the stage's work, list by list. */
final class StageWeeks {
  private final ElectiveRun run;
  private final int[] handle;
  private final int[] done;

  StageWeeks(ElectiveRun run, String stage) {
    this.run = run;
    Pathways pathways = run.pathways();
    handle = new int[pathways.lists()];
    done = new int[handle.length];
    for (int list = 0; list < handle.length; list++) {
      handle[list] =
          run.ledger()
              .count(
                  "elective-stage-weeks",
                  pathways.trusts().get(pathways.trustOf(list)),
                  pathways.specialties().get(pathways.specialtyOf(list)),
                  "stage=" + stage);
    }
  }

  void done(int list) {
    done[list]++;
  }

  /** States the queue of each list at the end of a period that began on a day. */
  void endOfPeriod(int firstDay, StageCensus census, IntUnaryOperator queue) {
    double weeks = (census.day() - firstDay + 1) / 7.0;
    for (int list = 0; list < done.length; list++) {
      run.ledger().add(handle[list], queue.applyAsInt(list), done[list] / weeks);
      done[list] = 0;
    }
  }
}

package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import headroom.model.flow.EventKind;
import headroom.model.flow.Patients;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** The loop of a whole hospital allocates next to nothing once it has seen its busiest days. */
class LoopAllocationTest {
  private static final int WARM = 1_000_000;
  private static final int COUNTED = 1_000_000;

  @Test
  void aMillionEventsAllocateLessThanAByteEach() {
    Scale scale = new Scale();
    new CareSystemRun(
            new SmallHospital()
                .beds(600)
                .attendances(600)
                .clinicians(50)
                .cubicles(140)
                .virtualWard(40, 0.7)
                .days(1300)
                .scenario(),
            7,
            1)
        .observedBy(scale)
        .run();
    assertThat(scale.events).isGreaterThan(WARM + COUNTED);
    assertThat((double) (scale.bytesAfter - scale.bytesBefore) / COUNTED).isBetween(0.0, 1.0);
  }

  /** Reads what this thread has allocated before the first counted event and after the last. */
  private static final class Scale implements CareSystemRun.Observer {
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long events;
    private long bytesBefore;
    private long bytesAfter;

    @Override
    public void before(EventKind kind, int row, Patients patients, long now) {
      if (++events == WARM) {
        bytesBefore = threads.getCurrentThreadAllocatedBytes();
      } else if (events == WARM + COUNTED) {
        bytesAfter = threads.getCurrentThreadAllocatedBytes();
      }
    }
  }
}

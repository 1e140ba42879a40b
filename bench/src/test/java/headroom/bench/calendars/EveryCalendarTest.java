package headroom.bench.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import headroom.model.engine.EventCalendar;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One test for every store of events: random schedules, takes and drops beside a sorted reference,
 * over a million for each store.
 */
class EveryCalendarTest {
  private static final int OPERATIONS = 130_000;
  private static final int ROWS = 1000;
  private static final int DAY = 86_400;

  /** How far ahead of now events are scheduled, in seconds. */
  enum Ahead {
    UNIFORM_NEAR {
      @Override
      long draw(SplittableRandom random, long now) {
        return random.nextInt(60);
      }
    },
    UNIFORM_HOURS {
      @Override
      long draw(SplittableRandom random, long now) {
        return random.nextInt(4 * 3600);
      }
    },
    HEAVY_TAIL {
      @Override
      long draw(SplittableRandom random, long now) {
        return (long) Math.min(30 / Math.pow(random.nextDouble(), 1.8), 1e9);
      }
    },
    BURSTS {
      @Override
      long draw(SplittableRandom random, long now) {
        return (now / 5000 + 1 + random.nextInt(2)) * 5000 - now;
      }
    },
    ALL_NOW {
      @Override
      long draw(SplittableRandom random, long now) {
        return random.nextInt(300) == 0 ? 1 : 0;
      }
    },
    MONOTONE {
      private long last;

      @Override
      long draw(SplittableRandom random, long now) {
        last = Math.max(now, last + random.nextInt(3)) % (EventCalendar.LATEST_TIME - 10 * DAY);
        return Math.max(0, last - now);
      }
    },
    SECONDS_OR_DAYS {
      @Override
      long draw(SplittableRandom random, long now) {
        return random.nextBoolean() ? random.nextInt(10) : 3 * DAY + random.nextInt(27 * DAY);
      }
    },
    FAR_APART {
      @Override
      long draw(SplittableRandom random, long now) {
        return random.nextInt(2_000_000);
      }
    };

    abstract long draw(SplittableRandom random, long now);
  }

  static Stream<Arguments> everyStoreAndTime() {
    return Stream.of(CalendarKind.values())
        .flatMap(kind -> Stream.of(Ahead.values()).map(ahead -> Arguments.of(kind, ahead)));
  }

  @ParameterizedTest
  @MethodSource("everyStoreAndTime")
  void agreesWithASortedReference(CalendarKind kind, Ahead ahead) {
    EventCalendar calendar = kind.start();
    SplittableRandom random = new SplittableRandom(ahead.ordinal() + 1);
    PriorityQueue<Pending> reference =
        new PriorityQueue<>(
            Comparator.comparingLong(Pending::time)
                .thenComparingInt(Pending::priority)
                .thenComparingLong(Pending::order));
    int[] stamps = new int[ROWS];
    long order = 0;
    long stale = 0;
    for (int operation = 0; operation < OPERATIONS; operation++) {
      // Grows to thousands, shrinks until it is empty, and again.
      boolean growing = operation / 15_000 % 2 == 0;
      double lot = random.nextDouble();
      if (lot < 0.02) {
        stamps[random.nextInt(ROWS)]++;
      } else if (lot < (growing ? 0.75 : 0.3)) {
        int row = random.nextInt(ROWS);
        long time =
            Math.min(
                calendar.now() + ahead.draw(random, calendar.now()), EventCalendar.LATEST_TIME);
        Pending event = new Pending(time, random.nextInt(16), order++, row, stamps[row]);
        calendar.schedule(time, event.priority, (long) row << 32 | stamps[row]);
        reference.add(event);
      } else {
        Pending expected = reference.poll();
        boolean taken = calendar.advance();
        assertThat(taken).as("operation %d", operation).isEqualTo(expected != null);
        if (taken) {
          if (calendar.now() != expected.time
              || calendar.priority() != expected.priority
              || calendar.payload() >>> 32 != expected.row
              || (int) calendar.payload() != expected.stamp) {
            throw new AssertionError("operation " + operation + ": expected " + expected);
          }
          stale += stamps[expected.row] == expected.stamp ? 0 : 1;
        }
      }
      if (calendar.size() != reference.size()) {
        throw new AssertionError("operation " + operation + ": size is wrong");
      }
      if (operation % 16 == 0) {
        long next = reference.isEmpty() ? EventCalendar.NEVER : reference.peek().time;
        assertThat(calendar.nextTime()).as("operation %d", operation).isEqualTo(next);
      }
    }
    assertThat(stale).as("events dropped").isPositive();
    while (!reference.isEmpty()) {
      assertThat(calendar.advance()).isTrue();
      assertThat(calendar.now()).isEqualTo(reference.poll().time);
    }
    assertThat(calendar.advance()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(CalendarKind.class)
  void refusesThePastAndWhatIsTooLate(CalendarKind kind) {
    EventCalendar calendar = kind.start();
    for (int i = 0; i < 100; i++) {
      calendar.schedule(1000 + i, 3, i);
    }
    calendar.advance();
    assertThatThrownBy(() -> calendar.schedule(999, 0, 1)).hasMessageContaining("found 999 s");
    assertThatThrownBy(() -> calendar.schedule(EventCalendar.LATEST_TIME + 1, 0, 1))
        .hasMessageContaining("to 268435455 s");
    assertThat(calendar.size()).isEqualTo(99);
    calendar.schedule(EventCalendar.LATEST_TIME, 15, 7);
    calendar.schedule(1000, 0, 8);
    assertThat(calendar.advance()).isTrue();
    assertThat(calendar.payload()).isEqualTo(8);
  }

  @ParameterizedTest
  @EnumSource(CalendarKind.class)
  void aMillionEventsAllocateNothing(CalendarKind kind) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    EventCalendar calendar = kind.start();
    SplittableRandom random = new SplittableRandom(5);
    // Rounds are as long as each other, so that whatever has to grow has grown in the first.
    long allocated = 0;
    for (int round = 0; round < 2; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < 1_000_000; i++) {
        if (calendar.size() > 3000) {
          calendar.advance();
        }
        boolean near = random.nextInt(4) > 0;
        calendar.schedule(calendar.now() + random.nextInt(near ? 3600 : 10 * DAY), i & 15, i);
      }
      allocated = threads.getCurrentThreadAllocatedBytes() - before;
    }
    assertThat(allocated).isLessThan(1_000_000);
  }

  private record Pending(long time, int priority, long order, int row, int stamp) {}
}

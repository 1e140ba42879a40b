package headroom.model.department.discharge;

import headroom.model.engine.RowQueue;
import java.util.Arrays;

/**
 * The slots of one pathway at one trust: who holds them until which day, and who waits for one. It
 * reckons in whole days: releases are a number a day, not an event a patient.
 */
final class SlotPool {
  private final int[] releases;
  private final RowQueue waiting;
  private int[] since = new int[256];
  private int slots;
  private int held;

  /**
   * No slots yet, and nobody waiting.
   *
   * @param days how many days releases are kept for; later ones never come
   * @param links shared by pools, because a patient waits in one of them only
   */
  SlotPool(int days, RowQueue.Links links) {
    releases = new int[days];
    waiting = new RowQueue(1, links);
  }

  /** Begins a day: slots given back are free, and as many exist as stated. */
  void startDay(int day, int exist) {
    held -= releases[day];
    releases[day] = 0;
    slots = exist;
  }

  /** Slots nobody holds; negative while there are fewer than are held. */
  int free() {
    return slots - held;
  }

  /** Gives a slot to somebody who need not have waited, until a day. */
  void hold(int untilDay) {
    held++;
    if (untilDay < releases.length) {
      releases[untilDay]++;
    }
  }

  /** Somebody is offered slots from a day on. */
  void queue(int row, int day) {
    waiting.add(row, 0);
    if (row >= since.length) {
      since = Arrays.copyOf(since, Math.max(row + 1, since.length * 2));
    }
    since[row] = day;
  }

  /** The first day on which somebody in the queue was offered a slot. */
  int since(int row) {
    return since[row];
  }

  /** Takes somebody out of the queue; false when the row did not wait. */
  boolean leave(int row) {
    return waiting.remove(row);
  }

  /** Who has waited longest, or -1. */
  int first() {
    return waiting.first(0);
  }

  /** Who came next after somebody waiting, or -1; ask before that one leaves. */
  int after(int row) {
    return waiting.after(row);
  }

  boolean contains(int row) {
    return waiting.contains(row);
  }

  int waiting() {
    return waiting.size();
  }

  int held() {
    return held;
  }

  int slots() {
    return slots;
  }
}

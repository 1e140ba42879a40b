package headroom.model.flow;

import java.util.Arrays;

/**
 * Notes written for days to come, each two numbers, read back in the order of writing when the day
 * has come. A note is never taken out: whoever reads it checks whether it still holds. That costs
 * less than lists kept exact, because a patient who leaves touches nobody else's memory.
 *
 * <p>Notes lie in chunks of 128 bytes, which go back into use once their day has been read.
 */
public final class DayNotes {
  private static final int CHUNK = 32;
  private static final int NOTES = 15;
  private static final int COUNT = 30;
  private static final int NEXT = 31;

  private final int firstDay;
  private final int[] head;
  private final int[] tail;
  private int[] cells = new int[CHUNK * 256];
  private int used;
  private int firstFree = -1;
  private final Pathways pathways;
  private int seen;

  /** Takes notes back. */
  public interface Reader {
    /** A note of the day. */
    void read(int first, int second);
  }

  /** No notes yet for any of these days, both included. */
  public DayNotes(int firstDay, int lastDay) {
    this(firstDay, lastDay, null);
  }

  /** No notes yet; the first number of each will be the row of a patient on a pathway. */
  public DayNotes(int firstDay, int lastDay, Pathways pathways) {
    this.firstDay = firstDay;
    this.pathways = pathways;
    head = new int[lastDay - firstDay + 1];
    tail = new int[head.length];
    Arrays.fill(head, -1);
  }

  /** Writes a note for a day. */
  public void write(int day, int first, int second) {
    int d = day - firstDay;
    int chunk = tail[d];
    if (head[d] < 0) {
      chunk = newChunk();
      head[d] = chunk;
      tail[d] = chunk;
    } else if (cells[chunk + COUNT] == NOTES) {
      int full = chunk;
      chunk = newChunk();
      cells[full + NEXT] = chunk;
      tail[d] = chunk;
    }
    int at = chunk + 2 * cells[chunk + COUNT]++;
    cells[at] = first;
    cells[at + 1] = second;
  }

  private int newChunk() {
    int chunk = firstFree;
    if (chunk >= 0) {
      firstFree = cells[chunk + NEXT];
    } else {
      chunk = used;
      used += CHUNK;
      if (used > cells.length) {
        cells = Arrays.copyOf(cells, cells.length * 2);
      }
    }
    cells[chunk + COUNT] = 0;
    cells[chunk + NEXT] = -1;
    return chunk;
  }

  /** Reads a day's notes and forgets them; no note may be written for the day meanwhile. */
  public void read(int day, Reader reader) {
    int d = day - firstDay;
    int chunk = head[d];
    head[d] = -1;
    while (chunk >= 0) {
      if (pathways != null) {
        lookAhead(chunk);
      }
      for (int i = 0; i < cells[chunk + COUNT]; i++) {
        reader.read(cells[chunk + 2 * i], cells[chunk + 2 * i + 1]);
      }
      int next = cells[chunk + NEXT];
      cells[chunk + NEXT] = firstFree;
      firstFree = chunk;
      chunk = next;
    }
  }

  /** Reads something of all patients of a chunk at once, which lie scattered in memory. */
  private void lookAhead(int chunk) {
    int sum = 0;
    for (int i = 0; i < cells[chunk + COUNT]; i++) {
      sum += pathways.glance(cells[chunk + 2 * i]);
    }
    seen += sum; // kept, or the compiler would leave the reading out
  }
}

package headroom.model.flow;

import java.util.Arrays;

/** Numbered lists of rows, each in the order of joining; joining and leaving take constant time. */
public final class RowLists {
  private final Links links;

  /** First and last row of each list, side by side. */
  private final int[] ends;

  /**
   * Empty lists.
   *
   * @param lists how many
   */
  public RowLists(Links links, int lists) {
    this.links = links;
    this.ends = new int[2 * lists];
    Arrays.fill(ends, -1);
  }

  /** The first row of a list, or -1. */
  public int first(int list) {
    return ends[2 * list];
  }

  /** The row behind one of the same list, or -1. */
  public int after(int row) {
    return links.next(row);
  }

  /** Puts a row at the end. */
  public void add(int list, int row) {
    int end = ends[2 * list + 1];
    links.setNext(row, -1);
    links.setPrevious(row, end);
    ends[2 * list + 1] = row;
    if (end < 0) {
      ends[2 * list] = row;
    } else {
      links.setNext(end, row);
    }
  }

  /** Puts a row at the front. */
  public void addFirst(int list, int row) {
    int front = ends[2 * list];
    links.setNext(row, front);
    links.setPrevious(row, -1);
    ends[2 * list] = row;
    if (front < 0) {
      ends[2 * list + 1] = row;
    } else {
      links.setPrevious(front, row);
    }
  }

  /** Puts a row behind one of the same list. */
  public void addAfter(int list, int before, int row) {
    int behind = links.next(before);
    if (behind < 0) {
      add(list, row);
      return;
    }
    links.setNext(before, row);
    links.setPrevious(row, before);
    links.setNext(row, behind);
    links.setPrevious(behind, row);
  }

  /** Takes a row out of the list it is in. */
  public void remove(int list, int row) {
    int before = links.previous(row);
    int behind = links.next(row);
    if (before < 0) {
      ends[2 * list] = behind;
    } else {
      links.setNext(before, behind);
    }
    if (behind < 0) {
      ends[2 * list + 1] = before;
    } else {
      links.setPrevious(behind, before);
    }
  }
}

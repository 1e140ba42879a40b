package headroom.model.flow;

import java.util.Arrays;

/** Numbered lists of rows, each in the order of joining; joining and leaving take constant time. */
public final class RowLists {
  private final Links links;
  private final int[] first;
  private final int[] last;

  /**
   * Empty lists.
   *
   * @param lists how many
   */
  public RowLists(Links links, int lists) {
    this.links = links;
    this.first = new int[lists];
    this.last = new int[lists];
    Arrays.fill(first, -1);
    Arrays.fill(last, -1);
  }

  /** The first row of a list, or -1. */
  public int first(int list) {
    return first[list];
  }

  /** The row behind one of the same list, or -1. */
  public int after(int row) {
    return links.next[row];
  }

  /** Puts a row at the end. */
  public void add(int list, int row) {
    int end = last[list];
    links.next[row] = -1;
    links.previous[row] = end;
    last[list] = row;
    if (end < 0) {
      first[list] = row;
    } else {
      links.next[end] = row;
    }
  }

  /** Puts a row at the front. */
  public void addFirst(int list, int row) {
    int front = first[list];
    links.next[row] = front;
    links.previous[row] = -1;
    first[list] = row;
    if (front < 0) {
      last[list] = row;
    } else {
      links.previous[front] = row;
    }
  }

  /** Takes a row out of the list it is in. */
  public void remove(int list, int row) {
    int before = links.previous[row];
    int behind = links.next[row];
    if (before < 0) {
      first[list] = behind;
    } else {
      links.next[before] = behind;
    }
    if (behind < 0) {
      last[list] = before;
    } else {
      links.previous[behind] = before;
    }
  }
}

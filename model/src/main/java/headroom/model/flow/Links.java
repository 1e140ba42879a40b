package headroom.model.flow;

/**
 * Neighbours of rows in doubly linked lists: a row is in at most one list of the same links, and
 * leaves it without a search. Both links of a row lie together.
 */
public final class Links {
  private final int width;
  private final int next;
  private final int previous;
  int[] cells = {};

  /**
   * @param width cells of a row
   * @param first the first of the two cells that hold the links
   */
  Links(int width, int first) {
    this.width = width;
    this.next = first;
    this.previous = first + 1;
  }

  int next(int row) {
    return cells[row * width + next];
  }

  int previous(int row) {
    return cells[row * width + previous];
  }

  void setNext(int row, int other) {
    cells[row * width + next] = other;
  }

  void setPrevious(int row, int other) {
    cells[row * width + previous] = other;
  }
}

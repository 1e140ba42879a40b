package headroom.model.flow;

/**
 * Neighbours of rows in doubly linked lists: a row is in at most one list of the same links, and
 * leaves it without a search.
 */
public final class Links {
  int[] next;
  int[] previous;

  Links(int rows) {
    next = new int[rows];
    previous = new int[rows];
  }

  void grow(int rows) {
    next = java.util.Arrays.copyOf(next, rows);
    previous = java.util.Arrays.copyOf(previous, rows);
  }
}

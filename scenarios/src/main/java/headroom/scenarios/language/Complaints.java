package headroom.scenarios.language;

import headroom.scenarios.text.Node;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;

/**
 * Where a leaf's problems go, and what it may open.
 *
 * @param path dotted path of the leaf
 * @param problems collects
 * @param beside the files it may name; null when it may name none
 */
record Complaints(String path, Problems problems, Beside beside) {

  /** Notes that something else was expected; returns null, for the value that is not there. */
  <T> T wrong(Node node, String expected, String maybe) {
    return wrong(node.place(), node.kind(), expected, maybe);
  }

  <T> T wrong(Place place, String found, String expected, String maybe) {
    problems.add(place, path, found, expected, maybe);
    return null;
  }

  /** The same for a part of the leaf. */
  Complaints at(String part) {
    return new Complaints(path + part, problems, beside);
  }

  /** The key that the leaf stands under. */
  String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}

package headroom.scenarios.language;

import headroom.scenarios.text.FolderTree;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Where a leaf's problems go, and what it may open.
 *
 * @param path dotted path of the leaf
 * @param problems collects
 * @param folders what may be read beside the scenario; null when nothing may
 * @param files the file that a place's name means
 */
record Complaints(
    String path, Problems problems, FolderTree folders, Function<String, Path> files) {

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
    return new Complaints(path + part, problems, folders, files);
  }
}

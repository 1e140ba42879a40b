package headroom.model.system;

final class RunInElective {
  void sessions(int d, int h) {}
}

package headroom.bench.engines;

import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.SplayTree;

/** The engines in the field. */
public enum EngineKind {
  /** Ours. */
  HEADROOM {
    @Override
    public Engine start() {
      return new HeadroomEngine();
    }
  },
  /** SSJ's simulator with the event list that is quickest here. */
  SSJ_HENRIKSEN {
    @Override
    public Engine start() {
      return new SsjEngine(new Henriksen());
    }
  },
  /** SSJ's simulator with its default event list. */
  SSJ_SPLAY_TREE {
    @Override
    public Engine start() {
      return new SsjEngine(new SplayTree());
    }
  },
  /** Event objects in the JDK's binary heap: what most people write first. */
  PRIORITY_QUEUE {
    @Override
    public Engine start() {
      return new PriorityQueueEngine();
    }
  };

  /** A new engine at time 0. */
  public abstract Engine start();
}

/**
 * The mechanics of a discrete-event simulation: the event calendar, keyed random draws, samplers,
 * arrival streams, waiting queues and probes.
 *
 * <p>Everything here is deterministic to the last bit on every Java platform, allocates nothing
 * once warm, and is checked against queueing theory and published test vectors. This room knows no
 * hospital, no scenario and no result; it may use {@code time}.
 */
package headroom.model.engine;

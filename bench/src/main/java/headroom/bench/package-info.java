/**
 * Benchmarks: the event loop beside rivals on the same work, random draws, samplers, and the whole
 * care system. Nothing else may import this module.
 */
package headroom.bench;

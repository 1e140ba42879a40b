/**
 * The event engines that are compared, each behind the same face. An engine knows no work: it keeps
 * events in order and hands each back.
 */
package headroom.bench.engines;

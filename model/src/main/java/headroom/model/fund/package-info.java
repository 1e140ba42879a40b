/**
 * The Elective Recovery Fund of 2021/22: what a system is paid for elective work above a share of
 * its 2019/20 value. Arithmetic of money on stated figures; it must not know the simulation.
 */
package headroom.model.fund;

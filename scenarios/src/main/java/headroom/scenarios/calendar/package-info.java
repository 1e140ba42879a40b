/** The English calendar as data: which days are bank holidays. It knows no scenario. */
package headroom.scenarios.calendar;

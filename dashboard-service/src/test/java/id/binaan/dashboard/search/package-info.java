/** The search as pages use it, fed by real events. */
package id.binaan.dashboard.search;

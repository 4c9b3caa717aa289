/** What the pages of businesses and lists show and refuse. */
package id.binaan.dashboard.business;

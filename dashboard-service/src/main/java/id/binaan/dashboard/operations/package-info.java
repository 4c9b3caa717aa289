/** Operasi: how the services fare, which events are held back and why, and what can be done about it. */
@NullMarked
package id.binaan.dashboard.operations;

import org.jspecify.annotations.NullMarked;

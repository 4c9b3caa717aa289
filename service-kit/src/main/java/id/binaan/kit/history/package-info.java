/** What happened to a record: the catch-up API for readers, the timeline for people, the check of the audit chain. */
@NullMarked
package id.binaan.kit.history;

import org.jspecify.annotations.NullMarked;
